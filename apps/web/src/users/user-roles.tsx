import type { RoleInUnit } from "@lots/domain/users/user-input";
import { Button } from "@lots/ui/button";
import { Notice } from "@lots/ui/notice";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { useSetting } from "../command.ts";
import { HeldList } from "../shell/held-list.tsx";
import { RoleListField } from "./role-list-field.tsx";
import type { UnitOfUser, User } from "./user.ts";
import css from "./user-form.module.css";

/** Taking a role away is refused while the person holds something by it, with the list. */
export function UserRoles({ user, units }: { user: User; units: readonly UnitOfUser[] }) {
  const say = useTranslations("users");
  const change = useSetting(trpc.users.setRoles);
  const [roles, setRoles] = useState<readonly RoleInUnit[]>(
    user.roles.map(({ unitId, role }) => ({ unitId, role })),
  );
  return (
    <section className={css.section}>
      <RoleListField units={units} value={roles} onChange={setRoles} />
      {change.said !== null && (
        <Notice kind="late" isAnnounced>
          {change.said}
        </Notice>
      )}
      <HeldList fault={change.fault} />
      <Button
        isPending={change.isBusy}
        onPress={() => void change.run({ id: user.id, version: user.version, roles: [...roles] })}
      >
        {say("saveRoles")}
      </Button>
    </section>
  );
}
