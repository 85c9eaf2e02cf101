import type { Ref } from "react";
import { classNames } from "./class-names.ts";
import control from "./control.module.css";
import { FieldFrame, type FieldWords } from "./field-frame.tsx";
import { type LetterLimit, LettersLeft } from "./letters-left.tsx";

/** Takes what a react-hook-form Controller's `field` gives: value, onChange, onBlur, name, ref. */
export type TextFieldProps = FieldWords & {
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  onKeyDown?: React.KeyboardEventHandler<HTMLInputElement>;
  name?: string;
  id?: string;
  ref?: Ref<HTMLInputElement>;
  type?: "text" | "email" | "tel" | "url" | "password";
  inputMode?: "numeric" | "decimal" | "tel" | "email" | "url";
  autoComplete?: string;
  placeholder?: string;
  limit?: LetterLimit;
  isRequired?: boolean;
  isDisabled?: boolean;
  isReadOnly?: boolean;
  autoFocus?: boolean;
  size?: "normal" | "log";
};

export function TextField(props: TextFieldProps) {
  return (
    <FieldFrame
      {...props}
      below={props.limit && <LettersLeft limit={props.limit} length={props.value.length} />}
    >
      {(aria) => (
        <input
          {...aria}
          className={classNames(control.control, props.size === "log" && control.log)}
          ref={props.ref}
          name={props.name}
          type={props.type ?? "text"}
          inputMode={props.inputMode}
          autoComplete={props.autoComplete ?? "off"}
          placeholder={props.placeholder}
          value={props.value}
          onChange={(event) => props.onChange(event.target.value)}
          onBlur={props.onBlur}
          onKeyDown={props.onKeyDown}
          required={props.isRequired}
          disabled={props.isDisabled}
          readOnly={props.isReadOnly}
          // biome-ignore lint/a11y/noAutofocus: a dialog or panel opened by a key is written in at once
          autoFocus={props.autoFocus}
        />
      )}
    </FieldFrame>
  );
}
