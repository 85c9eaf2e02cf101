import { isPilot } from "@lots/domain/access/actor";
import { isLinkable } from "@lots/domain/contacts/contact-audience";
import type { Audience } from "@lots/domain/timeline/audience";
import type { Sight } from "../access/visible.ts";

type Row = { readonly byUserId: string; readonly audience: Audience };

/** As the commands will hold it: who logged the contact puts it on a case, and every pilot on one of their own. */
export function mayLink({ actor }: Sight, { byUserId, audience }: Row) {
  const links = byUserId === actor.userId || isPilot(actor);
  return { link: links && isLinkable(audience), linkOnceNarrowed: links && !isLinkable(audience) };
}
