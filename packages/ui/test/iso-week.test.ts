import { parseDate } from "@internationalized/date";
import { expect, test } from "vitest";
import { daysFromMonday, isoWeek, weeksOfMonth } from "../src/iso-week.ts";

test.each([
  ["2026-11-23", 48],
  ["2026-12-31", 53],
  ["2027-01-03", 53],
  ["2027-01-04", 1],
  ["2025-12-29", 1],
  ["2024-12-30", 1],
  ["2021-01-03", 53],
])("%s lies in week %i", (date, week) => {
  expect(isoWeek(parseDate(date))).toBe(week);
});

test("the week begins on a Monday, before 2024 as well", () => {
  expect(daysFromMonday(parseDate("2026-11-23"))).toBe(0);
  expect(daysFromMonday(parseDate("2026-11-29"))).toBe(6);
  expect(daysFromMonday(parseDate("2019-12-31"))).toBe(1);
});

test("a month is shown as whole weeks, from its first Monday or the one before to its last Sunday", () => {
  const weeks = weeksOfMonth(parseDate("2026-11-23"));
  expect(weeks).toHaveLength(6);
  expect(String(weeks[0]?.[0])).toBe("2026-10-26");
  expect(String(weeks[5]?.[6])).toBe("2026-12-06");
  expect(weeksOfMonth(parseDate("2027-02-10"))).toHaveLength(4);
});
