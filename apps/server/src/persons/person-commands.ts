import { isMunicipalStaff } from "@lots/domain/access/actor";
import type { NewPerson } from "@lots/domain/persons/person-input";
import { personKeys } from "@lots/domain/persons/person-search";
import { refuse } from "@lots/domain/refusal";
import { authorise } from "../access/authorise.ts";
import type { CommandTransaction } from "../api/command-transaction.ts";
import { type EntryPlace, openly } from "../cases/case-commands.ts";
import { refreshContactSearch } from "../contacts/contact-search-commands.ts";
import { newId } from "../database/new-id.ts";
import { type NewEntry, nothingChanged, record } from "../timeline/record.ts";

/** Writes a new person; the caller tells the timeline, since who may read that depends on where it came from. */
export async function insertPerson(
  tx: CommandTransaction,
  { name, title, phone, email }: NewPerson,
  companyId: string | null,
): Promise<string> {
  const id = newId();
  const person = { name, title, phone, email };
  await tx.db
    .insertInto("persons")
    .values({ id, companyId, ...person, ...personKeys(person), archivedAt: null, version: 1 })
    .execute();
  return id;
}

export const personAdded = (personId: string, companyId: string | null, place: EntryPlace): NewEntry => ({
  kind: "person-added",
  facts: {},
  companyId,
  ...place,
  object: { kind: "person", id: personId, version: 1 },
});

/** Municipal staff keep the persons of the companies they see. */
export async function addPerson(
  tx: CommandTransaction,
  { companyId, ...person }: NewPerson & { companyId: string },
) {
  const found = await tx.sight.db
    .selectFrom(tx.sight.companies.as("companies"))
    .select("id")
    .where("id", "=", companyId)
    .executeTakeFirst();
  authorise(found, () => isMunicipalStaff(tx.actor));
  const personId = await insertPerson(tx, person, companyId);
  return record(tx, [personAdded(personId, companyId, openly(tx))], { personId });
}

export const findPerson = (tx: CommandTransaction, id: string) =>
  tx.sight.db
    .selectFrom(tx.sight.persons.as("persons"))
    .select(["id", "companyId", "name", "title", "phone", "email", "archivedAt", "version"])
    .where("id", "=", id)
    .executeTakeFirst();

export async function editPerson(
  tx: CommandTransaction,
  { id, version, ...form }: NewPerson & { id: string; version: number },
) {
  const person = authorise(
    await findPerson(tx, id),
    ({ archivedAt }) => isMunicipalStaff(tx.actor) && archivedAt === null,
  );
  const fields = (["name", "title", "phone", "email"] as const).filter(
    (field) => form[field] !== person[field],
  );
  if (fields.length === 0 && version === person.version) return nothingChanged({ personId: id });
  const saved = await tx.db
    .updateTable("persons")
    .set({ ...form, ...personKeys(form), version: version + 1 })
    .where("id", "=", id)
    .where("version", "=", version)
    .executeTakeFirst();
  if (saved.numUpdatedRows === 0n) {
    return refuse("changed-meanwhile", { current: (await findPerson(tx, id)) ?? {} });
  }
  if (form.name !== person.name) await refreshContactSearch(tx, { personId: id });
  return record(
    tx,
    [
      {
        ...openly(tx),
        kind: "person-edited",
        facts: { fields },
        companyId: person.companyId,
        object: { kind: "person", id, version: version + 1 },
      },
    ],
    { personId: id },
  );
}
