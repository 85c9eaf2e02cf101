import { expect, test } from "vitest";
import { calendarDate, instant } from "../calendar/calendar-input.ts";
import { reminderOf } from "./silence.ts";

const sent = (text: string) => ({ open: true, sentAt: instant.parse(`${text}.000Z`) });
const day = (text: string) => calendarDate.parse(text);

test.each([
  ["the same day", "2026-11-20", "none"],
  ["over a weekend one working day has gone", "2026-11-23", "none"],
  ["after two working days", "2026-11-24", "reminded"],
  ["after four", "2026-11-26", "reminded"],
  ["after five", "2026-11-27", "manager"],
])("sent on a Friday: %s", (_when, today, expected) => {
  expect(reminderOf(sent("2026-11-20T09:00:00"), day(today))).toBe(expected);
});

test("Christmas counts no day of silence", () => {
  const before = sent("2026-12-23T09:00:00");
  expect(reminderOf(before, day("2026-12-28"))).toBe("none");
  expect(reminderOf(before, day("2026-12-29"))).toBe("reminded");
});

test("sent just before midnight in Sweden is sent on that day", () => {
  expect(reminderOf(sent("2026-11-20T22:59:00"), day("2026-11-24"))).toBe("reminded");
  expect(reminderOf(sent("2026-11-20T23:01:00"), day("2026-11-24"))).toBe("reminded");
  expect(reminderOf(sent("2026-11-23T23:01:00"), day("2026-11-25"))).toBe("none");
});

test("what is answered is not silent", () => {
  expect(reminderOf({ ...sent("2026-11-02T09:00:00"), open: false }, day("2026-11-25"))).toBe("none");
});
