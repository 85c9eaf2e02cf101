import { isPilotOf } from "@lots/domain/access/can";
import { isLinkable } from "@lots/domain/contacts/contact-audience";
import { refuse } from "@lots/domain/refusal";
import type { Audience } from "@lots/domain/timeline/audience";
import { authorise } from "../access/authorise.ts";
import type { CommandTransaction } from "../api/command-transaction.ts";
import { type CaseFile, openCaseSeen } from "../cases/case-commands.ts";
import { type NewEntry, record } from "../timeline/record.ts";
import { aboutContact, type Contact, isOwn, lockedContact } from "./contact-commands.ts";

type Pair = { readonly id: string; readonly caseId: string };

const toPilot = (contact: Contact, caseFile: CaseFile): readonly string[] =>
  contact.audience === "unit" ? [] : [caseFile.pilotId];

/**
 * Puts a contact on a case, where it stands at the time it happened. One that partners or the company read through
 * another case is not shown to this one's through a link: its audience is narrowed first.
 */
export async function linkContact(tx: CommandTransaction, { id, caseId }: Pair) {
  const { contact, cases } = await lockedContact(tx, id, caseId);
  const caseFile = await openCaseSeen(tx, caseId);
  authorise(contact, (row) => isOwn(tx, row) || isPilotOf(tx.actor, caseFile));
  if (cases.some((linked) => linked.id === caseId)) {
    refuse("changed-meanwhile", { current: { id, version: contact.version, caseId } });
  }
  if (!isLinkable(contact.audience)) refuse("audience-not-offered");
  const link = { caseId, contactId: id, linkedByUserId: tx.actor.userId, linkedAt: tx.now };
  await tx.db.insertInto("caseContacts").values(link).execute();
  const linked: NewEntry = {
    ...aboutContact(contact),
    caseId,
    kind: "contact-linked",
    facts: {},
    happenedAt: contact.occurredAt,
    notify: toPilot(contact, caseFile),
  };
  return record(tx, [linked], { contactId: id, caseId });
}

/**
 * Who reads a contact that stands on no case any more. Off an involved case it must not be told to the whole
 * municipality by that alone; partners and the company read nothing without a case.
 */
function audienceWithoutCase({ audience }: Contact, { reach }: CaseFile): Audience {
  if (audience === "unit" || reach === "involved") return "unit";
  return "municipality";
}

/** Takes a contact off a case. What a partner logged stays on its case: without one nobody there could read it. */
export async function unlinkContact(tx: CommandTransaction, { id, caseId }: Pair) {
  const { contact, cases } = await lockedContact(tx, id);
  const caseFile = await openCaseSeen(tx, caseId);
  authorise(contact, (row) => isOwn(tx, row) || isPilotOf(tx.actor, caseFile));
  if (!cases.some((linked) => linked.id === caseId)) refuse("not-found");
  const isLast = cases.length === 1;
  if (isLast && (await isPartnersOwn(tx, contact))) refuse("not-allowed");
  await tx.db.deleteFrom("caseContacts").where("caseId", "=", caseId).where("contactId", "=", id).execute();
  const unlinked: NewEntry = { ...aboutContact(contact), caseId, kind: "contact-unlinked", facts: {} };
  const audience = isLast ? audienceWithoutCase(contact, caseFile) : contact.audience;
  if (audience === contact.audience) return record(tx, [unlinked], { contactId: id, caseId });
  await tx.db.updateTable("contacts").set({ audience }).where("id", "=", id).execute();
  const narrowed: NewEntry = {
    ...aboutContact({ ...contact, audience }),
    caseId,
    kind: "audience-changed",
    facts: { from: contact.audience, to: audience },
  };
  return record(tx, [unlinked, narrowed], { contactId: id, caseId });
}

async function isPartnersOwn(tx: CommandTransaction, { unitId }: Contact): Promise<boolean> {
  const unit = await tx.db
    .selectFrom("units")
    .select("kind")
    .where("id", "=", unitId)
    .executeTakeFirstOrThrow();
  return unit.kind === "partner";
}
