import type { Instant } from "@lots/domain/calendar/calendar-date";
import type { Audience } from "@lots/domain/timeline/audience";
import type { EntryKind, EntryObject } from "@lots/domain/timeline/timeline-entry";

export interface TimelineEntryTable {
  id: string;
  seq: number;
  caseId: string | null;
  companyId: string | null;
  partId: string | null;
  kind: EntryKind;
  /** Codes, ids and dates as JSON; never words. */
  facts: string;
  audience: Audience;
  /** The writer's unit; reads an entry for `unit`. */
  unitId: string;
  /** Null: any partner the case is shared with; set: only that partner (a handoff's or question's other side). */
  partnerUnitId: string | null;
  objectKind: EntryObject;
  objectId: string;
  objectVersion: number;
  /** The words of a reason, in their own row. */
  remarkId: string | null;
  byUserId: string;
  /** When it happened (a contact may be logged afterwards); `recordedAt` is when it was saved. */
  happenedAt: Instant;
  recordedAt: Instant;
}

/** The words of a reason given with a change; emptied by gallring, never by a user. */
export interface RemarkTable {
  id: string;
  caseId: string | null;
  text: string;
}

/** What a person should be told; `seenAt` null until opened. */
export interface NoticeTable {
  id: string;
  userId: string;
  entryId: string;
  seenAt: Instant | null;
}
