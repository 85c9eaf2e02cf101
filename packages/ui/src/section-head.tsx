import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import { Link } from "./link.tsx";
import css from "./section-head.module.css";

/** An ink rule under the head and no air before the first row. Give `id` to name the section by it. */
export function SectionHead(props: {
  title: ReactNode;
  /** "1 försenat, 2 idag" */
  count?: ReactNode;
  link?: { word: string; href: string };
  actions?: ReactNode;
  id?: string;
  level?: 2 | 3;
  /** On ground the rule is a hairline. */
  rule?: "ink" | "hairline";
}) {
  const Heading = props.level === 3 ? "h3" : "h2";
  return (
    <div className={classNames(css.head, props.rule === "hairline" && css.hairline)}>
      <Heading id={props.id} className={css.title}>
        {props.title}
      </Heading>
      {props.count && <span className={css.count}>{props.count}</span>}
      {(props.link || props.actions) && (
        <span className={css.right}>
          {props.actions}
          {props.link && <Link href={props.link.href}>{props.link.word}</Link>}
        </span>
      )}
    </div>
  );
}
