import { Button } from "@lots/ui/button";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import css from "./person-picker.module.css";
import { PersonPicker } from "./person-picker.tsx";
import { SignInForm } from "./sign-in-form.tsx";
import { welcomeOptions } from "./welcome.ts";

/** E-mail and password; in a demonstration first of all a list of people to be. */
export function SignIn({ onSignedIn }: { onSignedIn: () => void | Promise<void> }) {
  const say = useTranslations("session.pick");
  const { data: welcome } = useQuery(welcomeOptions);
  const [wantsPassword, setWantsPassword] = useState(false);
  if (welcome === undefined) return null;
  if (!welcome.isDemonstration || wantsPassword) return <SignInForm onSignedIn={onSignedIn} />;
  return (
    <>
      <PersonPicker onSignedIn={onSignedIn} />
      <div className={css.other}>
        <Button kind="plain" icon="key" onPress={() => setWantsPassword(true)}>
          {say("withPassword")}
        </Button>
      </div>
    </>
  );
}
