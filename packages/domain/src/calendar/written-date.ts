import { type CalendarDate, dateOf, daysBetween, isoWeek, weekday, yearOf } from "./calendar-date.ts";
import { monthNamed, weekdayNamed } from "./typed-words.ts";

/** Where a day without a year lies: a due date ahead, a call behind. */
export type Direction = "future" | "past";

export interface DateContext {
  today: CalendarDate;
  direction: Direction;
}

/** What a reader makes of a text: a day, a day that the calendar lacks, or (undefined) not its kind of text. */
export type Reading = CalendarDate | "no-such-day" | undefined;

/* Day before month, as everyone in Sweden writes, also in English. Two digits first with hyphens are a year. */
const forms = [
  /^(?<year>\d{4})([-/. ])(?<month>\d{1,2})\2(?<day>\d{1,2})$/,
  /^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)$/,
  /^(?<year>\d\d)(?<month>\d\d)(?<day>\d\d)$/,
  /^(?<year>\d\d)-(?<month>\d\d)-(?<day>\d\d)$/,
  /^(?<day>\d{1,2})-(?<month>\d{1,2})-(?<year>\d{4})$/,
  /^(?<day>\d{1,2}) ?[/.] ?(?<month>\d{1,2})(?:\.?[ /.-] ?(?<year>\d{4}|\d\d))?$/,
  /^(?:den |the )?(?<day>\d{1,2})(?:\.|:[ae]|st|nd|rd|th)? ?(?:of )?(?<name>[a-z]{3,})\.?(?:,? (?<year>\d{4}|\d\d))?$/,
  /^(?<name>[a-z]{3,})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?(?:,? (?<year>\d{4}))?$/,
];

/**
 * A day written in figures or with its month's name, also as the product itself shows it: with its weekday before
 * and its week after. These must agree with the day, and they choose the year where none is written.
 */
export function readWrittenDate(text: string, context: DateContext): Reading {
  const week = /^(?<rest>.+?),? \(?(?:v|vecka|w|week)\.? ?(?<week>\d{1,2})\)?$/.exec(text)?.groups;
  const day = /^(?<name>[a-z]{2,9})[.,]? (?:den )?(?<rest>.+)$/.exec(week?.rest ?? text)?.groups;
  const dayOfWeek = weekdayNamed(day?.name ?? "");
  const days = readDays((dayOfWeek && day?.rest) ?? week?.rest ?? text, context);
  return days && (days.find((date) => fits(date, dayOfWeek, week?.week)) ?? "no-such-day");
}

function fits(date: CalendarDate, dayOfWeek: number | undefined, week: string | undefined): boolean {
  return (
    (dayOfWeek === undefined || weekday(date) === dayOfWeek) &&
    (week === undefined || isoWeek(date).week === Number(week))
  );
}

/** The days that the text can mean, the likeliest first; undefined where it is no date at all. */
function readDays(text: string, context: DateContext): CalendarDate[] | undefined {
  for (const form of forms) {
    const found = form.exec(text)?.groups;
    const month = found?.name ? monthNamed(found.name) : Number(found?.month);
    if (!found || month === undefined) continue;
    const day = Number(found.day);
    if (!found.year) return nearestDays(month, day, context);
    return [dateOf(fullYear(found.year, yearOf(context.today)), month, day)].filter(
      (date) => date !== undefined,
    );
  }
  return undefined;
}

const halfAYear = 183;

/**
 * The nearest on the side that is asked for (29 February can be eight years away), then the nearest on the other
 * if it is close: "fre 13 nov" about a day that has just gone by is meant, "tors" about the wrong day is a slip.
 */
function nearestDays(month: number, day: number, { today, direction }: DateContext): CalendarDate[] {
  const years = Array.from({ length: 17 }, (_, n) => yearOf(today) - 8 + n);
  const days = years.map((year) => dateOf(year, month, day)).filter((date) => date !== undefined);
  const ahead = days.find((date) => date >= today);
  const behind = days.findLast((date) => date <= today);
  const [wanted, other] = direction === "future" ? [ahead, behind] : [behind, ahead];
  const isClose = other !== undefined && Math.abs(daysBetween(today, other)) <= halfAYear;
  return [wanted, isClose ? other : undefined].filter((date) => date !== undefined);
}

/** Two figures are the year nearest to this one: 26 is 2026, 98 is 1998. */
function fullYear(figures: string, thisYear: number): number {
  if (figures.length === 4) return Number(figures);
  const inThisCentury = thisYear - (thisYear % 100) + Number(figures);
  if (inThisCentury > thisYear + 50) return inThisCentury - 100;
  return inThisCentury < thisYear - 50 ? inThisCentury + 100 : inThisCentury;
}
