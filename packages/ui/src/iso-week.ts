import { CalendarDate } from "@internationalized/date";

/** Days since Monday: 0 to 6. */
export function daysFromMonday(date: CalendarDate): number {
  // A Monday to count from; the remainder of a day before it is brought up to 0–6.
  return ((date.compare(new CalendarDate(2024, 1, 1)) % 7) + 7) % 7;
}

/** ISO 8601: the week belongs to the year its Thursday lies in. */
export function isoWeek(date: CalendarDate): number {
  const thursday = date.add({ days: 3 - daysFromMonday(date) });
  return Math.floor(thursday.compare(new CalendarDate(thursday.year, 1, 1)) / 7) + 1;
}

/** The weeks a month touches, each as its seven days, Monday first. */
export function weeksOfMonth(month: CalendarDate): CalendarDate[][] {
  const first = month.set({ day: 1 });
  const last = first.add({ months: 1 }).subtract({ days: 1 });
  const weeks: CalendarDate[][] = [];
  for (let monday = first.subtract({ days: daysFromMonday(first) }); monday.compare(last) <= 0; ) {
    const start = monday;
    weeks.push(Array.from({ length: 7 }, (_, days) => start.add({ days })));
    monday = monday.add({ weeks: 1 });
  }
  return weeks;
}
