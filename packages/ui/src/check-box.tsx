import { type ReactNode, type Ref, useEffect, useId, useRef } from "react";
import css from "./check-box.module.css";
import { classNames } from "./class-names.ts";
import { FieldError } from "./field-frame.tsx";
import hidden from "./hidden.module.css";

export type CheckBoxProps = {
  children: ReactNode;
  isChecked: boolean;
  onChange: (isChecked: boolean) => void;
  onBlur?: () => void;
  hint?: ReactNode;
  error?: ReactNode;
  /** Some of many: the box at the head of a list. */
  isMixed?: boolean;
  isDisabled?: boolean;
  isLabelHidden?: boolean;
  name?: string;
  id?: string;
  ref?: Ref<HTMLInputElement>;
};

export function CheckBox(props: CheckBoxProps) {
  const made = useId();
  const id = props.id ?? made;
  const own = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (own.current) own.current.indeterminate = props.isMixed ?? false;
  }, [props.isMixed]);
  return (
    <span className={css.item}>
      <label className={css.row}>
        <input
          className={css.box}
          type="checkbox"
          id={id}
          name={props.name}
          ref={(input) => {
            own.current = input;
            if (typeof props.ref === "function") props.ref(input);
            else if (props.ref) props.ref.current = input;
          }}
          checked={props.isChecked}
          onChange={(event) => props.onChange(event.target.checked)}
          onBlur={props.onBlur}
          disabled={props.isDisabled}
          aria-invalid={props.error ? true : undefined}
          aria-describedby={
            classNames(props.hint ? `${id}-hint` : null, props.error ? `${id}-error` : null) || undefined
          }
        />
        <span className={props.isLabelHidden ? hidden.hidden : undefined}>{props.children}</span>
      </label>
      {props.hint && (
        <small id={`${id}-hint`} className={css.hint}>
          {props.hint}
        </small>
      )}
      <FieldError id={`${id}-error`} error={props.error} />
    </span>
  );
}
