import type { CalendarDate } from "@internationalized/date";
import { daysFromMonday } from "./iso-week.ts";

/** Where a key leads from a day, or null when it is no key of the calendar. */
export function moveByKey(at: CalendarDate, event: { key: string; shiftKey: boolean }): CalendarDate | null {
  switch (event.key) {
    case "ArrowLeft":
      return at.subtract({ days: 1 });
    case "ArrowRight":
      return at.add({ days: 1 });
    case "ArrowUp":
      return at.subtract({ weeks: 1 });
    case "ArrowDown":
      return at.add({ weeks: 1 });
    case "Home":
      return at.subtract({ days: daysFromMonday(at) });
    case "End":
      return at.add({ days: 6 - daysFromMonday(at) });
    case "PageUp":
      return at.subtract(event.shiftKey ? { years: 1 } : { months: 1 });
    case "PageDown":
      return at.add(event.shiftKey ? { years: 1 } : { months: 1 });
    default:
      return null;
  }
}
