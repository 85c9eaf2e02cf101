import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calendarDate } from "./calendar-input.ts";
import { parseTypedMoment, parseTypedTime } from "./typed-time.ts";

const today = calendarDate.parse("2026-11-24");

function typedTime(text: string): string {
  const result = parseTypedTime(text);
  return result.ok ? result.time : result.reason;
}

function typedMoment(text: string): string {
  const result = parseTypedMoment(text, { today, direction: "past" });
  return result.ok ? [result.date, result.time].filter(Boolean).join(" ") : result.reason;
}

describe("a time of day", () => {
  it.each([
    ["14:30", "14:30"],
    ["14.30", "14:30"],
    ["1430", "14:30"],
    ["930", "09:30"],
    ["9", "09:00"],
    ["kl 14", "14:00"],
    ["kl. 8.05", "08:05"],
    ["2 pm", "14:00"],
    ["12:15 am", "00:15"],
    ["12 p.m.", "12:00"],
    ["0:00", "00:00"],
    ["23:59", "23:59"],
    ["24:00", "no-such-time"],
    ["14:60", "no-such-time"],
    ["13 pm", "no-such-time"],
    ["99", "no-such-time"],
    ["lunch", "unknown"],
    ["14:3", "unknown"],
    ["", "empty"],
  ])("%j is %s", (text, time) => {
    expect(typedTime(text)).toBe(time);
  });
});

describe("when a call was, told on Tuesday 24 November 2026", () => {
  it.each([
    ["igår 14", "2026-11-23 14:00"],
    ["i går kl 9", "2026-11-23 09:00"],
    ["fre 14:30", "2026-11-20 14:30"],
    ["i fredags kl. 8.15", "2026-11-20 08:15"],
    ["yesterday at 2 pm", "2026-11-23 14:00"],
    ["20/11 9", "2026-11-20 09:00"],
    ["20 nov, 9.30", "2026-11-20 09:30"],
    ["20 nov 2026 14:30", "2026-11-20 14:30"],
    ["2026-11-20 14:30", "2026-11-20 14:30"],
    ["14:30", "2026-11-24 14:30"],
    ["14", "2026-11-24 14:00"],
    ["kl 14", "2026-11-24 14:00"],
    ["igår", "2026-11-23"],
    ["20 nov", "2026-11-20"],
    ["Nov 20", "2026-11-20"],
    ["20 nov 2025", "2025-11-20"],
    ["20/11 2025", "2025-11-20"],
    ["v 4", "2026-01-19"],
    ["28.07.2026", "2026-07-28"],
    ["261120", "2026-11-20"],
    ["igår 25:00", "no-such-time"],
    ["31 nov 14:30", "no-such-day"],
    ["igår kl lunch", "unknown"],
    ["", "empty"],
  ])("%j is %s", (text, moment) => {
    expect(typedMoment(text)).toBe(moment);
  });

  it("never throws, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 70 }), (text) => {
        expect(typedMoment(text)).toMatch(
          /^(\d{4}-\d\d-\d\d( \d\d:\d\d)?|empty|unknown|no-such-(day|time))$/,
        );
      }),
    );
  });
});
