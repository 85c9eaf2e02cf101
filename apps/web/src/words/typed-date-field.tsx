import { parseTypedDate } from "@lots/domain/calendar/typed-date";
import { DateInput } from "@lots/ui/date-input";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { useDayWords } from "./day-words.ts";

/** A day as Swedes type it ("fre", "+3", "v 49", "1/12"), read out below at once; the text is the value. */
export function TypedDateField(props: {
  label: string;
  text: string;
  onTextChange: (text: string) => void;
  direction?: "future" | "past";
  note?: ReactNode;
  hint?: ReactNode;
  error?: string | null;
  placeholder?: string;
  isDisabled?: boolean;
  id?: string;
}) {
  const say = useTranslations("dates");
  const { day, today } = useDayWords();
  const { direction = "future", error = null, ...field } = props;
  return (
    <DateInput
      {...field}
      placeholder={props.placeholder ?? say("placeholder")}
      error={error}
      today={today}
      read={(text) => {
        const read = parseTypedDate(text, { today, direction });
        if (read.ok) return { ok: true, date: read.date, said: day(read.date, "withWeek") };
        return { ok: false, said: say(`unreadable.${read.reason}`) };
      }}
      words={{
        open: say("open"),
        previousMonth: say("previousMonth"),
        nextMonth: say("nextMonth"),
        week: say("week"),
        weekLong: say("weekLong"),
      }}
    />
  );
}
