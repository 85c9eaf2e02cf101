import { mayUndo, undoUntil } from "@lots/domain/imports/import-state";
import { refuse } from "@lots/domain/refusal";
import type { CommandTransaction } from "../api/command-transaction.ts";
import { writingUnit } from "../cases/case-commands.ts";
import { archiveCompany } from "../companies/company-archiving-commands.ts";
import { archiveContact } from "../contacts/contact-change-commands.ts";
import { type Recorded, record, recordedBy } from "../timeline/record.ts";
import { untouchedContacts } from "./import-undo-queries.ts";
import { unusedCompanies, unusedPersons } from "./import-unused-commands.ts";
import { startWatch } from "./long-enough.ts";
import { ownImport } from "./own-import-queries.ts";

/** As many as one transaction looks for. */
const together = 10;

/** Does some of it and says with what the timeline was told; undefined when nothing was left to do. */
type Undone = { readonly recorded: Recorded; readonly archived: number } | undefined;

async function oneAfterTheOther<T>(
  items: readonly T[],
  archive: (item: T) => Promise<Recorded>,
): Promise<Undone> {
  const watch = startWatch();
  let last: Undone;
  for (const item of items) {
    last = { recorded: await archive(item), archived: (last?.archived ?? 0) + 1 };
    if (watch.isOver()) break;
  }
  return last;
}

async function undoContacts(tx: CommandTransaction, importId: string, reason: string): Promise<Undone> {
  const untouched = await untouchedContacts(tx.sight, importId, together);
  return oneAfterTheOther(untouched, ({ id, version }) => archiveContact(tx, { id, version, reason }));
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

const undoPersons = async (tx: CommandTransaction, importId: string, reason: string): Promise<Undone> =>
  oneAfterTheOther(await unusedPersons(tx, importId, together), (person) =>
    archivePerson(tx, person, reason),
  );

const undoCompanies = async (tx: CommandTransaction, importId: string, reason: string): Promise<Undone> =>
  oneAfterTheOther(await unusedCompanies(tx, importId, together), ({ id, version }) =>
    archiveCompany(tx, { id, version, reason }),
  );

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
