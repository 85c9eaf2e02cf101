import { type CalendarDate, calendarDateAt, instant } from "@lots/domain/calendar/calendar-date";
import { useSyncExternalStore } from "react";

const todayNow = (): CalendarDate => calendarDateAt(instant.parse(new Date().toISOString()));

function everyMinute(listener: () => void): () => void {
  const timer = setInterval(listener, 60_000);
  window.addEventListener("focus", listener);
  return () => {
    clearInterval(timer);
    window.removeEventListener("focus", listener);
  };
}

/** The day on Swedish calendars; a page left open over night changes its "idag" by itself. */
export const useToday = (): CalendarDate => useSyncExternalStore(everyMinute, todayNow);
