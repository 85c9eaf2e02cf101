import type { CalendarDate } from "@lots/domain/calendar/calendar-date";

/**
 * Who had the ball when (heart.md A2): half-open intervals, the current row has `untilOn` null. What depends on
 * today (startsOn, a pause, a consent's end) is compared when read, so no nightly job is needed for the truth.
 */
export interface BallTable {
  id: string;
  caseId: string;
  sourceKind: "part" | "ask_recipient" | "next_step";
  sourceId: string;
  holderKind: "company" | "unit" | "pilot";
  holderUnitId: string | null;
  sinceOn: CalendarDate;
  untilOn: CalendarDate | null;
  startsOn: CalendarDate | null;
}
