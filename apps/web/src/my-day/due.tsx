import { type CalendarDate, daysBetween } from "@lots/domain/calendar/calendar-date";
import { PromiseMark } from "@lots/ui/promise-mark";
import { StateGlyph } from "@lots/ui/state-glyph";
import { useTranslations } from "use-intl";
import { useDayWords } from "../words/day-words.ts";
import css from "./day-row.module.css";

/** When a row falls due: late in red with its glyph, today in bold words, else the day. */
export function Due(props: { on: CalendarDate | null; undated: string; isPromise?: boolean }) {
  const say = useTranslations("dates");
  const { day, today } = useDayWords();
  const { on, isPromise = false } = props;
  if (on === null) return <span className={css.coming}>{props.undated}</span>;
  if (on < today) {
    return (
      <>
        <StateGlyph state="late" />
        <span className={css.late}>{say("daysLate", { days: daysBetween(on, today) })}</span>
      </>
    );
  }
  return (
    <>
      {isPromise && <PromiseMark />}
      {on === today ? <span>{say("today")}</span> : <span className={css.coming}>{day(on)}</span>}
    </>
  );
}
