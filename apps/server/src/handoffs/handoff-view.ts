import type { Actor } from "@lots/domain/access/actor";
import type { CalendarDate } from "@lots/domain/calendar/calendar-date";
import { handoffMay } from "@lots/domain/handoffs/handoff-may";
import { reminderOf } from "@lots/domain/handoffs/silence";
import { expectedOnOffered, isDuePassed } from "@lots/domain/handoffs/wanted-day";
import type { Earlier, OfferRow, Subject } from "./handoff-queries.ts";

/** An offer that nobody has sent yet has neither id, number nor moment. */
export type OfferFacts = Omit<OfferRow, "id" | "number"> & {
  readonly id: string | null;
  readonly number: number | null;
};

export type PageFacts = {
  readonly offer: OfferFacts;
  readonly subject: Subject;
  readonly earlier: readonly Earlier[];
};

type Reader = { readonly actor: Actor; readonly today: CalendarDate };

/** Somebody may still bring what was asked for; of what was declined, withdrawn or done nothing is late. */
const isAwaited = ({ state, endedBy }: OfferFacts): boolean =>
  state === "sent" || (state === "accepted" && endedBy === null);

/**
 * The page of an offer. The sender's preview is this same function of the same facts, with what has not been saved
 * yet in the offer's place: what is previewed is what will be read.
 */
export function handoffPage({ offer, subject, earlier }: PageFacts, { actor, today }: Reader) {
  const { pilotId, standInId, closedOn, ...about } = subject;
  const part = about.part === null ? null : { holder: about.part.holder, unitId: about.part.unitId };
  return {
    ...offer,
    answerDuePassed: isAwaited(offer) && isDuePassed(offer, today),
    /** What "Ta emot" begins with as the part's expected day. */
    expectedOn: about.part === null ? null : expectedOnOffered(offer, about.part, today),
    reminder: reminderOf({ open: offer.state === "sent", sentAt: offer.sentAt }, today),
    ...about,
    closedOn,
    earlier,
    may: handoffMay(actor, offer, { caseFile: { pilotId, standInId, closedOn }, part, today }),
  };
}
