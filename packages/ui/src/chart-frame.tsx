import { type ReactNode, useId, useState } from "react";
import css from "./chart-frame.module.css";

/** The head is the finding in one sentence, under it what is counted; the table and the rule are one press away. */
export function ChartFrame(props: {
  finding: ReactNode;
  counted: ReactNode;
  /** "Underlag" */
  tableWord: string;
  /** The same figures as a table, and how they are counted. */
  table: ReactNode;
  children: ReactNode;
  level?: 2 | 3;
}) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const Heading = props.level === 3 ? "h3" : "h2";
  return (
    <figure className={css.frame} aria-labelledby={`${id}-finding`}>
      <figcaption className={css.head}>
        <div className={css.words}>
          <Heading id={`${id}-finding`}>{props.finding}</Heading>
          <p className={css.counted}>{props.counted}</p>
        </div>
        <button
          type="button"
          className={css.open}
          aria-expanded={isOpen}
          aria-controls={`${id}-table`}
          aria-describedby={`${id}-finding`}
          onClick={() => setOpen(!isOpen)}
        >
          {props.tableWord}
        </button>
      </figcaption>
      {props.children}
      <div id={`${id}-table`} className={css.table} hidden={!isOpen}>
        {props.table}
      </div>
    </figure>
  );
}
