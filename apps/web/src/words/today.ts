import { type CalendarDate, calendarDateAt } from "@lots/domain/calendar/calendar-date";
import { useSyncExternalStore } from "react";
import { instantNow } from "./now.ts";

const todayNow = (): CalendarDate => calendarDateAt(instantNow());

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
