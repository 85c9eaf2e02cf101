import type { AskState } from "@lots/domain/asks/ask";
import type { CalendarDate, Instant } from "@lots/domain/calendar/calendar-date";
import type { LapseCause } from "@lots/domain/handoffs/handoff";
import type { Audience } from "@lots/domain/timeline/audience";

/** A question to several units, about the case or one part. */
export interface AskTable {
  id: string;
  caseId: string;
  partId: string | null;
  text: string;
  answerDueOn: CalendarDate | null;
  audience: Audience;
  fromSide: "pilot" | "unit";
  fromUnitId: string;
  fromUserId: string;
  sentAt: Instant;
}

export interface AskRecipientTable {
  id: string;
  askId: string;
  caseId: string;
  toUnitId: string;
  toUserId: string | null;
  state: AskState;
  takenByUserId: string | null;
  takenAt: Instant | null;
  answer: string | null;
  answeredByUserId: string | null;
  answeredAt: Instant | null;
  reasonCode: string | null;
  reason: string | null;
  lapseCause: LapseCause | null;
  forwardedFromId: string | null;
}
