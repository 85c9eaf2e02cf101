import { addDays, type CalendarDate, daysBetween, weekday, yearOf } from "./calendar-date.ts";
import { holidayOn, holidaysOf } from "./swedish-holidays.ts";

/**
 * Monday to Friday, neither public holiday nor midsommarafton, julafton or nyårsafton: the days on which
 * a last day counted by law may fall (lag 1930:173 2 §). Other eves and days squeezed between are working days.
 */
export function isWorkingDay(date: CalendarDate): boolean {
  return weekday(date) <= 5 && holidayOn(date) === undefined;
}

/** Where a last day counted by law falls when the day itself is none (lag 1930:173 2 §). */
export function workingDayOnOrAfter(date: CalendarDate): CalendarDate {
  let day = date;
  while (!isWorkingDay(day)) day = addDays(day, 1);
  return day;
}

/** Where a day counted backwards falls: not later than the day itself. */
export function workingDayOnOrBefore(date: CalendarDate): CalendarDate {
  let day = date;
  while (!isWorkingDay(day)) day = addDays(day, -1);
  return day;
}

/** The first working day after the date. */
export function nextWorkingDay(date: CalendarDate): CalendarDate {
  return workingDayOnOrAfter(addDays(date, 1));
}

/** The last working day before the date. */
export function previousWorkingDay(date: CalendarDate): CalendarDate {
  return workingDayOnOrBefore(addDays(date, -1));
}

/** The n-th working day after the date (before it, when n is negative); the date itself for 0. */
export function addWorkingDays(date: CalendarDate, n: number): CalendarDate {
  const step = n < 0 ? previousWorkingDay : nextWorkingDay;
  let day = date;
  for (let left = Math.abs(n); left > 0; left -= 1) day = step(day);
  return day;
}

/**
 * Working days after `from`, up to and with `to`: how many have gone by on that day. Negative when `to` is earlier:
 * `workingDaysBetween(date, addWorkingDays(date, n))` is n.
 */
export function workingDaysBetween(from: CalendarDate, to: CalendarDate): number {
  return to < from ? -countWorkingDays(to, from) : countWorkingDays(addDays(from, 1), addDays(to, 1));
}

/** From the one, up to the other and without it. Counted by the week, since lists ask for this once a row. */
function countWorkingDays(from: CalendarDate, until: CalendarDate): number {
  const days = daysBetween(from, until);
  let count = Math.floor(days / 7) * 5;
  for (let left = days % 7; left > 0; left -= 1) if (weekday(addDays(until, -left)) <= 5) count += 1;
  for (let year = yearOf(from); year <= yearOf(until); year += 1)
    for (const holiday of holidaysOf(year).keys())
      if (holiday >= from && holiday < until && weekday(holiday) <= 5) count -= 1;
  return count;
}
