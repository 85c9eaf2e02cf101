import { type ReactNode, useId } from "react";
import type { FieldWords } from "./field-frame.tsx";
import { FieldGroup } from "./field-group.tsx";
import css from "./radio-group.module.css";

export type Choice<Value extends string> = {
  value: Value;
  word: ReactNode;
  /** One line that tells the choices apart. */
  note?: ReactNode;
  isDisabled?: boolean;
};

export function RadioGroup<Value extends string>(
  props: FieldWords & {
    choices: readonly Choice<Value>[];
    value: Value | null;
    onChange: (value: Value) => void;
    onBlur?: () => void;
    name?: string;
    id?: string;
    isDisabled?: boolean;
  },
) {
  const made = useId();
  return (
    <FieldGroup {...props} role="radiogroup">
      {props.choices.map((choice) => (
        <label key={choice.value} className={css.row}>
          <input
            className={css.dot}
            type="radio"
            name={props.name ?? made}
            value={choice.value}
            checked={choice.value === props.value}
            onChange={() => props.onChange(choice.value)}
            onBlur={props.onBlur}
            disabled={props.isDisabled || choice.isDisabled}
          />
          <span>
            {choice.word}
            {choice.note && <small className={css.note}>{choice.note}</small>}
          </span>
        </label>
      ))}
    </FieldGroup>
  );
}
