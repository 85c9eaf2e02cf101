import { unitIdsOf } from "@lots/domain/access/actor";
import { isPilotOf } from "@lots/domain/access/can";
import { isSender } from "@lots/domain/handoffs/handoff-may";
import { isReceiver } from "@lots/domain/handoffs/receivers";
import { reminderOf } from "@lots/domain/handoffs/silence";
import type { Sight } from "../access/visible.ts";
import { offerState } from "../database/offer-state.ts";
import { blockRows, caseLabel } from "./my-case-queries.ts";

/** More unanswered offers than one person can have. */
const most = 500;

/** Unanswered offers and returns that the reader may have to do with, oldest first. */
function unansweredOffers(sight: Sight) {
  const { userId } = sight.actor;
  return sight.db
    .selectFrom(sight.handoffs.as("handoffs"))
    .innerJoin(sight.cases.as("cases"), "cases.id", "handoffs.caseId")
    .leftJoin(sight.companies.as("companies"), "companies.id", "cases.companyId")
    .leftJoin(sight.parts.as("parts"), "parts.id", "handoffs.partId")
    .innerJoin("units as fromUnits", "fromUnits.id", "handoffs.fromUnitId")
    .innerJoin("users as fromUsers", "fromUsers.id", "handoffs.fromUserId")
    .innerJoin("units as toUnits", "toUnits.id", "handoffs.toUnitId")
    .leftJoin("users as toUsers", "toUsers.id", "handoffs.toUserId")
    .select(["handoffs.id", "handoffs.kind", "handoffs.number as offerNumber", "handoffs.purpose"])
    .select(["handoffs.sentAt", "handoffs.answerDueOn"])
    .select([
      "handoffs.toUnitId",
      "toUnits.name as toUnitName",
      "handoffs.toUserId",
      "toUsers.name as toName",
    ])
    .select(["handoffs.fromUnitId", "fromUnits.name as fromUnitName", "fromUsers.name as fromName"])
    .select(["parts.id as partId", "parts.title as partTitle", "parts.holder", "parts.unitId"])
    .select(caseLabel)
    .select("cases.pilotId")
    .where("handoffs.state", "=", offerState("sent"))
    .where("cases.closedOn", "is", null)
    .where((eb) =>
      eb.or([
        eb("handoffs.toUnitId", "in", [...unitIdsOf(sight.actor), ""]),
        eb("handoffs.fromUnitId", "in", [...unitIdsOf(sight.actor), ""]),
        eb("cases.pilotId", "=", userId),
        eb("cases.standInId", "=", userId),
      ]),
    )
    .orderBy("handoffs.sentAt")
    .orderBy("handoffs.id")
    .limit(most)
    .execute();
}

type Offer = Awaited<ReturnType<typeof unansweredOffers>>[number];

const partOf = ({ partId, holder, unitId }: Offer) =>
  partId === null || holder === null || unitId === null ? null : { holder, unitId };

function rowOf(
  { holder: _holder, unitId: _unitId, pilotId: _pilotId, standInId, ...offer }: Offer,
  sight: Sight,
) {
  return {
    ...offer,
    asStandIn: standInId === sight.actor.userId,
    reminder: reminderOf({ open: true, sentAt: offer.sentAt }, sight.today),
  };
}

/** Offers and returns to answer, by the rule that the commands ask; and those that the reader waits for. */
export async function offers(sight: Sight) {
  const { actor, today } = sight;
  const all = await unansweredOffers(sight);
  const toMe = all.filter((offer) => isReceiver(actor, offer, offer, today));
  const sent = all.filter(
    (offer) => !toMe.includes(offer) && (isPilotOf(actor, offer) || isSender(actor, offer, partOf(offer))),
  );
  const blockOf = (rows: readonly Offer[]) => ({
    total: rows.length,
    rows: rows.slice(0, blockRows).map((offer) => rowOf(offer, sight)),
  });
  return { toMe: blockOf(toMe), sent: blockOf(sent) };
}
