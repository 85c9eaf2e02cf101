import type { Instant } from "@lots/domain/calendar/calendar-date";

/** The latest report on each part, with what it replaced. */
export interface PartReportTable {
  partId: string;
  /** The part's version that the report made: any later one means that somebody has acted since. */
  version: number;
  byUserId: string;
  at: Instant;
  /** `ReplacedFacts` as JSON. */
  replaced: string;
  /** An offer, a question or a working note ended with it: those do not come back. */
  endedMore: 0 | 1;
}
