import { useTranslations } from "use-intl";
import type { Fault } from "../api-fault.ts";
import css from "./held-list.module.css";

/** What must be handed over first; the administrator reads no content and passes the list on. */
export function HeldList({ fault }: { fault: Fault | null }) {
  const say = useTranslations("shell.held");
  if (fault?.kind !== "refused" || fault.refusal.reason !== "still-holds") return null;
  return (
    <ul className={css.held}>
      {fault.refusal.details.held.map((held) => (
        <li key={`${held.kind} ${held.id}`} className={css.row}>
          <span>{say(held.kind)}</span>
          <b>{held.title}</b>
        </li>
      ))}
    </ul>
  );
}
