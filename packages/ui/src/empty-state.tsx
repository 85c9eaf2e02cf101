import type { ReactNode } from "react";
import css from "./empty-state.module.css";

/** At the first row's place: why it is empty, what comes here, one thing to do. */
export function EmptyState(props: { why: ReactNode; next?: ReactNode; action?: ReactNode }) {
  return (
    <div className={css.empty}>
      <p>
        <span className={css.why}>{props.why}</span> {props.next}
      </p>
      {props.action}
    </div>
  );
}
