import { refuse } from "@lots/domain/refusal";
import type { Sight } from "../access/visible.ts";
import { handoffPage } from "./handoff-view.ts";

/** Offers with the names of both sides. */
export const offerRows = (sight: Sight) =>
  sight.db
    .selectFrom(sight.handoffs.as("handoffs"))
    .innerJoin("units as fromUnits", "fromUnits.id", "handoffs.fromUnitId")
    .innerJoin("users as fromUsers", "fromUsers.id", "handoffs.fromUserId")
    .innerJoin("units as toUnits", "toUnits.id", "handoffs.toUnitId")
    .leftJoin("users as toUsers", "toUsers.id", "handoffs.toUserId")
    .leftJoin("users as answerers", "answerers.id", "handoffs.answeredByUserId")
    .selectAll("handoffs")
    .select(["fromUnits.name as fromUnitName", "fromUsers.name as fromUserName"])
    .select(["toUnits.name as toUnitName", "toUsers.name as toUserName"])
    .select("answerers.name as answeredByName");

export type OfferRow = Awaited<ReturnType<ReturnType<typeof offerRows>["execute"]>>[number];

/** What an offer is about: the case as a receiver knows it by, and the part. */
async function findSubject(sight: Sight, caseId: string, partId: string | null) {
  const found = await sight.db
    .selectFrom(sight.cases.as("cases"))
    .innerJoin("users as pilots", "pilots.id", "cases.pilotId")
    .leftJoin(sight.companies.as("companies"), "companies.id", "cases.companyId")
    .leftJoin(sight.parts.as("parts"), (join) =>
      join.onRef("parts.caseId", "=", "cases.id").on("parts.id", "=", partId),
    )
    .leftJoin("units", "units.id", "parts.unitId")
    .select(["cases.id as caseId", "cases.number as caseNumber", "cases.title as caseTitle"])
    .select(["cases.kind as caseKind", "cases.phase", "cases.codeName", "companies.name as companyName"])
    .select(["cases.pilotId", "cases.standInId", "cases.closedOn", "pilots.name as pilotName"])
    .select(["cases.nextAnswerOn", "cases.nextAnswerAbout"])
    .select(["parts.title", "parts.unitId", "units.name as unitName", "parts.holder", "parts.status"])
    .select(["parts.startsOn", "parts.expectedOn", "parts.outsideRef", "parts.version"])
    .where("cases.id", "=", caseId)
    .executeTakeFirst();
  if (found === undefined) return undefined;
  const { title, unitId, unitName, holder, status, startsOn, expectedOn, outsideRef, version, ...about } =
    found;
  if (partId === null) return { ...about, part: null };
  if (title === null || unitId === null || unitName === null || holder === null || status === null)
    return undefined;
  const part = { id: partId, title, unitId, unitName, holder, status, startsOn, expectedOn, outsideRef };
  return { ...about, part: { ...part, version: version ?? 1 } };
}

export type Subject = NonNullable<Awaited<ReturnType<typeof findSubject>>>;

/** What has been offered of the same subject before, newest first: how the part came to be where it is. */
export const earlierOffers = (sight: Sight, caseId: string, partId: string | null) =>
  sight.db
    .selectFrom(offerRows(sight).as("offers"))
    .select(["offers.id", "offers.number", "offers.kind", "offers.state", "offers.purpose", "offers.sentAt"])
    .select(["offers.fromUnitName", "offers.fromUserName", "offers.toUnitName", "offers.toUserName"])
    .select(["offers.answeredAt", "offers.answeredByName", "offers.reasonCode", "offers.reason"])
    .select(["offers.lapseCause", "offers.endedBy", "offers.endedAt"])
    .where("offers.caseId", "=", caseId)
    .where("offers.partId", partId === null ? "is" : "=", partId)
    .orderBy("offers.number", "desc")
    .execute();

export type Earlier = Awaited<ReturnType<typeof earlierOffers>>[number];

/** Case, part and earlier offers, as the reader sees them; undefined when the reader does not see the case. */
export async function findSurroundings(sight: Sight, caseId: string, partId: string | null) {
  const subject = await findSubject(sight, caseId, partId);
  return subject === undefined ? undefined : { subject, earlier: await earlierOffers(sight, caseId, partId) };
}

export async function getHandoff(sight: Sight, { id }: { readonly id: string }) {
  const offer = await offerRows(sight).where("handoffs.id", "=", id).executeTakeFirst();
  if (offer === undefined) return refuse("not-found");
  const around = await findSurroundings(sight, offer.caseId, offer.partId);
  if (around === undefined) return refuse("not-found");
  const earlier = around.earlier.filter(({ number }) => number < offer.number);
  return handoffPage({ offer, subject: around.subject, earlier }, sight);
}
