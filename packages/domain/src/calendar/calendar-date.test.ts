import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  type CalendarDate,
  calendarDateAt,
  compareDates,
  dateOf,
  daysBetween,
  instantAt,
  isAfter,
  isBefore,
  isoWeek,
  mondayOfWeek,
  weekday,
  weeksInYear,
} from "./calendar-date.ts";
import { calendarDate, instant } from "./calendar-input.ts";

const on = (text: string) => calendarDate.parse(text);
const at = (text: string) => instant.parse(text);
const anyDay = fc.integer({ min: 0, max: 73_000 }).map((n) => addDays(on("1990-01-01"), n));

describe("calendarDate", () => {
  it.each(["2026-11-27", "1900-01-01", "2199-12-31", "2028-02-29", "2000-02-29"])("takes %s", (text) => {
    expect(calendarDate.parse(text)).toBe(text);
  });

  it.each([
    "2026-02-29",
    "2026-02-30",
    "2100-02-29",
    "2026-04-31",
    "2026-00-10",
    "2026-13-01",
    "2026-11-00",
    "1899-12-31",
    "2200-01-01",
    "2026-1-1",
    "20261127",
    " 2026-11-27",
    "2026-11-27T00:00:00Z",
    "+002026-11-27",
    "２０２６-11-27",
    "",
  ])("refuses %j", (text) => {
    expect(calendarDate.safeParse(text).success).toBe(false);
  });

  it("builds a day from numbers only when the calendar has it", () => {
    expect(dateOf(2028, 2, 29)).toBe("2028-02-29");
    expect(dateOf(2027, 2, 29)).toBeUndefined();
    expect(dateOf(26, 2, 1)).toBeUndefined();
  });
});

describe("instant", () => {
  it("takes one spelling only, so that text order is time order", () => {
    expect(instant.parse("2026-11-27T13:02:00.000Z")).toBe("2026-11-27T13:02:00.000Z");
    for (const other of [
      "2026-11-27T13:02:00Z",
      "2026-11-27T13:02:00.000+01:00",
      "2026-11-27 13:02:00.000Z",
      "2026-02-30T13:02:00.000Z",
      "2026-11-27T24:00:00.000Z",
      "2026-11-27T13:02:60.000Z",
    ])
      expect(instant.safeParse(other).success, other).toBe(false);
  });
});

describe("sums of days and months", () => {
  it.each([
    ["2026-01-31", 1, "2026-02-28"],
    ["2028-01-31", 1, "2028-02-29"],
    ["2026-02-28", 1, "2026-03-28"],
    ["2026-11-30", 3, "2027-02-28"],
    ["2026-03-31", -1, "2026-02-28"],
    ["2026-01-15", -1, "2025-12-15"],
    ["2026-12-31", 12, "2027-12-31"],
  ])("%s and %i months is %s", (from, months, to) => {
    expect(addMonths(on(from), months)).toBe(to);
  });

  it("counts days over the nights when clocks change", () => {
    expect(addDays(on("2026-03-28"), 2)).toBe("2026-03-30");
    expect(daysBetween(on("2026-10-24"), on("2026-10-26"))).toBe(2);
    expect(daysBetween(on("2027-01-01"), on("2026-12-31"))).toBe(-1);
  });

  it("comes back to where it started", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -40_000, max: 40_000 }), (date, days) => {
        const there = addDays(date, days);
        expect(daysBetween(date, there)).toBe(days);
        expect(addDays(there, -days)).toBe(date);
        expect(compareDates(date, there)).toBe(Math.sign(-days) || 0);
        expect([isBefore(date, there), isAfter(date, there)]).toEqual([days > 0, days < 0]);
      }),
    );
  });

  it("stays in the month it was asked for", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (date, months) => {
        const there = addMonths(date, months);
        const monthOf = (day: CalendarDate) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
        expect(monthOf(there) - monthOf(date)).toBe(months);
        const isLastDay = addDays(there, 1).endsWith("-01");
        expect(there.slice(8) === date.slice(8) || (isLastDay && there.slice(8) < date.slice(8))).toBe(true);
      }),
    );
  });

  it("does not fall over after the last day that may be typed", () => {
    expect(addDays(on("2199-12-31"), 14)).toBe("2200-01-14");
  });
});

describe("weeks (ISO 8601)", () => {
  it.each([
    ["2026-11-27", 5, 2026, 48],
    ["2026-01-01", 4, 2026, 1],
    ["2025-12-29", 1, 2026, 1],
    ["2027-01-03", 7, 2026, 53],
    ["2027-01-04", 1, 2027, 1],
    ["2021-01-01", 5, 2020, 53],
    ["2024-12-30", 1, 2025, 1],
    ["1970-01-01", 4, 1970, 1],
    ["1969-12-28", 7, 1969, 52],
  ])("%s is weekday %i in week %i-%i", (text, day, year, week) => {
    expect(weekday(on(text))).toBe(day);
    expect(isoWeek(on(text))).toEqual({ year, week });
  });

  it("gives each week's Monday, and every day of the week back", () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const { year, week } = isoWeek(date);
        const monday = mondayOfWeek(year, week);
        expect(weekday(monday)).toBe(1);
        expect(daysBetween(monday, date)).toBe(weekday(date) - 1);
        expect(week).toBeLessThanOrEqual(weeksInYear(year));
      }),
    );
    expect([weeksInYear(2025), weeksInYear(2026), weeksInYear(2032)]).toEqual([52, 53, 53]);
  });
});

describe("the clock in Sweden", () => {
  it.each([
    ["2026-11-27T22:59:59.999Z", "2026-11-27"],
    ["2026-11-27T23:00:00.000Z", "2026-11-28"],
    ["2026-07-01T21:59:59.999Z", "2026-07-01"],
    ["2026-07-01T22:00:00.000Z", "2026-07-02"],
    ["2026-12-31T23:00:00.000Z", "2027-01-01"],
  ])("at %s it is %s", (moment, date) => {
    expect(calendarDateAt(at(moment))).toBe(date);
  });

  it.each([
    ["2026-11-27", "14:02", "2026-11-27T13:02:00.000Z"],
    ["2026-07-01", "00:00", "2026-06-30T22:00:00.000Z"],
    ["2026-03-29", "01:59", "2026-03-29T00:59:00.000Z"],
    ["2026-03-29", "02:30", "2026-03-29T01:30:00.000Z"],
    ["2026-03-29", "03:30", "2026-03-29T01:30:00.000Z"],
    ["2026-10-25", "02:30", "2026-10-25T00:30:00.000Z"],
    ["2026-10-25", "03:00", "2026-10-25T02:00:00.000Z"],
  ] as const)("%s %s is %s", (date, time, moment) => {
    expect(instantAt(on(date), time)).toBe(moment);
  });

  it("a day with a time is that day", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 1439 }), (date, minutes) => {
        const moment = instantAt(date, `${Math.floor(minutes / 60)}:${minutes % 60}`);
        expect(calendarDateAt(moment)).toBe(date);
      }),
    );
  });

  it.each(["UTC", "America/Los_Angeles", "Pacific/Kiritimati", "Asia/Kathmandu", "Europe/Stockholm"])(
    "says the same on a machine in %s",
    (TZ) => {
      const program = `
        const { addDays, addMonths, calendarDateAt, instantAt, isoWeek, weekday } =
          await import(${JSON.stringify(new URL("./calendar-date.ts", import.meta.url).href)});
        const date = "2026-03-29";
        console.log(JSON.stringify([
          addDays(date, 1), addMonths(date, 1), weekday(date), isoWeek(date),
          instantAt(date, "04:00"), calendarDateAt("2026-03-28T23:30:00.000Z"),
          new Date(2026, 0, 1).toISOString() === "2025-12-31T23:00:00.000Z",
        ]));`;
      const said = execFileSync(process.execPath, ["--input-type=module", "-e", program], {
        env: { ...process.env, TZ },
        encoding: "utf8",
      });
      expect(JSON.parse(said)).toEqual([
        "2026-03-30",
        "2026-04-29",
        7,
        { year: 2026, week: 13 },
        "2026-03-29T02:00:00.000Z",
        "2026-03-29",
        TZ === "Europe/Stockholm",
      ]);
    },
  );
});
