import type { RefObject } from "react";
import { Dialog } from "react-aria-components/Dialog";
import css from "./date-input.module.css";
import { MonthCalendar, type MonthWords } from "./month-calendar.tsx";
import { Popover } from "./popover.tsx";

/** The calendar that a date field opens. */
export function MonthPopover(props: {
  button: RefObject<HTMLButtonElement | null>;
  label: string;
  chosen: string | null;
  today: string;
  words: MonthWords;
  onChoose: (date: string) => void;
  onClose: () => void;
}) {
  return (
    <Popover
      isOpen
      onOpenChange={(isOpen) => isOpen || props.onClose()}
      triggerRef={props.button}
      placement="bottom end"
      hasPadding
    >
      <Dialog aria-label={props.label} className={css.dialog ?? ""}>
        <MonthCalendar
          chosen={props.chosen}
          today={props.today}
          words={props.words}
          onChoose={(date) => {
            props.onChoose(date);
            props.onClose();
          }}
        />
      </Dialog>
    </Popover>
  );
}
