import type { Ref } from "react";
import { classNames } from "./class-names.ts";
import control from "./control.module.css";
import { FieldFrame, type FieldWords } from "./field-frame.tsx";
import { type LetterLimit, LettersLeft } from "./letters-left.tsx";
import css from "./text-area.module.css";

/** Grows with what is written; `fill` takes the room that is left (the note of the quick log). */
export function TextArea(
  props: FieldWords & {
    value: string;
    onChange: (value: string) => void;
    onBlur?: () => void;
    onKeyDown?: React.KeyboardEventHandler<HTMLTextAreaElement>;
    name?: string;
    id?: string;
    ref?: Ref<HTMLTextAreaElement>;
    placeholder?: string;
    /** Lines shown when empty. */
    lines?: number;
    limit?: LetterLimit;
    isRequired?: boolean;
    isDisabled?: boolean;
    isReadOnly?: boolean;
    autoFocus?: boolean;
    size?: "normal" | "log";
    fill?: boolean;
  },
) {
  const lines = props.lines ?? 3;
  return (
    <div className={props.fill ? css.fill : undefined}>
      <FieldFrame
        {...props}
        below={props.limit && <LettersLeft limit={props.limit} length={props.value.length} />}
      >
        {(aria) => (
          <span className={css.grower} data-text={`${props.value}\n`}>
            <textarea
              {...aria}
              className={classNames(control.control, css.area, props.size === "log" && control.log)}
              ref={props.ref}
              name={props.name}
              rows={lines}
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
          </span>
        )}
      </FieldFrame>
    </div>
  );
}
