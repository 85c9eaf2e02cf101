import type { BallHolderKind, BallSourceKind } from "@lots/domain/balls/ball";
import type { CalendarDate } from "@lots/domain/calendar/calendar-date";

/**
 * Who had the ball when (heart.md A2): half-open intervals, the current row of a source has `untilOn` null. Its dates
 * say what the calendar will do to it and are compared with today when read, so no nightly job is needed for the
 * truth; a past row is plain.
 */
export interface BallTable {
  id: string;
  caseId: string;
  sourceKind: BallSourceKind;
  sourceId: string;
  holderKind: BallHolderKind;
  holderUnitId: string | null;
  sinceOn: CalendarDate;
  untilOn: CalendarDate | null;
  startsOn: CalendarDate | null;
  toPilotOn: CalendarDate | null;
  endsOn: CalendarDate | null;
}
