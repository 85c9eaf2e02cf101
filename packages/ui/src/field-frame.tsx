import { type ReactNode, useId } from "react";
import { classNames } from "./class-names.ts";
import css from "./field-frame.module.css";
import hidden from "./hidden.module.css";
import { Icon } from "./icon.tsx";

/** What every field can say; label, hint and error are tied to the control here and nowhere else. */
export type FieldWords = {
  label: ReactNode;
  /** Beside the label: "frivilligt". */
  note?: ReactNode;
  /** Under the label, before one writes. */
  hint?: ReactNode;
  /** Where it happened: what is wrong and what to do. */
  error?: ReactNode;
  /** The label is said, not shown: only where the place itself says it. */
  isLabelHidden?: boolean;
};

export type ControlAria = {
  id: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
};

/** The label's own id, for a control that is no form element. */
export function labelIdOf(controlId: string): string {
  return `${controlId}-label`;
}

export function FieldFrame(
  props: FieldWords & {
    /** The id an error summary links to. */
    id?: string | undefined;
    /** Under the control: the answer line of a date, the letters left. */
    below?: ReactNode;
    children: (control: ControlAria) => ReactNode;
  },
) {
  const made = useId();
  const id = props.id ?? made;
  const ids = {
    hint: `${id}-hint`,
    error: `${id}-error`,
    below: `${id}-below`,
  };
  const describedBy = classNames(
    props.hint ? ids.hint : null,
    props.error ? ids.error : null,
    props.below ? ids.below : null,
  );
  return (
    <div className={css.field}>
      <span className={props.isLabelHidden ? hidden.hidden : css.labels}>
        <label htmlFor={id} id={labelIdOf(id)} className={css.label}>
          {props.label}
        </label>
        {props.note && <span className={css.note}>{props.note}</span>}
      </span>
      {props.hint && (
        <span id={ids.hint} className={css.hint}>
          {props.hint}
        </span>
      )}
      {props.children({
        id,
        "aria-describedby": describedBy || undefined,
        "aria-invalid": props.error ? true : undefined,
      })}
      <FieldError id={ids.error} error={props.error} />
      {props.below && (
        <span id={ids.below} className={css.below}>
          {props.below}
        </span>
      )}
    </div>
  );
}

export function FieldError({ id, error }: { id: string; error: ReactNode }) {
  if (!error) return null;
  return (
    <span id={id} className={css.error}>
      <Icon name="warning" size={16} />
      <span>{error}</span>
    </span>
  );
}
