import { isPilotOf } from "@lots/domain/access/can";
import { refuse } from "@lots/domain/refusal";
import { refuseStale } from "@lots/domain/row-version";
import type { Selectable } from "kysely";
import { type Authorised, authorise } from "../access/authorise.ts";
import type { CommandTransaction } from "../api/command-transaction.ts";
import { type CaseFile, lockCase } from "../cases/case-commands.ts";
import type { NewEntry } from "../timeline/record.ts";
import type { ContactTable } from "./contact-table.ts";

export type Contact = Selectable<ContactTable>;

/** A contact with all cases it stands on, also those that its writer no longer sees. */
export type LinkedContact = { readonly contact: Authorised<Contact>; readonly cases: readonly CaseFile[] };

const findContact = (tx: CommandTransaction, id: string) =>
  tx.sight.db
    .selectFrom(tx.sight.contacts.as("contacts"))
    .selectAll()
    .where("id", "=", id)
    .where("archivedAt", "is", null)
    .executeTakeFirst();

const linkedCases = (tx: CommandTransaction, contactId: string) =>
  tx.db
    .selectFrom("cases")
    .innerJoin("caseContacts", "caseContacts.caseId", "cases.id")
    .selectAll("cases")
    .where("caseContacts.contactId", "=", contactId)
    .orderBy("cases.id")
    .execute();

/** Locked in the order of their ids, so that two commands never wait for each other. */
async function lockInOrder(tx: CommandTransaction, caseIds: readonly string[]): Promise<void> {
  for (const caseId of [...new Set(caseIds)].sort()) await lockCase(tx, caseId);
}

/** A contact that the actor sees, locked with its cases and with the one it is about to be put on. */
export async function lockedContact(
  tx: CommandTransaction,
  id: string,
  alsoCaseId: string | null = null,
): Promise<LinkedContact> {
  authorise(await findContact(tx, id), () => true);
  const before = (await linkedCases(tx, id)).map((caseFile) => caseFile.id);
  await lockInOrder(tx, alsoCaseId === null ? before : [...before, alsoCaseId]);
  await tx.dialect.lockRow(tx.db, "contacts", id);
  return { contact: authorise(await findContact(tx, id), () => true), cases: await linkedCases(tx, id) };
}

/** The contact to change; nothing on a closed case is changed. */
export async function contactToChange(
  tx: CommandTransaction,
  id: string,
  allowed: (contact: Contact, cases: readonly CaseFile[]) => boolean,
): Promise<LinkedContact> {
  const { contact, cases } = await lockedContact(tx, id);
  const authorised = authorise(contact, (row) => allowed(row, cases));
  await refuseOnClosed(tx, cases);
  return { contact: authorised, cases };
}

/** The number of a case that the actor does not see is not told. */
async function refuseOnClosed(tx: CommandTransaction, cases: readonly CaseFile[]): Promise<void> {
  const closed = cases.find((caseFile) => caseFile.closedOn !== null);
  if (closed === undefined) return;
  const seen = await tx.sight.db
    .selectFrom(tx.sight.cases.as("cases"))
    .select("number")
    .where("id", "=", closed.id)
    .executeTakeFirst();
  if (seen === undefined) refuse("not-allowed");
  refuse("case-closed", { number: closed.number });
}

export const isOwn = (tx: CommandTransaction, contact: Contact): boolean =>
  contact.loggedByUserId === tx.actor.userId;

/** The writer, or the pilot of a case that the contact stands on. */
export const isOwnOrPilots = (
  tx: CommandTransaction,
  contact: Contact,
  cases: readonly CaseFile[],
): boolean => isOwn(tx, contact) || cases.some((caseFile) => isPilotOf(tx.actor, caseFile));

/** What entries about a contact have in common: read by those who read the contact. */
export const aboutContact = ({ id, audience, unitId, version }: Contact) =>
  ({ audience, unitId, object: { kind: "contact", id, version } }) as const;

/** As the form shows it, for comparing with what was typed. */
function currentOf(tx: CommandTransaction, { id, version }: Contact) {
  return tx.db
    .selectFrom("contactVersions")
    .select(["contactId as id", "version", "note", "channel", "matter", "personId"])
    .where("contactId", "=", id)
    .where("version", "=", version)
    .executeTakeFirstOrThrow();
}

/** Its words, which go along in the refusal, are read only when they are needed. */
export async function refuseStaleContact(
  tx: CommandTransaction,
  contact: Contact,
  version: number,
): Promise<void> {
  if (contact.version !== version) refuseStale(await currentOf(tx, contact), version);
}

/** One entry for each case that the contact stands on; without any, one for its company. */
export function onEachCase<E extends Omit<NewEntry, "caseId">>(
  { contact, cases }: LinkedContact,
  entry: E,
): readonly [
  E & { caseId: string | null; companyId: string | null },
  ...(E & { caseId: string; companyId: null })[],
] {
  const [first, ...others] = cases;
  return [
    { ...entry, caseId: first?.id ?? null, companyId: contact.companyId },
    ...others.map((caseFile) => ({ ...entry, caseId: caseFile.id, companyId: null })),
  ];
}
