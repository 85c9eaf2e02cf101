import { type CalendarDate, calendarDateAt, type Instant } from "@lots/domain/calendar/calendar-date";
import { type DateStyle, formatDate, formatTime } from "@lots/domain/calendar/format-date";
import { useMemo, useSyncExternalStore } from "react";
import { onLanguageChange, spokenNow } from "./language.ts";
import { useToday } from "./today.ts";

/** Days and times as the reader writes them, seen from today. */
export type DayWords = {
  readonly today: CalendarDate;
  /** `fre 27 nov` unless another style is asked for. */
  readonly day: (on: CalendarDate, style?: DateStyle) => string;
  readonly time: (at: Instant) => string;
  /** `14:02`, with the day before it unless that is today. */
  readonly moment: (at: Instant) => string;
};

export function useDayWords(): DayWords {
  const today = useToday();
  const { language } = useSyncExternalStore(onLanguageChange, spokenNow);
  return useMemo(() => {
    const reader = { locale: language, today };
    return {
      today,
      day: (on, style = "weekdayShort") => formatDate(on, style, reader),
      time: formatTime,
      moment: (at) => {
        const on = calendarDateAt(at);
        return on === today ? formatTime(at) : `${formatDate(on, "short", reader)} ${formatTime(at)}`;
      },
    };
  }, [language, today]);
}
