import { type Actor, actsFor } from "../access/actor.ts";
import { type CaseHeld, isPilotOf } from "../access/can.ts";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import { type Addressed, isAsked } from "../handoffs/receivers.ts";
import type { AskState } from "./ask.ts";
import { isOpenAsk } from "./ask-progress.ts";

/** The side that asked: the pilot of the case, whoever that is today, or a unit. */
export type Asker = { readonly fromSide: "pilot" | "unit"; readonly fromUnitId: string };

/** The pilot's questions follow the case to the next pilot; a unit's stay with the unit. */
export const isAsker = (actor: Actor, ask: Asker, caseFile: CaseHeld): boolean =>
  ask.fromSide === "pilot" ? isPilotOf(actor, caseFile) : actsFor(actor, ask.fromUnitId);

/** What the reader may do with one recipient's share of a question. */
export function askMay(
  actor: Actor,
  recipient: Addressed & { readonly state: AskState },
  caseFile: CaseHeld & { readonly closedOn: CalendarDate | null },
  today: CalendarDate,
) {
  const answers =
    caseFile.closedOn === null && isOpenAsk(recipient.state) && isAsked(actor, recipient, caseFile, today);
  return {
    take: answers && recipient.state === "sent",
    answer: answers,
    refuse: answers,
    forward: answers,
  } as const;
}

export type AskMay = ReturnType<typeof askMay>;
