import { Panel } from "@lots/ui/panel";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { type NewLink, NewUserForm } from "./new-user-form.tsx";
import { OneTimeLinkBox } from "./one-time-link-box.tsx";
import type { UnitOfUser, User } from "./user.ts";
import { UserAccess } from "./user-access.tsx";
import { UserForm } from "./user-form.tsx";
import { UserRoles } from "./user-roles.tsx";

/** One person to look at and change, or a new one with the link that lets him or her in. */
export function UserPanel(props: { user: User | null; units: readonly UnitOfUser[]; onClose: () => void }) {
  const say = useTranslations("users");
  const shell = useTranslations("shell");
  const { user, units } = props;
  const [link, setLink] = useState<NewLink | null>(null);
  return (
    <Panel title={user?.name ?? say("new")} closeLabel={shell("close")} onClose={props.onClose}>
      {link !== null && <OneTimeLinkBox {...link} />}
      {user === null && link === null && <NewUserForm units={units} onAdded={setLink} />}
      {user !== null && (
        <>
          {/* Made anew when somebody else, or the form itself, has saved. */}
          <UserForm key={`words ${user.version}`} user={user} />
          <UserRoles key={`roles ${user.version}`} user={user} units={units} />
          <UserAccess user={user} onLink={setLink} />
        </>
      )}
    </Panel>
  );
}
