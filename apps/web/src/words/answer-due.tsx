import type { CalendarDate } from "@lots/domain/calendar/calendar-date";
import { StateGlyph } from "@lots/ui/state-glyph";
import { useTranslations } from "use-intl";
import css from "./answer-due.module.css";
import { useDayWords } from "./day-words.ts";

type Wanted = { readonly answerDueOn: CalendarDate | null; readonly answerDuePassed: boolean };

/** When the result, or the answer to a question, is wanted; late when that day has passed; nothing if no day was said. */
export function AnswerDue({ wanted, what }: { wanted: Wanted; what: "result" | "answer" }) {
  const say = useTranslations("handoffs.wanted");
  const { day } = useDayWords();
  if (wanted.answerDueOn === null) return null;
  const on = { day: day(wanted.answerDueOn) };
  if (!wanted.answerDuePassed) return <span className={css.due}>{say(`by.${what}`, on)}</span>;
  return (
    <span className={css.passed}>
      <StateGlyph state="late" size={12} /> {say(`passed.${what}`, on)}
    </span>
  );
}
