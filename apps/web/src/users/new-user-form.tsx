import type { ReadUserWords, RoleInUnit } from "@lots/domain/users/user-input";
import { Button } from "@lots/ui/button";
import { Notice } from "@lots/ui/notice";
import { useState } from "react";
import { useForm } from "react-hook-form";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { useSetting } from "../command.ts";
import { useResolver } from "../form-resolver.ts";
import { RoleListField } from "./role-list-field.tsx";
import type { UnitOfUser } from "./user.ts";
import css from "./user-form.module.css";
import { fetchUserWords, type UserWords, UserWordsFields } from "./user-words-fields.tsx";

export type NewLink = { readonly name: string; readonly link: string };

export function NewUserForm(props: { units: readonly UnitOfUser[]; onAdded: (link: NewLink) => void }) {
  const say = useTranslations("users");
  const add = useSetting(trpc.users.add);
  const [roles, setRoles] = useState<readonly RoleInUnit[]>([]);
  const [isTried, setTried] = useState(false);
  const { control, handleSubmit } = useForm<UserWords, unknown, ReadUserWords>({
    resolver: useResolver(fetchUserWords),
    defaultValues: { name: "", email: "", phone: "" },
  });
  const save = handleSubmit(async (words) => {
    if (roles.length === 0) return;
    const added = await add.run({ ...words, roles: [...roles] });
    if (added !== null) props.onAdded({ name: words.name, link: added.link });
  });
  return (
    <form
      className={css.form}
      noValidate
      onSubmit={(event) => {
        setTried(true);
        void save(event);
      }}
    >
      <UserWordsFields control={control} faults={add.fieldFaults} />
      <RoleListField
        units={props.units}
        value={roles}
        onChange={setRoles}
        error={isTried && roles.length === 0 ? say("needsRole") : undefined}
      />
      {add.said !== null && (
        <Notice kind="late" isAnnounced>
          {add.said}
        </Notice>
      )}
      <Button kind="primary" type="submit" isPending={add.isBusy}>
        {say("add")}
      </Button>
    </form>
  );
}
