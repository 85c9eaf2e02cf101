import { addDays, type CalendarDate, calendarDateAt, type Instant } from "../calendar/calendar-date.ts";

/** The last day that still counts as heard from: a case with nothing after it is silent (heart.md D). */
export const silentSince = (today: CalendarDate, silentAfterDays: number): CalendarDate =>
  addDays(today, -silentAfterDays);

/** A case is silent when nobody has written or done anything on it for so many days; the system's own lines do not count. */
export const isSilent = (
  lastEntryAt: Instant | null,
  openedOn: CalendarDate,
  today: CalendarDate,
  silentAfterDays: number,
): boolean =>
  (lastEntryAt === null ? openedOn : calendarDateAt(lastEntryAt)) <= silentSince(today, silentAfterDays);
