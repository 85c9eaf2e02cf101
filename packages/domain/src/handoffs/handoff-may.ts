import { type Actor, isManagerOf, isPilot } from "../access/actor.ts";
import { type CaseHeld, holdsPart, mayHandOverPilotRole, type PartHeld } from "../access/can.ts";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { HandoffKind, HandoffState } from "./handoff.ts";
import { type Addressed, isReceiver } from "./receivers.ts";

export type Offer = Addressed & { readonly kind: HandoffKind; readonly state: HandoffState };

/** Whoever holds the part now, not the person who clicked; for the pilot role, who may hand it over. */
export const isSender = (actor: Actor, caseFile: CaseHeld, part: PartHeld | null): boolean =>
  part === null ? mayHandOverPilotRole(actor, caseFile) : holdsPart(actor, caseFile, part);

/** The pilot role can be taken over only by one who has it; a manager answers, but does not accept. */
export const mayAccept = (actor: Actor, offer: Offer, caseFile: CaseHeld, today: CalendarDate): boolean =>
  isReceiver(actor, offer, caseFile, today) && (offer.kind !== "pilot_role" || isPilot(actor));

/** Nobody declines a return: the pilot is where things land (heart.md A3, row 7b). */
export const mayRefuse = (actor: Actor, offer: Offer, caseFile: CaseHeld, today: CalendarDate): boolean =>
  offer.kind !== "return" && isReceiver(actor, offer, caseFile, today);

/** What the reader may do with an offer: decided on the server by the rules that the commands ask (heart.md A3). */
export function handoffMay(
  actor: Actor,
  offer: Offer,
  {
    caseFile,
    part,
    today,
  }: {
    readonly caseFile: CaseHeld & { readonly closedOn: CalendarDate | null };
    readonly part: PartHeld | null;
    readonly today: CalendarDate;
  },
) {
  const open = offer.state === "sent" && caseFile.closedOn === null;
  const accepts = open && mayAccept(actor, offer, caseFile, today);
  const answers = open && mayRefuse(actor, offer, caseFile, today);
  return {
    accept: accepts,
    nameOfficer: accepts && offer.kind === "part" && isManagerOf(actor, offer.toUnitId),
    refuse: answers,
    forward: answers,
    withdraw: open && isSender(actor, caseFile, part),
  } as const;
}

export type HandoffMay = ReturnType<typeof handoffMay>;
