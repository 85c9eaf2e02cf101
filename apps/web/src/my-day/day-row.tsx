import { Link } from "@lots/ui/link";
import type { ReactNode } from "react";
import css from "./day-row.module.css";

/** A row of Min dag: when, who, what, with whom, and what one can do about it. */
export function DayRow(props: {
  when: ReactNode;
  name: string;
  href: string;
  what: ReactNode;
  meta?: ReactNode;
  acts?: ReactNode;
}) {
  return (
    <li className={css.row}>
      <span className={css.when}>{props.when}</span>
      <Link href={props.href} kind="strong">
        {props.name}
      </Link>
      <span className={css.what}>{props.what}</span>
      <span className={css.meta}>{props.meta}</span>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for forms; here it says whose "Öppna" this is */}
      <span className={css.acts} role="group" aria-label={props.name}>
        {props.acts}
      </span>
    </li>
  );
}
