import { addDays, type CalendarDate } from "../calendar/calendar-date.ts";
import { addWorkingDays, nextWorkingDay } from "../calendar/working-days.ts";

/** Two weeks of work are more than a day's page can hold; one is what people plan in. */
const workingDaysAhead = 5;

export type DayGroup = "late" | "today" | "coming" | "later" | "undated";

export type DayWindow = {
  readonly today: CalendarDate;
  /** The last day that must be done today: before a weekend or holiday also what falls due in it. */
  readonly todayUntil: CalendarDate;
  readonly comingUntil: CalendarDate;
};

/** How Min dag parts what is due: late, today, the five working days that come. */
export function dayWindow(today: CalendarDate): DayWindow {
  return {
    today,
    todayUntil: addDays(nextWorkingDay(today), -1),
    comingUntil: addDays(nextWorkingDay(addWorkingDays(today, workingDaysAhead)), -1),
  };
}

export function dayGroupOf(
  dueOn: CalendarDate | null,
  { today, todayUntil, comingUntil }: DayWindow,
): DayGroup {
  if (dueOn === null) return "undated";
  if (dueOn < today) return "late";
  if (dueOn <= todayUntil) return "today";
  return dueOn <= comingUntil ? "coming" : "later";
}
