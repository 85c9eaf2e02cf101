import type { PartHeld } from "../access/can.ts";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import { refuse } from "../refusal.ts";
import type { UnitDuty, UnitKind } from "../units/unit.ts";

/** Whom something is sent to, as they stand now. */
export type Receiver = {
  readonly unit: {
    readonly id: string;
    readonly name: string;
    readonly kind: UnitKind;
    readonly duty: UnitDuty | null;
    readonly retired: boolean;
    /** Somebody there can sign in and answer. */
    readonly answered: boolean;
    /** A partner with a consent that holds today; true for all others. */
    readonly consented: boolean;
  };
  /** The person it is put to; `answers`: can sign in and works there with a role that answers. */
  readonly person: { readonly id: string; readonly name: string; readonly answers: boolean } | null;
};

/** Nobody can be sent something that nobody there can open (heart.md A3, row 1). */
export function checkReachable({ unit, person }: Receiver): void {
  if (unit.kind === "outside") refuse("receiver-cannot-sign-in", { unit: unit.name });
  if (unit.retired) refuse("receiver-inactive", { name: unit.name });
  if (person !== null && !person.answers) refuse("receiver-inactive", { name: person.name });
  if (person === null && !unit.answered) refuse("receiver-inactive", { name: unit.name });
  if (!unit.consented) refuse("consent-missing", { unit: unit.name });
}

const isPilots = ({ unit }: Receiver): boolean => unit.duty === "pilots";

/** A unit hands nothing over to itself (that is assigning); what the pilot shall have is sent back. */
export function checkPartReceiver(receiver: Receiver, part: PartHeld): void {
  if (part.holder === "unit" && isPilots(receiver)) refuse("send-back-instead");
  const isHolder = part.holder === "pilot" ? isPilots(receiver) : receiver.unit.id === part.unitId;
  if (isHolder) refuse("receiver-holds-it", { unit: receiver.unit.name });
  checkReachable(receiver);
}

export const mostForwards = 4;

/** A chain of offers comes to an end: after four times the receiver accepts or declines (heart.md A3, row 5). */
export function checkForward(
  receiver: Receiver,
  offer: { readonly forwards: number; readonly toUnitId: string; readonly toUserId: string | null },
): void {
  if (offer.forwards >= mostForwards) refuse("forwarded-too-often", { limit: mostForwards });
  const isSame = offer.toUnitId === receiver.unit.id && offer.toUserId === (receiver.person?.id ?? null);
  if (isSame) refuse("receiver-holds-it", { unit: receiver.unit.name });
}

/** To the sender's own side: that is to decline. */
export function checkNotSender(receiver: Receiver, part: PartHeld): void {
  const isSender = part.holder === "pilot" ? isPilots(receiver) : receiver.unit.id === part.unitId;
  if (isSender) refuse("forward-to-sender");
}

/** The pilot role goes to somebody else who has it (and to nobody outside the municipality). */
export function checkPilotReceiver(receiver: Receiver, pilotId: string): void {
  const { unit, person } = receiver;
  if (person?.id === pilotId) refuse("already-pilot", { name: person.name });
  const fits = unit.kind === "municipal" && !unit.retired && (person?.answers ?? unit.answered);
  if (!fits) refuse("receiver-not-pilot", { name: person?.name ?? unit.name });
}

/** Heart.md A3: what the company has been told, or that nothing has been said. Never neither, never both. */
export function toldOf(words: {
  readonly told: string | null;
  readonly nothingTold: boolean;
}): string | null {
  if ((words.told === null) !== words.nothingTold) refuse("told-missing");
  return words.told;
}

/** When the sender wants the result: from today on. */
export function checkAnswerDue(answerDueOn: CalendarDate | null, today: CalendarDate): void {
  if (answerDueOn !== null && answerDueOn < today) refuse("date-passed", { field: "answerDueOn" });
}
