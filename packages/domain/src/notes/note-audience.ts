import { type Actor, isMunicipalStaff } from "../access/actor.ts";
import { audiencesFor } from "../contacts/contact-audience.ts";
import { refuse } from "../refusal.ts";
import type { Audience, OfferedAudience } from "../timeline/audience.ts";

/**
 * Whom a writer may address on a case (heart.md B): the same for a note as for a contact. `secret` is never among
 * them, the partners only where a consent that holds shares the case with one.
 */
export const audiencesOnCase = (actor: Actor, sharedWithPartner: boolean): readonly OfferedAudience[] =>
  audiencesFor({
    writer: isMunicipalStaff(actor) ? "municipal" : "partner",
    onCase: true,
    shared: sharedWithPartner,
  });

export function checkAudience(audience: Audience, actor: Actor, sharedWithPartner: boolean): void {
  const offered: readonly Audience[] = audiencesOnCase(actor, sharedWithPartner);
  if (!offered.includes(audience)) refuse("audience-not-offered");
}
