import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, calendarDateAt, weekday } from "./calendar-date.ts";
import { calendarDate, instant } from "./calendar-input.ts";
import { holidayOn, holidaysOf } from "./swedish-holidays.ts";
import {
  addWorkingDays,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
  workingDayOnOrAfter,
  workingDayOnOrBefore,
  workingDaysBetween,
} from "./working-days.ts";

const on = (text: string) => calendarDate.parse(text);
const anyDay = fc.integer({ min: 0, max: 36_524 }).map((n) => addDays(on("2000-01-01"), n));

/** Easter by Gauss with his two exceptions: another road than the one the calendar takes. */
function easterByGauss(year: number): { month: number; day: number } {
  const [a, b, c] = [year % 19, year % 4, year % 7];
  const k = Math.floor(year / 100);
  const M = (15 - Math.floor((13 + 8 * k) / 25) + k - Math.floor(k / 4)) % 30;
  const N = (4 + k - Math.floor(k / 4)) % 7;
  const d = (19 * a + M) % 30;
  const e = (2 * b + 4 * c + 6 * d + N) % 7;
  let march = 22 + d + e;
  if (march === 57 || (march === 56 && d === 28 && e === 6 && (11 * M + 11) % 30 < 19)) march -= 7;
  return march > 31 ? { month: 4, day: march - 31 } : { month: 3, day: march };
}

/** Whether a Swede has the day off, read straight from the wording of the law, with JavaScript's own calendar. */
function isDayOff(date: Date): boolean {
  const [year, month, day, week] = [
    date.getUTCFullYear(),
    date.getUTCMonth() + 1,
    date.getUTCDate(),
    date.getUTCDay(),
  ];
  const easter = easterByGauss(year);
  const afterEaster = (date.getTime() - Date.UTC(year, easter.month - 1, easter.day)) / 86_400_000;
  const monthDay = month * 100 + day;
  return (
    week === 0 ||
    week === 6 ||
    [101, 106, 501, 1224, 1225, 1226, 1231].includes(monthDay) ||
    [-2, 0, 1, 39, 49].includes(afterEaster) ||
    (year >= 2005 && monthDay === 606) ||
    (year < 2005 && afterEaster === 50) ||
    (week === 5 && monthDay >= 619 && monthDay <= 625)
  );
}

describe("lag (1989:253) om allmänna helgdagar, lag (1930:173) 2 §", () => {
  it("every day 2000–2099 is a working day or not, as a second reading of the law says", () => {
    const wrong: string[] = [];
    let days = 0;
    for (let time = Date.UTC(2000, 0, 1); time < Date.UTC(2100, 0, 1); time += 86_400_000) {
      const date = calendarDateAt(instant.parse(new Date(time).toISOString()));
      if (isWorkingDay(date) === isDayOff(new Date(time))) wrong.push(date);
      days += 1;
    }
    expect(wrong).toEqual([]);
    expect(days).toBe(36_525);
  });

  it.each([
    [2026, "0101 0106 0403 0405 0406 0501 0514 0524 0606 0619 0620 1031 1224 1225 1226 1231"],
    [2027, "0101 0106 0326 0328 0329 0501 0506 0516 0606 0625 0626 1106 1224 1225 1226 1231"],
    [2028, "0101 0106 0414 0416 0417 0501 0525 0604 0606 0623 0624 1104 1224 1225 1226 1231"],
  ])("%i has these holidays and eves, as the printed almanac does", (year, days) => {
    expect([...holidaysOf(year).keys()].map((date) => date.slice(5).replace("-", "")).join(" ")).toBe(days);
  });

  it("names the days in the order of the year", () => {
    expect([...holidaysOf(2026).values()]).toEqual([
      "new_years_day",
      "epiphany",
      "good_friday",
      "easter_sunday",
      "easter_monday",
      "first_of_may",
      "ascension_day",
      "whit_sunday",
      "national_day",
      "midsummer_eve",
      "midsummer_day",
      "all_saints_day",
      "christmas_eve",
      "christmas_day",
      "second_day_of_christmas",
      "new_years_eve",
    ]);
  });

  it("keeps Whit Monday before the national day took its place in 2005 (lag 2004:1320)", () => {
    expect(holidayOn(on("2004-05-31"))).toBe("whit_monday");
    expect(holidayOn(on("2004-06-06"))).toBeUndefined();
    expect(holidayOn(on("2005-05-16"))).toBeUndefined();
    expect(holidayOn(on("2005-06-06"))).toBe("national_day");
  });

  it("calls a day that is two holidays by its fixed one: Ascension Day fell on the first of May in 2008", () => {
    expect(holidayOn(on("2008-05-01"))).toBe("first_of_may");
    expect(holidaysOf(2008).size).toBe(15);
  });

  it.each([
    ["2000-04-23"],
    ["2008-03-23"],
    ["2011-04-24"],
    ["2019-04-21"],
    ["2038-04-25"],
    ["2049-04-18"],
    ["2076-04-19"],
  ])("Easter falls on %s, among the earliest, the latest and those that formulas get wrong", (date) => {
    expect(holidayOn(on(date))).toBe("easter_sunday");
  });

  it("midsommardagen is a Saturday 20–26 June and alla helgons dag one 31 October–6 November", () => {
    for (let year = 2000; year < 2100; year += 1) {
      const named = new Map([...holidaysOf(year)].map(([date, name]) => [name, date]));
      const midsummer = named.get("midsummer_day") ?? on("1900-01-01");
      const allSaints = named.get("all_saints_day") ?? on("1900-01-01");
      expect([weekday(midsummer), weekday(allSaints)]).toEqual([6, 6]);
      expect(midsummer >= `${year}-06-20` && midsummer <= `${year}-06-26`, midsummer).toBe(true);
      expect(allSaints >= `${year}-10-31` && allSaints <= `${year}-11-06`, allSaints).toBe(true);
    }
  });

  it.each(["2026-04-02", "2026-05-15", "2026-04-30", "2026-10-30", "2027-01-05"])(
    "%s is squeezed or an eve that the law does not name: a working day",
    (date) => {
      expect(isWorkingDay(on(date))).toBe(true);
    },
  );
});

describe("counting working days", () => {
  it.each([
    ["2026-11-27", 1, "2026-11-30"],
    ["2026-11-27", 5, "2026-12-04"],
    ["2026-11-28", 1, "2026-11-30"],
    ["2026-12-22", 2, "2026-12-28"],
    ["2026-12-23", 10, "2027-01-13"],
    ["2026-04-01", 2, "2026-04-07"],
    ["2026-06-18", 1, "2026-06-22"],
    ["2026-11-30", -1, "2026-11-27"],
    ["2027-01-07", -2, "2027-01-04"],
    ["2026-11-28", 0, "2026-11-28"],
  ])("from %s, working day %i is %s", (from, n, to) => {
    expect(addWorkingDays(on(from), n)).toBe(to);
  });

  it("moves to the nearest working day on either side", () => {
    const [christmasEve, before, after] = [on("2026-12-24"), "2026-12-23", "2026-12-28"];
    expect([workingDayOnOrBefore(christmasEve), workingDayOnOrAfter(christmasEve)]).toEqual([before, after]);
    expect([previousWorkingDay(christmasEve), nextWorkingDay(christmasEve)]).toEqual([before, after]);
    expect(workingDayOnOrAfter(on(before))).toBe(before);
    expect(workingDayOnOrBefore(on(after))).toBe(after);
    expect(nextWorkingDay(on(before))).toBe(after);
  });

  it("counts back what it counted forward", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -60, max: 60 }), (date, n) => {
        const there = addWorkingDays(date, n);
        expect(workingDaysBetween(date, there)).toBe(n);
        if (n !== 0) expect(isWorkingDay(there)).toBe(true);
      }),
    );
  });

  it("counts each working day after the one, up to and with the other", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 900 }), (from, days) => {
        let counted = 0;
        for (let n = 1; n <= days; n += 1) if (isWorkingDay(addDays(from, n))) counted += 1;
        expect(workingDaysBetween(from, addDays(from, days))).toBe(counted);
      }),
    );
  });
});
