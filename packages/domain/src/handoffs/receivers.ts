import { type Actor, actsFor, isManagerOf, isPilot, unitIdsOf } from "../access/actor.ts";
import { type CaseHeld, isPilotOf } from "../access/can.ts";
import type { Role } from "../access/role.ts";
import type { CalendarDate, Instant } from "../calendar/calendar-date.ts";
import type { HandoffKind } from "./handoff.ts";
import { remindedAfter, silentDays } from "./silence.ts";

/** To a unit, or to one person in it. */
export type Addressed = {
  readonly toUnitId: string;
  readonly toUserId: string | null;
  readonly sentAt: Instant;
};

/** What can be put to a unit or a person. A return is not: it waits for the case's pilot, whoever that is today. */
export const addressedKinds = ["part", "pilot_role", "ask"] as const;
export type AddressedKind = (typeof addressedKinds)[number];

const answersWith: Readonly<Record<Role, readonly AddressedKind[]>> = {
  officer: ["part", "ask"],
  manager: ["part", "ask"],
  pilot: ["pilot_role", "ask"],
  administrator: [],
};

/** What somebody could answer in a unit and no longer can when these roles there become those. */
export function answersNoMore(before: readonly Role[], after: readonly Role[]): readonly AddressedKind[] {
  const kept = after.flatMap((role) => answersWith[role]);
  return [...new Set(before.flatMap((role) => answersWith[role]))].filter((kind) => !kept.includes(kind));
}

type Works = (actor: Actor, unitId: string) => boolean;

const worksIn: Works = (actor, unitId) => unitIdsOf(actor).includes(unitId);

const isPilotIn: Works = (actor, unitId) =>
  actor.memberships.some((held) => held.role === "pilot" && held.unitId === unitId);

/** Whoever has the pilot role may take it over; a manager of the unit answers for it, without taking it. */
const answersForPilots: Works = (actor, unitId) => isPilotIn(actor, unitId) || isManagerOf(actor, unitId);

/** After two working days of silence a person's colleagues may answer, so that nothing waits for one who is away. */
const isOverdue = ({ sentAt }: Addressed, today: CalendarDate): boolean =>
  silentDays(sentAt, today) >= remindedAfter;

/** What was sent to the case's pilot is answered by the stand-in, who has the pilot's rights on the case. */
const standsIn = (actor: Actor, { toUserId }: Addressed, caseFile: CaseHeld): boolean =>
  toUserId === caseFile.pilotId && isPilotOf(actor, caseFile);

function isAddressed(
  actor: Actor,
  sent: Addressed,
  caseFile: CaseHeld,
  today: CalendarDate,
  works: Works,
): boolean {
  if (standsIn(actor, sent, caseFile)) return true;
  if (!works(actor, sent.toUnitId)) return false;
  const isOwn = sent.toUserId === null || sent.toUserId === actor.userId;
  return isOwn || isManagerOf(actor, sent.toUnitId) || isOverdue(sent, today);
}

/** The receiver's side of an offer (heart.md A3). A return goes to the case's pilot; after two days any pilot. */
export function isReceiver(
  actor: Actor,
  offer: Addressed & { readonly kind: HandoffKind },
  caseFile: CaseHeld,
  today: CalendarDate,
): boolean {
  if (offer.kind === "return") {
    return isPilotOf(actor, caseFile) || (isPilot(actor) && isOverdue(offer, today));
  }
  if (offer.kind === "part") return isAddressed(actor, offer, caseFile, today, actsFor);
  // Whoever is the pilot already has nothing to take over.
  return actor.userId !== caseFile.pilotId && isAddressed(actor, offer, caseFile, today, answersForPilots);
}

/** Who answers a question: anybody who works in the unit, or the person it was put to and those who may step in. */
export const isAsked = (
  actor: Actor,
  recipient: Addressed,
  caseFile: CaseHeld,
  today: CalendarDate,
): boolean => isAddressed(actor, recipient, caseFile, today, worksIn);
