import type { Selectable } from "kysely";
import type { CommandTransaction } from "../api/command-transaction.ts";
import type { ContactTable, ContactVersionTable } from "./contact-table.ts";

/** Where a new contact stands; its words come beside. */
export type NewContactRow = Pick<
  Selectable<ContactTable>,
  "id" | "companyId" | "personId" | "audience" | "unitId" | "concernsUnitId" | "occurredAt" | "source"
>;

type Words = Pick<ContactVersionTable, "note" | "channel" | "matter"> & { readonly isAnswer: boolean };

/** Writes a contact and its first version. The caller decides what it is, and tells the timeline. */
export async function insertContact(
  tx: CommandTransaction,
  { channel, matter, note, isAnswer }: Words,
  contact: NewContactRow,
  searchText: string,
): Promise<void> {
  const { id, personId } = contact;
  await tx.db
    .insertInto("contacts")
    .values({
      ...contact,
      channel,
      matter,
      isAnswer: isAnswer ? 1 : 0,
      loggedByUserId: tx.actor.userId,
      searchText,
      archivedAt: null,
      archivedReason: null,
      version: 1,
    })
    .execute();
  const written = { writtenByUserId: tx.actor.userId, writtenAt: tx.now };
  await tx.db
    .insertInto("contactVersions")
    .values({ contactId: id, version: 1, note, channel, matter, personId, ...written })
    .execute();
}
