import { expect, test } from "vitest";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import { calendarDate } from "../calendar/calendar-input.ts";
import { dayGroupOf, dayWindow } from "./day-window.ts";

const day = (text: string): CalendarDate => calendarDate.parse(text);
const groupOn = (dueOn: string | null, today: string) =>
  dayGroupOf(dueOn === null ? null : day(dueOn), dayWindow(day(today)));

test("on a Wednesday, yesterday is late, today is today, and the next Wednesday still is coming", () => {
  expect(groupOn("2026-11-24", "2026-11-25")).toBe("late");
  expect(groupOn("2026-11-25", "2026-11-25")).toBe("today");
  expect(groupOn("2026-11-26", "2026-11-25")).toBe("coming");
  expect(groupOn("2026-12-02", "2026-11-25")).toBe("coming");
  expect(groupOn("2026-12-03", "2026-11-25")).toBe("later");
});

test("what falls due in the weekend must be done on Friday", () => {
  expect(groupOn("2026-11-29", "2026-11-27")).toBe("today");
  expect(groupOn("2026-11-30", "2026-11-27")).toBe("coming");
});

test("before Christmas the holidays belong to the last working day", () => {
  expect(groupOn("2026-12-27", "2026-12-23")).toBe("today");
  expect(groupOn("2026-12-28", "2026-12-23")).toBe("coming");
});

test("five working days over Easter are more than a week", () => {
  // Good Friday 3 April and Easter Monday 6 April 2026.
  expect(groupOn("2026-04-10", "2026-04-01")).toBe("coming");
  expect(groupOn("2026-04-13", "2026-04-01")).toBe("later");
});

test("a step without a date is neither late nor coming", () => {
  expect(groupOn(null, "2026-11-25")).toBe("undated");
});
