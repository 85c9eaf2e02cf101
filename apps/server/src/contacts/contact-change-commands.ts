import type { NewContact } from "@lots/domain/contacts/contact-input";
import { refuseEmpty } from "@lots/domain/contacts/contact-rules";
import { authorise } from "../access/authorise.ts";
import type { CommandTransaction } from "../api/command-transaction.ts";
import { nothingChanged, record } from "../timeline/record.ts";
import { aboutContact, contactToChange, isOwn, onEachCase, refuseStaleContact } from "./contact-commands.ts";
import { seenPerson } from "./contact-party-commands.ts";
import { refreshContactSearch } from "./contact-search-commands.ts";

type Correction = Pick<NewContact, "note" | "channel" | "matter"> & {
  readonly id: string;
  readonly version: number;
  readonly personId: string | null;
};

const wordFields = ["note", "channel", "matter", "personId"] as const;

const stepsOf = (tx: CommandTransaction, contactId: string) =>
  tx.db.selectFrom("nextSteps").select("id").where("contactId", "=", contactId).executeTakeFirst();

/** A new version of one's own contact; the old one is kept. What company and when stand as they were logged. */
export async function correctContact(tx: CommandTransaction, { id, version, ...words }: Correction) {
  const linked = await contactToChange(tx, id, (contact) => isOwn(tx, contact));
  const { contact } = linked;
  await refuseStaleContact(tx, contact, version);
  const hasStep = (await stepsOf(tx, id)) ?? null;
  refuseEmpty({ note: words.note, isAnswer: contact.isAnswer === 1, nextStep: hasStep });
  if (words.personId !== null && words.personId !== contact.personId) {
    authorise(await seenPerson(tx, words.personId), () => true);
  }
  const before = await tx.db
    .selectFrom("contactVersions")
    .select(["note", "channel", "matter", "personId"])
    .where("contactId", "=", id)
    .where("version", "=", version)
    .executeTakeFirstOrThrow();
  if (wordFields.every((field) => words[field] === before[field])) {
    return nothingChanged({ contactId: id, version });
  }
  const next = version + 1;
  await tx.db
    .updateTable("contacts")
    .set({ channel: words.channel, matter: words.matter, personId: words.personId, version: next })
    .where("id", "=", id)
    .where("version", "=", version)
    .execute();
  await tx.db
    .insertInto("contactVersions")
    .values({ contactId: id, version: next, ...words, writtenByUserId: tx.actor.userId, writtenAt: tx.now })
    .execute();
  await refreshContactSearch(tx, { contactId: id });
  const corrected = {
    ...aboutContact({ ...contact, version: next }),
    kind: "contact-corrected",
    facts: { version: next },
  } as const;
  return record(tx, onEachCase(linked, corrected), { contactId: id, version: next });
}

/** A contact leaves the lists, and the open steps that hang on it end. */
export async function takeOutOfLists(tx: CommandTransaction, id: string, reason: string): Promise<void> {
  await tx.db
    .updateTable("contacts")
    .set({ archivedAt: tx.now, archivedReason: reason })
    .where("id", "=", id)
    .execute();
  await tx.db
    .updateTable("nextSteps")
    .set((eb) => ({ doneAt: tx.now, doneByUserId: tx.actor.userId, version: eb("version", "+", 1) }))
    .where("contactId", "=", id)
    .where("caseId", "is", null)
    .where("doneAt", "is", null)
    .execute();
}

/** One's own contact that should not have been logged; its open steps end with it. */
export async function archiveContact(
  tx: CommandTransaction,
  { id, version, reason }: { id: string; version: number; reason: string },
) {
  const linked = await contactToChange(tx, id, (contact) => isOwn(tx, contact));
  await refuseStaleContact(tx, linked.contact, version);
  await takeOutOfLists(tx, id, reason);
  const archived = {
    ...aboutContact(linked.contact),
    kind: "contact-archived",
    facts: {},
    reason,
  } as const;
  return record(tx, onEachCase(linked, archived), { contactId: id });
}
