import type { CalendarDate } from "../calendar/calendar-date.ts";
import { addWorkingDays } from "../calendar/working-days.ts";
import { refuse } from "../refusal.ts";
import type { CaseKind } from "./case.ts";

/** Working days until the first answer, chosen by the municipality. */
export type AnswerDays = { readonly answerDaysQuestion: number; readonly answerDaysOther: number };

/** When the company is promised its first answer, unless the pilot says another day (heart.md A4). */
export const firstAnswerOn = (kind: CaseKind, today: CalendarDate, days: AnswerDays): CalendarDate =>
  addWorkingDays(today, kind === "question" ? days.answerDaysQuestion : days.answerDaysOther);

/** A promise is made for today or a later day. */
export function checkNextAnswer(nextAnswerOn: CalendarDate, today: CalendarDate): void {
  if (nextAnswerOn < today) refuse("date-passed", { field: "nextAnswerOn" });
}

/** A promised day that passed without a besked. */
export const isBroken = (nextAnswerOn: CalendarDate | null, today: CalendarDate): boolean =>
  nextAnswerOn !== null && nextAnswerOn < today;
