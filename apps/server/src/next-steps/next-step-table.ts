import type { CalendarDate, Instant } from "@lots/domain/calendar/calendar-date";

/** Exactly one open step per open case; any number on contacts without a case. */
export interface NextStepTable {
  id: string;
  caseId: string | null;
  contactId: string | null;
  text: string;
  ownerKind: "user" | "company";
  ownerUserId: string | null;
  /**
   * Where the owner, a partner, sees the case by consents that end: the last day. From the day after the step is the
   * pilot's, which `sight.nextSteps` reads from this (heart.md A4).
   */
  ownerSeesUntil: CalendarDate | null;
  /** Required for a case; null on a contact is "utan datum". */
  dueOn: CalendarDate | null;
  createdAt: Instant;
  doneAt: Instant | null;
  doneByUserId: string | null;
  version: number;
}
