import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween, isoWeek, weekday } from "./calendar-date.ts";
import { calendarDate } from "./calendar-input.ts";
import { parsePastDate, parseTypedDate } from "./typed-date.ts";
import type { Direction } from "./written-date.ts";

const on = (text: string) => calendarDate.parse(text);
/** A Tuesday in week 48. */
const today = on("2026-11-24");

function typed(text: string, direction: Direction = "future", day = today): string {
  const result = parseTypedDate(text, { today: day, direction });
  return result.ok ? result.date : result.reason;
}

function listed(text: string): string {
  const result = parsePastDate(text, today);
  return result.ok ? result.date : result.reason;
}

describe("a day ahead, typed on Tuesday 24 November 2026 (week 48)", () => {
  it.each([
    ["idag", "2026-11-24"],
    ["I dag", "2026-11-24"],
    ["today", "2026-11-24"],
    ["imorgon", "2026-11-25"],
    ["i morgon", "2026-11-25"],
    ["i morron", "2026-11-25"],
    ["tomorrow", "2026-11-25"],
    ["i övermorgon", "2026-11-26"],
    ["igår", "2026-11-23"],
    ["i går", "2026-11-23"],
    ["igar", "2026-11-23"],
    ["yesterday", "2026-11-23"],
    ["i förrgår", "2026-11-22"],
    ["ons", "2026-11-25"],
    ["to", "2026-11-26"],
    ["tors", "2026-11-26"],
    ["thurs", "2026-11-26"],
    ["fre", "2026-11-27"],
    ["Fredag", "2026-11-27"],
    ["fri", "2026-11-27"],
    ["på fredag", "2026-11-27"],
    ["on Friday", "2026-11-27"],
    ["lör", "2026-11-28"],
    ["lor", "2026-11-28"],
    ["sö", "2026-11-29"],
    ["söndag", "2026-11-29"],
    ["mån", "2026-11-30"],
    ["mon", "2026-11-30"],
    ["tis", "2026-12-01"],
    ["tisdag", "2026-12-01"],
    ["i fredags", "2026-11-20"],
    ["i tisdags", "2026-11-17"],
    ["+3", "2026-11-27"],
    ["+ 3", "2026-11-27"],
    ["+14 dagar", "2026-12-08"],
    ["om 3 dagar", "2026-11-27"],
    ["in 3 days", "2026-11-27"],
    ["-2", "2026-11-22"],
    ["−2", "2026-11-22"],
    ["för 3 dagar sedan", "2026-11-21"],
    ["3 days ago", "2026-11-21"],
    ["+3ad", "2026-11-27"],
    ["+5 arbetsdagar", "2026-12-01"],
    ["+25 ad", "2027-01-04"],
    ["+2 working days", "2026-11-26"],
    ["+2v", "2026-12-08"],
    ["om två veckor", "unknown"],
    ["om en vecka", "2026-12-01"],
    ["in a week", "2026-12-01"],
    ["+3 mån", "2027-02-24"],
    ["om en månad", "2026-12-24"],
    ["v 49", "2026-11-30"],
    ["v49", "2026-11-30"],
    ["V. 49", "2026-11-30"],
    ["vecka 49", "2026-11-30"],
    ["week 49", "2026-11-30"],
    ["v 53", "2026-12-28"],
    ["v 1", "2027-01-04"],
    ["v 9", "2027-03-01"],
    ["v 9 2028", "2028-02-28"],
    ["v 53 2027", "no-such-day"],
    ["v 54", "no-such-day"],
    ["v 0", "no-such-day"],
    ["fre v 49", "2026-12-04"],
    ["v 49 fre", "2026-12-04"],
    ["nästa vecka", "2026-11-30"],
    ["next week", "2026-11-30"],
    ["1/12", "2026-12-01"],
    ["01/12", "2026-12-01"],
    ["1.12", "2026-12-01"],
    ["24/11", "2026-11-24"],
    ["23/11", "2027-11-23"],
    ["29/2", "2028-02-29"],
    ["1/12 2026", "2026-12-01"],
    ["1/12-26", "2026-12-01"],
    ["1/12/2026", "2026-12-01"],
    ["1 dec", "2026-12-01"],
    ["1 dec.", "2026-12-01"],
    ["1dec", "2026-12-01"],
    ["den 1 december", "2026-12-01"],
    ["1:a december", "2026-12-01"],
    ["1st of December", "2026-12-01"],
    ["December 1, 2027", "2027-12-01"],
    ["1 december 2026", "2026-12-01"],
    ["3 okt", "2027-10-03"],
    ["3 oct", "2027-10-03"],
    ["3 mars", "2027-03-03"],
    ["17 maj 27", "2027-05-17"],
    ["2026-12-01", "2026-12-01"],
    ["2026-12-1", "2026-12-01"],
    ["2026–12–01", "2026-12-01"],
    ["20261201", "2026-12-01"],
    ["261201", "2026-12-01"],
    ["26-12-01", "2026-12-01"],
    ["01-12-2026", "2026-12-01"],
    ["28.07.2026", "2026-07-28"],
    ["28.7.26", "2026-07-28"],
    ["980613", "1998-06-13"],
    ["fre 27 nov", "2026-11-27"],
    ["fre 27 nov, v 48", "2026-11-27"],
    ["Friday 27 November 2026", "2026-11-27"],
    ["fri 27 Nov, week 48", "2026-11-27"],
    ["fre 13 nov", "2026-11-13"],
    ["tors 27 nov", "no-such-day"],
    ["27 nov, v 49", "no-such-day"],
    [" \u00a0fre\u200b ", "2026-11-27"],
    ["２０２６-12-01", "2026-12-01"],
  ])("%j is %s", (text, date) => {
    expect(typed(text)).toBe(date);
  });

  it.each([
    ["", "empty"],
    ["  \u200b ", "empty"],
    ["måndag?", "unknown"],
    ["snart", "unknown"],
    ["nästa fredag", "unknown"],
    ["f", "unknown"],
    ["3", "unknown"],
    ["12 veckor", "unknown"],
    ["1 foo", "unknown"],
    ["toString", "unknown"],
    ["constructor", "unknown"],
    ["+3 flax", "unknown"],
    ["x".repeat(100_000), "unknown"],
    ["1/".repeat(29), "unknown"],
    ["30/2", "no-such-day"],
    ["31 nov", "no-such-day"],
    ["2026-02-30", "no-such-day"],
    ["2026-13-01", "no-such-day"],
    ["1/0", "no-such-day"],
    ["12/31/2026", "no-such-day"],
    ["261301", "no-such-day"],
    ["29/2 2027", "no-such-day"],
    ["1/1 2200", "no-such-day"],
    ["1/1 0026", "no-such-day"],
  ])("%j is no day: %s", (text, reason) => {
    expect(typed(text)).toBe(reason);
  });
});

describe("a day behind", () => {
  it.each([
    ["fre", "2026-11-20"],
    ["mån", "2026-11-23"],
    ["tis", "2026-11-17"],
    ["1/12", "2025-12-01"],
    ["24/11", "2026-11-24"],
    ["23/11", "2026-11-23"],
    ["29/2", "2024-02-29"],
    ["3 dec", "2025-12-03"],
    ["v 48", "2026-11-23"],
    ["v 49", "2025-12-01"],
    ["v 53", "2020-12-28"],
    ["igår", "2026-11-23"],
    ["+3", "2026-11-27"],
  ])("%s is %s", (text, date) => {
    expect(typed(text, "past")).toBe(date);
  });
});

describe("any day", () => {
  const anyDay = fc.integer({ min: 0, max: 36_524 }).map((n) => addDays(on("2000-01-01"), n));
  const names = ["mån", "tis", "ons", "tor", "fre", "lör", "sön"];

  it("a weekday is within the next seven days, or within the last", () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(1, 2, 3, 4, 5, 6, 7), (day, wanted) => {
        const ahead = on(typed(names[wanted - 1] ?? "", "future", day));
        const behind = on(typed(names[wanted - 1] ?? "", "past", day));
        expect([weekday(ahead), weekday(behind)]).toEqual([wanted, wanted]);
        expect(daysBetween(behind, ahead)).toBe(wanted === weekday(day) ? 14 : 7);
        expect(ahead > day && behind < day).toBe(true);
      }),
    );
  });

  it("a day and a month without a year are never behind when ahead is asked for, nor the other way", () => {
    fc.assert(
      fc.property(anyDay, anyDay, (day, other) => {
        const text = `${Number(other.slice(8))}/${Number(other.slice(5, 7))}`;
        const [ahead, behind] = [typed(text, "future", day), typed(text, "past", day)];
        expect([ahead.slice(5), behind.slice(5)]).toEqual([other.slice(5), other.slice(5)]);
        expect(ahead >= day && behind <= day).toBe(true);
      }),
    );
  });

  it("a week is the nearest that is not over, and begins no earlier than today", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 52 }), (day, week) => {
        const date = on(typed(`v ${week}`, "future", day));
        expect(isoWeek(date).week).toBe(week);
        expect(date >= day && daysBetween(day, date) < 53 * 7 + 7).toBe(true);
        expect(date === day || weekday(date) === 1).toBe(true);
      }),
    );
  });

  it("never throws, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 70 }), (text) => {
        expect(typed(text)).toMatch(/^(\d{4}-\d\d-\d\d|empty|unknown|no-such-day)$/);
      }),
    );
  });
});

describe("a date in somebody's own list", () => {
  it.each([
    ["2026-03-21", "2026-03-21"],
    ["09/01 2026", "2026-01-09"],
    ["28.07.2026", "2026-07-28"],
    ["260425", "2026-04-25"],
    ["20260519", "2026-05-19"],
    ["17/10 2026 ", "2026-10-17"],
    ["mån 23 nov 2026", "2026-11-23"],
    ["2026-03-21 00:00:00", "2026-03-21"],
    ["2026-03-21T14:30", "2026-03-21"],
    ["1/12", "2025-12-01"],
    ["2026-02-30", "no-such-day"],
    ["måndag?", "unknown"],
    ["fre", "unknown"],
    ["igår", "unknown"],
    ["+3", "unknown"],
    ["v 9", "unknown"],
    ["=HYPERLINK(1)", "unknown"],
    ["", "empty"],
  ])("%j is %s", (text, date) => {
    expect(listed(text)).toBe(date);
  });
});
