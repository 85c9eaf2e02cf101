import type { CalendarDate, Instant } from "@lots/domain/calendar/calendar-date";
import { calendarDate, instant } from "@lots/domain/calendar/calendar-input";

/** The n-th of the list, round and round: the same every time. */
export const pick = <T>(list: readonly T[], n: number): T => {
  const one = list[n % list.length];
  if (one === undefined) throw new Error("an empty list to pick from");
  return one;
};

/** The day n days before the benchmark's today. */
export const dayOf = (n: number): CalendarDate =>
  calendarDate.parse(new Date(Date.UTC(2026, 10, 24) - n * 86_400_000).toISOString().slice(0, 10));

/** The instant n hours before the benchmark's now. */
export const momentOf = (n: number): Instant =>
  instant.parse(new Date(Date.UTC(2026, 10, 24, 9) - n * 3_600_000).toISOString());
