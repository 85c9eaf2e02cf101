import { calendarDate, instant } from "@lots/domain/calendar/calendar-input";

/** The moment that all measured servers live in: the amounts filled in are dated from it. */
export const moment = {
  now: instant.parse("2026-11-24T09:00:00.000Z"),
  today: calendarDate.parse("2026-11-24"),
};
