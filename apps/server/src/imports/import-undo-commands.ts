import { mostRowsAtOnce } from "@lots/domain/imports/import-limits";
import { mayUndo, undoUntil } from "@lots/domain/imports/import-state";
import { whyContactStays, whyPartyStays } from "@lots/domain/imports/import-undo";
import { refuse } from "@lots/domain/refusal";
import type { CommandTransaction } from "../api/command-transaction.ts";
import { writingUnit } from "../cases/case-commands.ts";
import { archiveCompany } from "../companies/company-commands.ts";
import { archiveContact } from "../contacts/contact-change-commands.ts";
import { type Recorded, record, recordedBy } from "../timeline/record.ts";
import { madeCompanies, madeContacts, madePersons } from "./import-undo-queries.ts";
import { ownImport } from "./own-import-queries.ts";
import { isLongEnough } from "./short-enough.ts";

/** Does some of it and says with what the timeline was told; undefined when nothing was left to do. */
type Undone = { readonly recorded: Recorded; readonly archived: number } | undefined;

async function oneAfterTheOther<T>(
  items: readonly T[],
  archive: (item: T) => Promise<Recorded>,
): Promise<Undone> {
  const isLate = isLongEnough();
  let last: Undone;
  for (const item of items.slice(0, mostRowsAtOnce)) {
    last = { recorded: await archive(item), archived: (last?.archived ?? 0) + 1 };
    if (isLate()) break;
  }
  return last;
}

async function undoContacts(tx: CommandTransaction, importId: string, reason: string): Promise<Undone> {
  const contacts = await madeContacts(tx.sight, importId);
  const untouched = contacts.filter((contact) => whyContactStays(contact) === null);
  return oneAfterTheOther(untouched, ({ id, version }) => archiveContact(tx, { id, version, reason }));
}

/** Also what the pilot does not see counts: nobody's contact may lose its person. */
async function isPersonUsed(tx: CommandTransaction, personId: string): Promise<boolean> {
  const contact = await tx.db
    .selectFrom("contacts")
    .select("id")
    .where("personId", "=", personId)
    .where("archivedAt", "is", null)
    .executeTakeFirst();
  const consent = await tx.db
    .selectFrom("consents")
    .select("id")
    .where("givenByPersonId", "=", personId)
    .executeTakeFirst();
  return contact !== undefined || consent !== undefined;
}

async function archivePerson(
  tx: CommandTransaction,
  { id, version, companyId }: { id: string; version: number; companyId: string | null },
  reason: string,
): Promise<Recorded> {
  await tx.db
    .updateTable("persons")
    .set({ archivedAt: tx.now, version: version + 1 })
    .where("id", "=", id)
    .where("version", "=", version)
    .execute();
  const archived = {
    kind: "person-archived",
    facts: {},
    caseId: null,
    companyId,
    audience: "municipality",
    unitId: writingUnit(tx),
    object: { kind: "person", id, version: version + 1 },
    reason,
  } as const;
  return record(tx, [archived], {});
}

async function undoPersons(tx: CommandTransaction, importId: string, reason: string): Promise<Undone> {
  const persons = await madePersons(tx.sight, importId).execute();
  const untouched = [];
  for (const person of persons) {
    const isUsed = await isPersonUsed(tx, person.id);
    if (whyPartyStays({ ...person, ownEdits: 0, isUsed }) === null) untouched.push(person);
    if (untouched.length === mostRowsAtOnce) break;
  }
  return oneAfterTheOther(untouched, (person) => archivePerson(tx, person, reason));
}

async function isCompanyUsed({ db }: CommandTransaction, companyId: string): Promise<boolean> {
  const uses = [
    db.selectFrom("cases").select("id").where("companyId", "=", companyId),
    db.selectFrom("contacts").select("id").where("companyId", "=", companyId).where("archivedAt", "is", null),
    db.selectFrom("persons").select("id").where("companyId", "=", companyId).where("archivedAt", "is", null),
  ];
  for (const use of uses) if ((await use.executeTakeFirst()) !== undefined) return true;
  return false;
}

async function undoCompanies(tx: CommandTransaction, importId: string, reason: string): Promise<Undone> {
  const companies = await madeCompanies(tx.sight, importId).execute();
  const untouched = [];
  for (const { ownEdits, ...company } of companies) {
    const isUsed = await isCompanyUsed(tx, company.id);
    const why = whyPartyStays({ version: company.version, ownEdits: Number(ownEdits ?? 0), isUsed });
    if (why === null) untouched.push(company);
    if (untouched.length === mostRowsAtOnce) break;
  }
  return oneAfterTheOther(untouched, ({ id, version }) => archiveCompany(tx, { id, version, reason }));
}

/**
 * Archives some of what the import made and nobody has touched: contacts first, then the persons and companies that
 * nothing hangs on any more. The client asks again until nothing is left (docs/decisions/0008).
 */
export async function undoBatch(tx: CommandTransaction, { id, reason }: { id: string; reason: string }) {
  const own = await ownImport(tx.sight, id);
  if (own.ranAt === null) return refuse("import-nothing-left");
  if (!mayUndo(own.ranAt, tx.today)) refuse("import-undo-expired", { until: undoUntil(own.ranAt) });
  const undone =
    (await undoContacts(tx, id, reason)) ??
    (await undoPersons(tx, id, reason)) ??
    (await undoCompanies(tx, id, reason));
  if (undone === undefined) return refuse("import-nothing-left");
  await tx.db
    .updateTable("imports")
    .set({ state: "undone", undoneAt: own.undoneAt ?? tx.now })
    .where("id", "=", id)
    .execute();
  return recordedBy(undone.recorded, { importId: id, archived: undone.archived });
}
