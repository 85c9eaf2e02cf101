import type { Instant } from "@lots/domain/calendar/calendar-date";

/** Text not yet saved: the writer's own, seen by nobody else. `key` names the composer, e.g. `note:<caseId>`. */
export interface DraftTable {
  userId: string;
  key: string;
  body: string;
  updatedAt: Instant;
}
