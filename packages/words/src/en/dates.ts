import type { dates as swedish } from "../sv/dates.ts";
import type { Translated } from "../translated.ts";

export const dates = {
  placeholder: "fri, +3, week 49",
  open: "Open the calendar",
  previousMonth: "Previous month",
  nextMonth: "Next month",
  week: "w",
  weekLong: "Week",
  unreadable: {
    empty: "Write a date.",
    unknown: "The date cannot be read. Write for example fri, +3, week 49 or 1/12.",
    "no-such-day": "There is no such day in the calendar.",
  },
  today: "today",
  daysLate: "{days, plural, one {one day late} other {# days late}}",
  days: "{days, plural, one {# day} other {# days}}",
  daysShort: "{days, number} d",
} as const satisfies Translated<typeof swedish>;
