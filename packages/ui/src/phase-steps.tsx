import { classNames } from "./class-names.ts";
import hidden from "./hidden.module.css";
import css from "./phase-steps.module.css";

export type PhaseStep = { id: string; word: string };

/** Where the whole stands. A step that is passed says so to a screen reader by `doneWord`. */
export function PhaseSteps(props: {
  steps: readonly PhaseStep[];
  current: string;
  label: string;
  doneWord: string;
  /** On sand, the steps ahead are drawn in its own rule. */
  on?: "surface" | "sand";
}) {
  const at = props.steps.findIndex((step) => step.id === props.current);
  return (
    <ol className={classNames(css.steps, props.on === "sand" && css.sand)} aria-label={props.label}>
      {props.steps.map((step, place) => (
        <li
          key={step.id}
          className={classNames(css.step, place < at && css.done, place === at && css.current)}
          aria-current={place === at ? "step" : undefined}
        >
          {step.word}
          {place < at && <span className={hidden.hidden}>, {props.doneWord}</span>}
        </li>
      ))}
    </ol>
  );
}
