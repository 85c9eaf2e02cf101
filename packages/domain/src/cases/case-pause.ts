import type { CalendarDate } from "../calendar/calendar-date.ts";
import { refuse } from "../refusal.ts";

/** Until that day and not on it: on the day itself the case is open again by itself. */
export const isPaused = (caseFile: { pausedUntil: CalendarDate | null }, today: CalendarDate): boolean =>
  caseFile.pausedUntil !== null && caseFile.pausedUntil > today;

export function checkPause(until: CalendarDate, today: CalendarDate): void {
  if (until <= today) refuse("date-passed", { field: "until" });
}
