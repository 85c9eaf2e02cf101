import { addMinutes, type Instant } from "../calendar/calendar-date.ts";
import { refuse } from "../refusal.ts";

/** A phone's clock may go a little ahead of the server's. */
const clockSlackMinutes = 5;

/** When a contact was made: now unless said otherwise, and never ahead. */
export function occurredAtOf(said: Instant | null, now: Instant): Instant {
  if (said === null) return now;
  if (said > addMinutes(now, clockSlackMinutes)) refuse("date-ahead", { field: "occurredAt" });
  return said;
}

/** The note may be left empty after a missed call or a besked, but something must be said. */
export function refuseEmpty(said: { note: string; isAnswer: boolean; nextStep: object | null }): void {
  if (said.note === "" && !said.isAnswer && said.nextStep === null) refuse("contact-empty");
}

type Answer = {
  readonly isAnswer: boolean;
  readonly nextAnswer: object | null;
  readonly noFurtherAnswer: boolean;
};

type Party = {
  readonly company: object | null;
  readonly person: object | null;
  readonly caseId: string | null;
};

export function refuseNobody({ company, person, caseId }: Party): void {
  if (company === null && person === null && caseId === null) refuse("contact-with-nobody");
}

/**
 * A besked on a case meets the promise, so it says when the next one comes or that none will (heart.md A4). Only
 * who answers for the case promises: a colleague's besked is logged as one, and the pilot sets the next date.
 */
export function refuseUnclearAnswer(answer: Answer, isPilotOfCase: boolean): void {
  const promises = answer.nextAnswer !== null || answer.noFurtherAnswer;
  if (promises && !isPilotOfCase) refuse("not-allowed");
  if (answer.isAnswer && isPilotOfCase && !promises) refuse("next-answer-missing");
  if (promises && !answer.isAnswer) refuse("next-answer-missing");
}
