import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "./calendar-date.ts";
import { calendarDate, instant } from "./calendar-input.ts";
import { type DateStyle, formatDate, formatTime } from "./format-date.ts";
import { parseTypedDate } from "./typed-date.ts";

const on = (text: string) => calendarDate.parse(text);
const today = on("2026-11-24");

describe("a day as it is shown", () => {
  it.each([
    ["2026-11-27", "short", "27 nov", "27 Nov"],
    ["2026-11-27", "weekdayShort", "fre 27 nov", "Fri 27 Nov"],
    ["2026-11-27", "long", "fredag 27 november", "Friday 27 November"],
    ["2026-11-27", "longYear", "fredag 27 november 2026", "Friday 27 November 2026"],
    ["2026-11-27", "withWeek", "fre 27 nov, v 48", "Fri 27 Nov, week 48"],
    ["2027-01-01", "short", "1 jan 2027", "1 Jan 2027"],
    ["2027-01-01", "weekdayShort", "fre 1 jan 2027", "Fri 1 Jan 2027"],
    ["2027-01-01", "long", "fredag 1 januari 2027", "Friday 1 January 2027"],
    ["2027-01-01", "withWeek", "fre 1 jan 2027, v 53", "Fri 1 Jan 2027, week 53"],
    ["2025-05-05", "short", "5 maj 2025", "5 May 2025"],
    ["2026-06-06", "weekdayShort", "lör 6 juni", "Sat 6 Jun"],
    ["2026-03-01", "long", "söndag 1 mars", "Sunday 1 March"],
  ] as const)("%s %s", (date, style, swedish, english) => {
    expect(formatDate(on(date), style, { locale: "sv", today })).toBe(swedish);
    expect(formatDate(on(date), style, { locale: "en", today })).toBe(english);
  });

  it("has no full stops in abbreviations, in any month", () => {
    for (let month = 1; month <= 12; month += 1)
      for (const locale of ["sv", "en"] as const)
        expect(
          formatDate(on(`2026-${String(month).padStart(2, "0")}-09`), "withWeek", { locale, today }),
        ).not.toContain(".");
  });

  it("can be typed back: what a field shows, it reads", () => {
    const styles: DateStyle[] = ["short", "weekdayShort", "long", "longYear", "withWeek"];
    fc.assert(
      fc.property(
        fc.integer({ min: -2000, max: 2000 }).map((n) => addDays(today, n)),
        fc.constantFrom(...styles),
        fc.constantFrom("sv" as const, "en" as const),
        (date, style, locale) => {
          const shown = formatDate(date, style, { locale, today });
          const direction = date < today ? "past" : "future";
          expect(parseTypedDate(shown, { today, direction })).toEqual({ ok: true, date });
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe("a time as it is shown", () => {
  it.each([
    ["2026-11-27T13:02:00.000Z", "14:02"],
    ["2026-07-01T06:05:59.999Z", "08:05"],
    ["2026-11-26T23:00:00.000Z", "00:00"],
  ])("%s is %s in Sweden", (moment, time) => {
    expect(formatTime(instant.parse(moment))).toBe(time);
  });
});
