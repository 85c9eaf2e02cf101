import { CheckBox } from "@lots/ui/check-box";
import { TextField } from "@lots/ui/text-field";
import { useState } from "react";
import { useTranslations } from "use-intl";

export function PasswordField(props: {
  label: string;
  autoComplete: "current-password" | "new-password";
  value: string;
  onChange: (value: string) => void;
  hint?: string;
  error?: string | undefined;
}) {
  const say = useTranslations("session.signIn");
  const [isShown, setShown] = useState(false);
  return (
    <>
      <TextField {...props} type={isShown ? "text" : "password"} name={props.autoComplete} />
      <CheckBox isChecked={isShown} onChange={setShown}>
        {say("showPassword")}
      </CheckBox>
    </>
  );
}
