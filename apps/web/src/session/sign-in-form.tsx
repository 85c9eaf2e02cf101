import { Button } from "@lots/ui/button";
import { Notice } from "@lots/ui/notice";
import { TextField } from "@lots/ui/text-field";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { useSetting } from "../command.ts";
import css from "./entrance-form.module.css";
import { PasswordField } from "./password-field.tsx";

/** Pasting and password managers work; nothing is asked that a person has to solve (WCAG 3.3.8). */
export function SignInForm({ onSignedIn }: { onSignedIn: () => void | Promise<void> }) {
  const say = useTranslations("session.signIn");
  const signIn = useSetting(trpc.session.signIn);
  const [email, setEmail] = useState("");
  const [password, setPassword] = useState("");
  const send = async () => {
    const answer = await signIn.run({ email: email.trim(), password });
    if (answer !== null) await onSignedIn();
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
      <TextField
        label={say("email")}
        type="email"
        name="email"
        autoComplete="username"
        value={email}
        onChange={setEmail}
        autoFocus
      />
      <PasswordField
        label={say("password")}
        autoComplete="current-password"
        value={password}
        onChange={setPassword}
      />
      {signIn.said !== null && (
        <Notice kind="late" isAnnounced>
          {signIn.said}
        </Notice>
      )}
      <Button kind="primary" type="submit" isPending={signIn.isBusy}>
        {say("submit")}
      </Button>
      <p className={css.note}>{say("forgotten")}</p>
    </form>
  );
}
