import { refuse } from "@lots/domain/refusal";
import type { Audience } from "@lots/domain/timeline/audience";
import type { CommandTransaction } from "../api/command-transaction.ts";
import { record } from "../timeline/record.ts";
import { chosenAudience } from "./contact-audience-queries.ts";
import { aboutContact, contactToChange, isOwnOrPilots, onEachCase } from "./contact-commands.ts";

type Change = { readonly id: string; readonly from: Audience; readonly to: Audience };

/** The writer, or the case's pilot, lets more or fewer read (heart.md B). */
export async function changeContactAudience(tx: CommandTransaction, { id, from, to }: Change) {
  const linked = await contactToChange(tx, id, (contact, cases) => isOwnOrPilots(tx, contact, cases));
  const { contact, cases } = linked;
  const { version } = contact;
  if (contact.audience !== from) {
    refuse("changed-meanwhile", { current: { id, version, audience: contact.audience } });
  }
  const caseIds = cases.map((caseFile) => caseFile.id);
  const audience = await chosenAudience(tx.sight, to, caseIds);
  await tx.db.updateTable("contacts").set({ audience }).where("id", "=", id).execute();
  const changed = {
    ...aboutContact({ ...contact, audience }),
    kind: "audience-changed",
    facts: { from, to: audience },
  } as const;
  return record(tx, onEachCase(linked, changed), { contactId: id });
}
