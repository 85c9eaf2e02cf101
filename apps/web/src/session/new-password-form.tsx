import { newPassword } from "@lots/domain/sessions/password-rule";
import { Button } from "@lots/ui/button";
import { Notice } from "@lots/ui/notice";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { useSetting } from "../command.ts";
import { useFieldFaultText } from "../refusal-text.ts";
import css from "./entrance-form.module.css";
import { PasswordField } from "./password-field.tsx";

/** Asked for once: it can be shown, so there is nothing to repeat (WCAG 3.3.7). */
export function NewPasswordForm({ token, onDone }: { token: string; onDone: () => Promise<void> }) {
  const say = useTranslations("session.oneTimeLink");
  const sayFault = useFieldFaultText();
  const setPassword = useSetting(trpc.session.setPassword);
  const [password, setText] = useState("");
  const [fault, setFault] = useState<string | undefined>(undefined);
  const send = async () => {
    const read = newPassword.safeParse(password);
    setFault(read.success ? undefined : sayFault(read.error.issues[0]?.message));
    if (read.success && (await setPassword.run({ token, password })) !== null) await onDone();
  };
  return (
    <form
      className={css.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <PasswordField
        label={say("password")}
        hint={say("rule")}
        autoComplete="new-password"
        value={password}
        onChange={setText}
        error={fault ?? setPassword.fieldFaults.password}
      />
      {setPassword.said !== null && (
        <Notice kind="late" isAnnounced>
          {setPassword.said}
        </Notice>
      )}
      <Button kind="primary" type="submit" isPending={setPassword.isBusy}>
        {say("submit")}
      </Button>
    </form>
  );
}
