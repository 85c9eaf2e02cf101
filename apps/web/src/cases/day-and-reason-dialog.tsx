import type { CalendarDate } from "@lots/domain/calendar/calendar-date";
import { parseTypedDate } from "@lots/domain/calendar/typed-date";
import { TextField } from "@lots/ui/text-field";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { ActDialog } from "../shell/act-dialog.tsx";
import { useDayWords } from "../words/day-words.ts";
import { TypedDateField } from "../words/typed-date-field.tsx";

/** A day and why: to move a promise, to let a case rest. */
export function DayAndReasonDialog(props: {
  title: string;
  sentence: string;
  dayLabel: string;
  said: string | null;
  isBusy: boolean;
  onClose: () => void;
  onSave: (on: CalendarDate, reason: string) => Promise<void>;
}) {
  const say = useTranslations("cases.form");
  const sayShell = useTranslations("shell");
  const { today } = useDayWords();
  const [text, setText] = useState("");
  const [reason, setReason] = useState("");
  const [fault, setFault] = useState<"day" | "reason" | null>(null);
  const save = async () => {
    const read = parseTypedDate(text, { today, direction: "future" });
    if (!read.ok) return setFault("day");
    if (reason.trim() === "") return setFault("reason");
    setFault(null);
    await props.onSave(read.date, reason);
  };
  return (
    <ActDialog
      title={props.title}
      sentence={props.sentence}
      said={props.said}
      isBusy={props.isBusy}
      onClose={props.onClose}
      onSubmit={() => void save()}
    >
      <TypedDateField
        label={props.dayLabel}
        text={text}
        onTextChange={setText}
        error={fault === "day" ? say("dateFault") : null}
      />
      <TextField
        label={say("reason")}
        value={reason}
        onChange={setReason}
        error={fault === "reason" ? sayShell("reasonFault") : undefined}
      />
    </ActDialog>
  );
}
