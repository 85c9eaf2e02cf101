import { type Actor, isMunicipalStaff } from "../access/actor.ts";
import { refuse } from "../refusal.ts";
import { type Audience, offeredAudiences } from "./audience.ts";

/**
 * Whom a writer may address on a case (heart.md B). A partner writes for its own unit and for the partners, never past
 * them; the partners are offered only where a consent that holds shares the case with one.
 */
export function audiencesOffered(actor: Actor, sharedWithPartner: boolean): readonly Audience[] {
  if (!isMunicipalStaff(actor)) return ["unit", "partners"];
  return offeredAudiences.filter((audience) => audience !== "partners" || sharedWithPartner);
}

export function checkAudience(audience: Audience, actor: Actor, sharedWithPartner: boolean): void {
  if (!audiencesOffered(actor, sharedWithPartner).includes(audience)) refuse("audience-not-offered");
}
