import { isMunicipalStaff } from "@lots/domain/access/actor";
import { audiencesFor, type ContactPlace, defaultAudienceFor } from "@lots/domain/contacts/contact-audience";
import { refuse } from "@lots/domain/refusal";
import type { Audience, OfferedAudience } from "@lots/domain/timeline/audience";
import type { Sight } from "../access/visible.ts";

/** Whether a consent that holds today shares one of the cases with a partner. */
async function areShared(sight: Sight, caseIds: readonly string[]): Promise<boolean> {
  if (caseIds.length === 0) return false;
  const consent = await sight.db
    .selectFrom(sight.consents.as("consents"))
    .select("id")
    .where("caseId", "in", caseIds)
    .where("givenOn", "<=", sight.today)
    .where("withdrawnOn", "is", null)
    .where((eb) => eb.or([eb("until", "is", null), eb("until", ">=", sight.today)]))
    .executeTakeFirst();
  return consent !== undefined;
}

export async function placeOf(sight: Sight, caseIds: readonly string[]): Promise<ContactPlace> {
  return {
    writer: isMunicipalStaff(sight.actor) ? "municipal" : "partner",
    onCase: caseIds.length > 0,
    shared: await areShared(sight, caseIds),
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
