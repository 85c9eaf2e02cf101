import { type CalendarDate, type Instant, isoWeek, weekday, yearOf } from "./calendar-date.ts";
import { wallTimeAt } from "./stockholm-clock.ts";

/** How much of the day is written; `formatDate` shows each. */
export type DateStyle = "short" | "weekdayShort" | "long" | "longYear" | "withWeek";

export interface DateReader {
  locale: "sv" | "en";
  /** The year is left out where it is today's. */
  today: CalendarDate;
}

interface DayNames {
  months: { short: string[]; long: string[] };
  weekdays: { short: string[]; long: string[] };
  /** As calendars print it before the number; Intl has no word for a week. */
  week: string;
}

/** Day, month and year come in the same order in both languages, so only the names are fetched, once. */
const dayNames: Readonly<Record<DateReader["locale"], DayNames>> = {
  sv: namesIn("sv-SE", "v"),
  en: namesIn("en-GB", "week"),
};

function namesIn(tag: string, week: string): DayNames {
  const names = (count: number, month: (n: number) => number, options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(tag, { ...options, timeZone: "UTC" });
    // Swedish abbreviations carry a full stop there ("nov."), and none in a calendar.
    return Array.from({ length: count }, (_, n) => format.format(month(n)).replace(/\.$/, ""));
  };
  const monthNames = (style: "short" | "long") => names(12, (n) => Date.UTC(2024, n, 1), { month: style });
  // 1 January 2024 was a Monday.
  const weekdayNames = (style: "short" | "long") =>
    names(7, (n) => Date.UTC(2024, 0, 1 + n), { weekday: style });
  return {
    months: { short: monthNames("short"), long: monthNames("long") },
    weekdays: { short: weekdayNames("short"), long: weekdayNames("long") },
    week,
  };
}

/** `27 nov`, `fre 27 nov`, `fredag 27 november`, `fredag 27 november 2026`, `fre 27 nov, v 48`. */
export function formatDate(date: CalendarDate, style: DateStyle, { locale, today }: DateReader): string {
  const { months, weekdays, week } = dayNames[locale];
  const length = style === "long" || style === "longYear" ? "long" : "short";
  const dayName = style === "short" ? undefined : weekdays[length][weekday(date) - 1];
  const monthName = months[length][Number(date.slice(5, 7)) - 1];
  const year = style === "longYear" || yearOf(date) !== yearOf(today) ? yearOf(date) : undefined;
  const day = [dayName, Number(date.slice(8)), monthName, year]
    .filter((word) => word !== undefined)
    .join(" ");
  return style === "withWeek" ? `${day}, ${week} ${isoWeek(date).week}` : day;
}

/** `14:02` on clocks in Sweden, in both languages. */
export function formatTime(moment: Instant): string {
  return new Date(wallTimeAt(Date.parse(moment))).toISOString().slice(11, 16);
}
