import type { CalendarDate } from "@lots/domain/calendar/calendar-date";
import type { PartHolder, PartOutcome, PartStatus } from "@lots/domain/parts/part";

export interface PartTable {
  id: string;
  caseId: string;
  title: string;
  /** Whose matter it is (the lane). */
  unitId: string;
  /** Who answers for it in Lots. */
  holder: PartHolder;
  /** Null: the unit's queue. Set only when `holder` is `unit`. */
  officerId: string | null;
  status: PartStatus;
  waitingForUnitId: string | null;
  waitingForWhat: string | null;
  startsOn: CalendarDate | null;
  startedOn: CalendarDate | null;
  expectedOn: CalendarDate | null;
  expectedWhy: string | null;
  decidedOn: CalendarDate | null;
  outcome: PartOutcome | null;
  /** The diary number in the unit's own system. */
  outsideRef: string | null;
  confirmedOn: CalendarDate | null;
  /** When "Försenad" was last said; confirming that all goes as planned takes it back. */
  delayedOn: CalendarDate | null;
  /** A refusal's reason stands on top of the part until the sender's side acts. */
  refusedHandoffId: string | null;
  position: number;
  version: number;
}
