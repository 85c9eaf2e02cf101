import { newPassword } from "@lots/domain/sessions/password-rule";
import { Button } from "@lots/ui/button";
import { Notice } from "@lots/ui/notice";
import { SectionHead } from "@lots/ui/section-head";
import { StatusLine } from "@lots/ui/status-line";
import { TextField } from "@lots/ui/text-field";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { useSetting } from "../command.ts";
import { useFieldFaultText } from "../refusal-text.ts";
import { PasswordField } from "../session/password-field.tsx";
import css from "./settings-form.module.css";

/** One's own password: the old one says that it is oneself, the new one keeps the rule of the first. */
export function PasswordForm() {
  const say = useTranslations("settings.profile");
  const sayFault = useFieldFaultText();
  const change = useSetting(trpc.session.changePassword);
  const [current, setCurrent] = useState("");
  const [password, setPassword] = useState("");
  const [fault, setFault] = useState<{ current?: string; password?: string }>({});
  const [isChanged, setChanged] = useState(false);
  const write = (keep: (text: string) => void) => (text: string) => {
    setFault({});
    setChanged(false);
    keep(text);
  };
  const save = async () => {
    const read = newPassword.safeParse(password);
    if (current === "") return setFault({ current: say("currentMissing") });
    if (!read.success) return setFault({ password: sayFault(read.error.issues[0]?.message) });
    if ((await change.run({ current, password })) === null) return;
    setCurrent("");
    setPassword("");
    setChanged(true);
  };
  return (
    <section className={css.next}>
      <SectionHead title={say("password")} />
      <form
        className={css.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <TextField
          label={say("currentPassword")}
          type="password"
          name="current-password"
          autoComplete="current-password"
          value={current}
          onChange={write(setCurrent)}
          error={fault.current}
        />
        <PasswordField
          label={say("newPassword")}
          hint={say("passwordRule")}
          autoComplete="new-password"
          value={password}
          onChange={write(setPassword)}
          error={fault.password ?? change.fieldFaults.password}
        />
        {change.said !== null && (
          <Notice kind="late" isAnnounced>
            {change.said}
          </Notice>
        )}
        <div>
          <Button type="submit" isPending={change.isBusy}>
            {say("changePassword")}
          </Button>
        </div>
        <StatusLine said={isChanged ? say("passwordChanged") : null} />
      </form>
    </section>
  );
}
