import { isMunicipalStaff } from "@lots/domain/access/actor";
import { audiencesFor, type ContactPlace, defaultAudienceFor } from "@lots/domain/contacts/contact-audience";
import { refuse } from "@lots/domain/refusal";
import type { Audience, OfferedAudience } from "@lots/domain/timeline/audience";
import type { Sight } from "../access/visible.ts";

/** The partners with whom a consent that holds today shares one of the cases. */
export async function partnersOf(sight: Sight, caseIds: readonly string[]) {
  if (caseIds.length === 0) return [];
  return sight.db
    .selectFrom(sight.consents.as("consents"))
    .innerJoin("units", "units.id", "consents.partnerUnitId")
    .select(["units.id", "units.name"])
    .groupBy(["units.id", "units.name", "units.sortKey"])
    .where("consents.caseId", "in", caseIds)
    .where("consents.givenOn", "<=", sight.today)
    .where("consents.withdrawnOn", "is", null)
    .where((eb) => eb.or([eb("consents.until", "is", null), eb("consents.until", ">=", sight.today)]))
    .orderBy("units.sortKey")
    .execute();
}

export async function placeOf(sight: Sight, caseIds: readonly string[]): Promise<ContactPlace> {
  return {
    writer: isMunicipalStaff(sight.actor) ? "municipal" : "partner",
    onCase: caseIds.length > 0,
    shared: (await partnersOf(sight, caseIds)).length > 0,
  };
}

/** The audience that was chosen, or the usual one; one that is not offered there is refused, `secret` always. */
export async function chosenAudience(
  sight: Sight,
  chosen: Audience | null,
  caseIds: readonly string[],
): Promise<OfferedAudience> {
  const place = await placeOf(sight, caseIds);
  const offered = audiencesFor(place).find((audience) => audience === (chosen ?? defaultAudienceFor(place)));
  return offered ?? refuse("audience-not-offered");
}
