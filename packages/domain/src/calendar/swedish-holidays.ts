import { addDays, type CalendarDate, compareDates, rolledDate, weekday, yearOf } from "./calendar-date.ts";

/** Public holidays (lag 1989:253 om allmänna helgdagar), besides all Sundays. */
export type PublicHoliday =
  | "new_years_day"
  | "epiphany"
  | "good_friday"
  | "easter_sunday"
  | "easter_monday"
  | "first_of_may"
  | "ascension_day"
  | "whit_sunday"
  | "whit_monday"
  | "national_day"
  | "midsummer_day"
  | "all_saints_day"
  | "christmas_day"
  | "second_day_of_christmas";

/** Not public holidays, but put on a par with them where a last day is counted (lag 1930:173 2 §). */
export type HolidayEve = "midsummer_eve" | "christmas_eve" | "new_years_eve";

/** What keeps a day from being a working day, besides Saturdays and Sundays. */
export type Holiday = PublicHoliday | HolidayEve;

const holidaysByYear = new Map<number, ReadonlyMap<CalendarDate, Holiday>>();

/** The year's holidays and eves in the order of the calendar. Right for 1953 and later. */
export function holidaysOf(year: number): ReadonlyMap<CalendarDate, Holiday> {
  const known = holidaysByYear.get(year);
  if (known) return known;
  const holidays = new Map(listHolidays(year).sort(([a], [b]) => compareDates(a, b)));
  holidaysByYear.set(year, holidays);
  return holidays;
}

export function holidayOn(date: CalendarDate): Holiday | undefined {
  return holidaysOf(yearOf(date)).get(date);
}

function listHolidays(year: number): [CalendarDate, Holiday][] {
  const easter = easterSunday(year);
  const midsummerDay = saturdayFrom(rolledDate(year, 6, 20));
  return [
    [rolledDate(year, 1, 1), "new_years_day"],
    [rolledDate(year, 1, 6), "epiphany"],
    [addDays(easter, -2), "good_friday"],
    [easter, "easter_sunday"],
    [addDays(easter, 1), "easter_monday"],
    [addDays(easter, 39), "ascension_day"],
    [addDays(easter, 49), "whit_sunday"],
    // The national day took the place of Whit Monday in 2005 (lag 2004:1320).
    year < 2005 ? [addDays(easter, 50), "whit_monday"] : [rolledDate(year, 6, 6), "national_day"],
    // After Ascension Day: in 2008 the two fell on the same day, and the day is then first of May.
    [rolledDate(year, 5, 1), "first_of_may"],
    [addDays(midsummerDay, -1), "midsummer_eve"],
    [midsummerDay, "midsummer_day"],
    [saturdayFrom(rolledDate(year, 10, 31)), "all_saints_day"],
    [rolledDate(year, 12, 24), "christmas_eve"],
    [rolledDate(year, 12, 25), "christmas_day"],
    [rolledDate(year, 12, 26), "second_day_of_christmas"],
    [rolledDate(year, 12, 31), "new_years_eve"],
  ];
}

function saturdayFrom(date: CalendarDate): CalendarDate {
  return addDays(date, (13 - weekday(date)) % 7);
}

/** The Gregorian computus in the form that Meeus, Jones and Butcher gave it. */
function easterSunday(year: number): CalendarDate {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const dayAfter21March = h + l - 7 * m;
  return rolledDate(year, 3, 22 + dayAfter21March);
}
