import type { Instant } from "@lots/domain/calendar/calendar-date";

/** Text not yet saved: the writer's own, seen by nobody else. `key` names the composer, e.g. `note:<caseId>`. */
export interface DraftTable {
  userId: string;
  key: string;
  /** What a list calls it, e.g. the company's name and the first words. */
  title: string;
  body: string;
  updatedAt: Instant;
}
