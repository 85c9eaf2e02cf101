import { type Actor, managesDuty, unitIdsOf } from "@lots/domain/access/actor";
import { isPilotOf } from "@lots/domain/access/can";
import { handoffMay, isSender } from "@lots/domain/handoffs/handoff-may";
import { isReceiver } from "@lots/domain/handoffs/receivers";
import { reminderOf, waitsForPeopleOf } from "@lots/domain/handoffs/silence";
import { isDuePassed } from "@lots/domain/handoffs/wanted-day";
import type { Sight } from "../access/visible.ts";
import { offerState } from "../database/offer-state.ts";
import { unitsWithManager } from "../units/unit-staff-queries.ts";
import { offerRows } from "./handoff-queries.ts";

/** More unanswered offers than one person can have. */
const most = 500;

/** Unanswered offers on open cases, oldest first, with what a list says of case and part. */
const openOffers = (sight: Sight) =>
  offerRows(sight)
    .innerJoin(sight.cases.as("cases"), "cases.id", "handoffs.caseId")
    .leftJoin(sight.companies.as("companies"), "companies.id", "cases.companyId")
    .leftJoin(sight.parts.as("parts"), "parts.id", "handoffs.partId")
    .select(["cases.number as caseNumber", "cases.title as caseTitle", "cases.codeName"])
    .select(["cases.pilotId", "cases.standInId", "companies.name as companyName"])
    .select(["parts.title as partTitle", "parts.holder", "parts.unitId", "parts.expectedOn"])
    .where("handoffs.state", "=", offerState("sent"))
    .where("cases.closedOn", "is", null)
    .orderBy("handoffs.sentAt")
    .orderBy("handoffs.id")
    .limit(most);

type OpenOffer = Awaited<ReturnType<ReturnType<typeof openOffers>["execute"]>>[number];

const partOf = ({ holder, unitId }: OpenOffer) =>
  holder === null || unitId === null ? null : { holder, unitId };

function offerView(
  offer: OpenOffer,
  { actor, today }: { readonly actor: Actor; readonly today: Sight["today"] },
) {
  const { pilotId, standInId, holder: _holder, unitId: _unitId, ...shown } = offer;
  const part = partOf(offer);
  const caseFile = { pilotId, standInId, closedOn: null };
  const reminder = reminderOf({ open: true, sentAt: offer.sentAt }, today);
  return {
    ...shown,
    asStandIn: standInId === actor.userId,
    answerDuePassed: isDuePassed(offer, today),
    reminder,
    waitsForMyPeople: waitsForPeopleOf(actor, offer, reminder),
    may: handoffMay(actor, offer, { caseFile, part, today }),
  };
}

export type OfferView = ReturnType<typeof offerView>;

/** Offers and returns that the reader can answer, by the rule that the commands ask; and those that are waited for. */
export async function openOffersOf(
  sight: Sight,
): Promise<{ readonly toAnswer: readonly OfferView[]; readonly sent: readonly OfferView[] }> {
  const { actor, today } = sight;
  const rows = await openOffers(sight)
    .where((eb) =>
      eb.or([
        eb("handoffs.toUnitId", "in", [...unitIdsOf(actor), ""]),
        eb("handoffs.fromUnitId", "in", [...unitIdsOf(actor), ""]),
        eb("cases.pilotId", "=", actor.userId),
        eb("cases.standInId", "=", actor.userId),
      ]),
    )
    .execute();
  const toAnswer = rows.filter((offer) => isReceiver(actor, offer, offer, today));
  const sent = rows.filter(
    (offer) =>
      !toAnswer.includes(offer) && (isPilotOf(actor, offer) || isSender(actor, offer, partOf(offer))),
  );
  const viewOf = (offer: OpenOffer) => offerView(offer, sight);
  return { toAnswer: toAnswer.map(viewOf), sent: sent.map(viewOf) };
}

/**
 * Offers that nobody has answered in five working days, to units without a manager of their own: then kommunledningen's
 * managers are told (heart.md A3, "Silence"). They call somebody; they do not answer for the unit.
 */
export async function offersWithoutManager(sight: Sight): Promise<readonly OfferView[]> {
  if (!managesDuty(sight.actor, "leadership")) return [];
  const rows = await openOffers(sight)
    .where("handoffs.toUnitId", "not in", unitsWithManager(sight))
    .execute();
  return rows.map((offer) => offerView(offer, sight)).filter(({ reminder }) => reminder === "manager");
}
