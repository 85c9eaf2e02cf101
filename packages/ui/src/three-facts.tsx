import type { ReactNode } from "react";
import { classNames } from "./class-names.ts";
import css from "./three-facts.module.css";

export type Fact = {
  /** Ball, PromiseMark or ClockMark. */
  mark: ReactNode;
  label: ReactNode;
  /** Absence is said in words here too. */
  value: ReactNode;
  meta?: ReactNode;
  /** What `value` has no room for: "och 2 till". */
  more?: ReactNode;
  isLate?: boolean;
};

/** Always three, in the same order, between two ink rules. `card` is the small form. */
export function ThreeFacts(props: { facts: readonly [Fact, Fact, Fact]; size?: "page" | "card" }) {
  return (
    <div className={css.room}>
      <dl className={classNames(css.facts, props.size === "card" && css.card)}>
        {props.facts.map((fact, place) => (
          <div key={place} className={css.fact}>
            <dt className={css.label}>
              {fact.mark}
              <span>{fact.label}</span>
            </dt>
            <dd className={classNames(css.value, fact.isLate && css.late)}>{fact.value}</dd>
            {fact.meta && <dd className={css.meta}>{fact.meta}</dd>}
            {fact.more && <dd className={css.meta}>{fact.more}</dd>}
          </div>
        ))}
      </dl>
    </div>
  );
}
