import type { CalendarDate, Instant } from "@lots/domain/calendar/calendar-date";
import type {
  HandoffEnding,
  HandoffKind,
  HandoffState,
  LapseCause,
  RefusalCode,
} from "@lots/domain/handoffs/handoff";
import type { Audience } from "@lots/domain/timeline/audience";

/** One row per offer, never reopened, numbered per subject (a part, or a case's pilot role). */
export interface HandoffTable {
  id: string;
  caseId: string;
  /** Null when the pilot role is offered. */
  partId: string | null;
  kind: HandoffKind;
  number: number;
  fromSide: "pilot" | "unit";
  fromUnitId: string;
  fromUserId: string;
  toUnitId: string;
  toUserId: string | null;
  purpose: string;
  done: string | null;
  next: string | null;
  /** What the company has been told; null means "inget besked givet" was ticked. */
  told: string | null;
  questions: string | null;
  /** When the sender wants the result, not the answer to the offer. */
  answerDueOn: CalendarDate | null;
  audience: Audience;
  state: HandoffState;
  sentAt: Instant;
  answeredByUserId: string | null;
  answeredAt: Instant | null;
  reasonCode: RefusalCode | null;
  reason: string | null;
  lapseCause: LapseCause | null;
  forwardedFromId: string | null;
  endedBy: HandoffEnding | null;
  endedAt: Instant | null;
}
