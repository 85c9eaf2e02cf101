import { expect, test } from "vitest";
import { calendarDate } from "../calendar/calendar-input.ts";
import { checkConsentDates, isValid, warnsUpTo } from "./consent.ts";

const day = (text: string) => calendarDate.parse(text);
const today = day("2026-11-25");
const given = { givenOn: day("2026-11-01"), until: null, withdrawnOn: null };

test.each([
  ["without an end", given, true],
  ["through its last day", { ...given, until: today }, true],
  ["not on the day after", { ...given, until: day("2026-11-24") }, false],
  ["not when withdrawn, the same day", { ...given, withdrawnOn: today }, false],
  ["not before it was given", { ...given, givenOn: day("2026-11-26") }, false],
])("a consent holds (OSL 12 kap. 2 §): %s", (_when, consent, expected) => {
  expect(isValid(consent, today)).toBe(expected);
});

test("it was given before it was recorded, and for a time that is not over", () => {
  expect(() => checkConsentDates({ givenOn: day("2026-11-26"), until: null }, today)).toThrow("date-ahead");
  expect(() => checkConsentDates({ givenOn: today, until: day("2026-11-24") }, today)).toThrow("date-passed");
  expect(() => checkConsentDates({ givenOn: today, until: today }, today)).not.toThrow();
});

test("the pilot is told fourteen days before the end", () => {
  expect(warnsUpTo(today)).toBe("2026-12-09");
});
