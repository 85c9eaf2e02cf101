import { type Ref, useState } from "react";
import { Dialog, DialogTrigger } from "react-aria-components/Dialog";
import control from "./control.module.css";
import css from "./date-input.module.css";
import { FieldFrame, type FieldWords } from "./field-frame.tsx";
import { Icon } from "./icon.tsx";
import { IconButton } from "./icon-button.tsx";
import { MonthCalendar, type MonthWords } from "./month-calendar.tsx";
import { Popover } from "./popover.tsx";

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
            <DialogTrigger>
              <IconButton
                icon="calendar"
                label={props.words.open}
                size="row"
                isDisabled={props.isDisabled ?? false}
              />
              <Popover placement="bottom end" hasPadding>
                <Dialog aria-label={props.words.open} className={css.dialog ?? ""}>
                  {({ close }) => (
                    <MonthCalendar
                      chosen={reading?.ok ? reading.date : null}
                      today={props.today}
                      words={props.words}
                      onChoose={(date) => {
                        props.onTextChange(props.write ? props.write(date) : date);
                        close();
                      }}
                    />
                  )}
                </Dialog>
              </Popover>
            </DialogTrigger>
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
