import { type ReactNode, useId } from "react";
import { classNames } from "./class-names.ts";
import { FieldError, type FieldWords } from "./field-frame.tsx";
import css from "./field-group.module.css";
import hidden from "./hidden.module.css";

/** Several controls under one question: a fieldset, described by its hint and its error. */
export function FieldGroup(
  props: FieldWords & {
    id?: string | undefined;
    role?: "radiogroup";
    children: ReactNode;
  },
) {
  const made = useId();
  const id = props.id ?? made;
  const ids = { hint: `${id}-hint`, error: `${id}-error` };
  const describedBy = classNames(props.hint ? ids.hint : null, props.error ? ids.error : null);
  return (
    <fieldset
      className={css.group}
      id={id}
      role={props.role}
      aria-describedby={describedBy || undefined}
      aria-invalid={props.role && props.error ? true : undefined}
    >
      <legend className={props.isLabelHidden ? hidden.hidden : css.legend}>
        {props.label}
        {props.note && <span className={css.note}>{props.note}</span>}
      </legend>
      {props.hint && (
        <p id={ids.hint} className={css.hint}>
          {props.hint}
        </p>
      )}
      {props.children}
      <FieldError id={ids.error} error={props.error} />
    </fieldset>
  );
}
