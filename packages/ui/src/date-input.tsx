import { type Ref, useRef, useState } from "react";
import control from "./control.module.css";
import css from "./date-input.module.css";
import { FieldFrame, type FieldWords } from "./field-frame.tsx";
import { Icon } from "./icon.tsx";
import { IconButton } from "./icon-button.tsx";
import type { MonthWords } from "./month-calendar.tsx";
import { onDemand } from "./on-demand.tsx";

const MonthPopover = onDemand(async () => (await import("./month-popover.tsx")).MonthPopover);

/** What was read out of the text: the day and how to say it ("ons 25 nov, v 48"), or why not. */
export type DateReading = { ok: true; date: string; said: string } | { ok: false; said: string };

export type DateWords = MonthWords & {
  /** Names the button: "Öppna kalendern". */
  open: string;
};

/**
 * One field that reads "fre", "+3", "v 49", "1/12"; the answer stands below at once. The text is the value: `read`
 * turns it into a day, here and once more where it is saved, so that what cannot be read is never lost or guessed.
 */
export function DateInput(
  props: FieldWords & {
    text: string;
    onTextChange: (text: string) => void;
    read: (text: string) => DateReading;
    /** How a day chosen in the calendar is written; must be something `read` can read. Else YYYY-MM-DD. */
    write?: (date: string) => string;
    /** YYYY-MM-DD */
    today: string;
    words: DateWords;
    onBlur?: () => void;
    onKeyDown?: React.KeyboardEventHandler<HTMLInputElement>;
    placeholder?: string;
    name?: string;
    id?: string;
    ref?: Ref<HTMLInputElement>;
    isRequired?: boolean;
    isDisabled?: boolean;
  },
) {
  const [wasLeft, setWasLeft] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const reading = props.text.trim() === "" ? null : props.read(props.text);
  const bad = reading !== null && !reading.ok ? reading.said : null;
  return (
    <FieldFrame {...props} error={props.error ?? (wasLeft ? bad : null)}>
      {(aria) => (
        <>
          <span className={`${control.box} ${css.box}`}>
            <input
              {...aria}
              aria-describedby={[aria["aria-describedby"], `${aria.id}-read`].filter(Boolean).join(" ")}
              className={control.bare}
              ref={props.ref}
              name={props.name}
              autoComplete="off"
              spellCheck={false}
              placeholder={props.placeholder}
              required={props.isRequired}
              disabled={props.isDisabled}
              value={props.text}
              onChange={(event) => {
                setWasLeft(false);
                props.onTextChange(event.target.value);
              }}
              onKeyDown={props.onKeyDown}
              onBlur={() => {
                setWasLeft(true);
                props.onBlur?.();
              }}
            />
            <IconButton
              icon="calendar"
              label={props.words.open}
              size="row"
              ref={button}
              aria-haspopup="dialog"
              aria-expanded={isOpen}
              onPress={() => setOpen(true)}
              isDisabled={props.isDisabled ?? false}
            />
            {isOpen && (
              <MonthPopover
                button={button}
                label={props.words.open}
                chosen={reading?.ok ? reading.date : null}
                today={props.today}
                words={props.words}
                onChoose={(date) => props.onTextChange(props.write ? props.write(date) : date)}
                onClose={() => setOpen(false)}
              />
            )}
          </span>
          <span id={`${aria.id}-read`} role="status" className={css.answer}>
            {reading?.ok && (
              <>
                <Icon name="check" size={16} />
                {reading.said}
              </>
            )}
            {bad && !wasLeft && !props.error && bad}
          </span>
        </>
      )}
    </FieldFrame>
  );
}
