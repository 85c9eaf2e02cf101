import type { ReadUserWords } from "@lots/domain/users/user-input";
import { Button } from "@lots/ui/button";
import { Notice } from "@lots/ui/notice";
import { useForm } from "react-hook-form";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { useSetting } from "../command.ts";
import { useResolver } from "../form-resolver.ts";
import type { User } from "./user.ts";
import css from "./user-form.module.css";
import { fetchUserWords, type UserWords, UserWordsFields } from "./user-words-fields.tsx";

export function UserForm({ user }: { user: User }) {
  const say = useTranslations("users");
  const sayShell = useTranslations("shell");
  const change = useSetting(trpc.users.change);
  const { control, handleSubmit } = useForm<UserWords, unknown, ReadUserWords>({
    resolver: useResolver(fetchUserWords),
    defaultValues: { name: user.name, email: user.email, phone: user.phone ?? "" },
  });
  const save = handleSubmit((words) => change.run({ id: user.id, version: user.version, ...words }));
  return (
    <form className={css.form} noValidate onSubmit={(event) => void save(event)}>
      <UserWordsFields control={control} faults={change.fieldFaults} />
      {change.said !== null && (
        <Notice kind="late" isAnnounced>
          {change.said}
        </Notice>
      )}
      {change.state === "done" && (
        <Notice kind="done" isAnnounced>
          {say("saved")}
        </Notice>
      )}
      <Button kind="primary" type="submit" isPending={change.isBusy}>
        {sayShell("save")}
      </Button>
    </form>
  );
}
