import { Button } from "@lots/ui/button";
import { Notice } from "@lots/ui/notice";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { useCommand } from "../command.ts";
import css from "./company.module.css";
import type { Person } from "./company-aside.tsx";

/** Who is out of the lists, folded away; each can be taken back. */
export function ArchivedPersons({ persons, mayEdit }: { persons: readonly Person[]; mayEdit: boolean }) {
  const say = useTranslations("companies.person");
  const restore = useCommand(trpc.persons.restore);
  if (persons.length === 0) return null;
  return (
    <details className={css.archived}>
      <summary>{say("archived", { count: persons.length })}</summary>
      <ul className={css.rows}>
        {persons.map(({ id, name, version }) => (
          <li key={id} className={css.row}>
            <span className={css.meta}>{name}</span>
            {mayEdit && (
              <Button
                kind="plain"
                size="row"
                icon="undo"
                isPending={restore.isBusy}
                onPress={() => void restore.run({ id, version })}
              >
                {say("restore", { name })}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {restore.said !== null && (
        <Notice kind="late" isAnnounced>
          {restore.said}
        </Notice>
      )}
    </details>
  );
}
