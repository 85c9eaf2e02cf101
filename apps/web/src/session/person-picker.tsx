import { Notice } from "@lots/ui/notice";
import { SectionHead } from "@lots/ui/section-head";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { api, trpc } from "../api.ts";
import { useSetting } from "../command.ts";
import css from "./person-picker.module.css";

/** Everybody in the demonstration, under their units. */
export function PersonPicker({ onSignedIn }: { onSignedIn: () => void | Promise<void> }) {
  const say = useTranslations("session.pick");
  const codes = useTranslations("codes.role");
  const { data: people } = useQuery({
    queryKey: ["demonstration-people"],
    queryFn: () => api.session.demonstrationPeople.mutate({}),
    refetchInterval: false,
  });
  const pick = useSetting(trpc.session.pickPerson);
  if (people === undefined) return null;
  const units = Map.groupBy(people, (person) => person.unitName);
  const choose = async (userId: string) => {
    if ((await pick.run({ userId })) !== null) await onSignedIn();
  };
  return (
    <div className={css.units}>
      {pick.said !== null && (
        <Notice kind="late" isAnnounced>
          {pick.said}
        </Notice>
      )}
      {[...units].map(([unitName, members]) => (
        <section key={unitName}>
          <SectionHead title={unitName} />
          <ul>
            {members.map((person) => (
              <li key={person.id}>
                <button
                  type="button"
                  className={css.person}
                  disabled={pick.isBusy}
                  onClick={() => void choose(person.id)}
                >
                  <b>{person.name}</b>
                  <span>{codes(person.role)}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {people.length === 0 && <p>{say("none")}</p>}
    </div>
  );
}
