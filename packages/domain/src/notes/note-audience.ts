import { type Actor, isMunicipalStaff } from "../access/actor.ts";
import { audiencesFor } from "../contacts/contact-audience.ts";
import type { OfferedAudience } from "../timeline/audience.ts";

/** Whom a writer may address on a case: the same for a note as for a contact (heart.md B). */
export const audiencesOnCase = (actor: Actor, sharedWithPartner: boolean): readonly OfferedAudience[] =>
  audiencesFor({
    writer: isMunicipalStaff(actor) ? "municipal" : "partner",
    onCase: true,
    shared: sharedWithPartner,
  });
