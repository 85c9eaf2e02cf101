import { decideRow, learn } from "@lots/domain/imports/import-decision";
import { Known } from "@lots/domain/imports/import-known";
import { headingsOf } from "@lots/domain/imports/import-mapping";
import type { RowFacts } from "@lots/domain/imports/import-row";
import { refuse } from "@lots/domain/refusal";
import type { CommandTransaction } from "../api/command-transaction.ts";
import { type NewEntry, record } from "../timeline/record.ts";
import { addKnown, type NumberInFile } from "./import-known-queries.ts";
import { type List, takeRow } from "./import-row-commands.ts";
import { startWatch, type Watch } from "./long-enough.ts";
import { choicesOf, mappingOf, type OwnImport, ownImport, readingOf } from "./own-import-queries.ts";

type Row = { readonly number: number; readonly facts: RowFacts };

/** The rows that were asked for and are not in yet. */
async function rowsToTake(
  tx: CommandTransaction,
  own: OwnImport,
  numbers: readonly number[],
): Promise<Row[]> {
  const rows = await tx.db
    .selectFrom("importRows")
    .select(["number", "reading"])
    .where("importId", "=", own.id)
    .where("number", "in", numbers)
    .where("readVersion", "=", own.mappingVersion)
    .where("contactId", "is", null)
    .orderBy("number")
    .execute();
  return rows.flatMap(({ number, reading }) => {
    const read = reading === null ? null : readingOf(reading);
    return read?.kind === "facts" ? [{ number, facts: read.facts }] : [];
  });
}

/** Which numbers the whole list has for these names, also in rows that are not taken now. */
async function numbersInFile(
  tx: CommandTransaction,
  importId: string,
  rows: readonly Row[],
): Promise<NumberInFile[]> {
  const found = await tx.db
    .selectFrom("importRows")
    .select(["foldedName", "organisationNumber"])
    .distinct()
    .where("importId", "=", importId)
    .where(
      "foldedName",
      "in",
      rows.map(({ facts }) => facts.foldedName),
    )
    .where("organisationNumber", "is not", null)
    .execute();
  return found.flatMap(({ foldedName, organisationNumber }) =>
    foldedName === null || organisationNumber === null ? [] : [{ foldedName, organisationNumber }],
  );
}

async function listOf(tx: CommandTransaction, own: OwnImport): Promise<List> {
  const units = await tx.sight.db.selectFrom("units").select("id").execute();
  return { importId: own.id, mapping: mappingOf(own), unitIds: new Set(units.map(({ id }) => id)) };
}

/** "A new one" has been made: from now on the answer is that one. */
async function keepAnswer(tx: CommandTransaction, importId: string, key: string, companyId: string) {
  await tx.db
    .updateTable("importChoices")
    .set({ kind: "existing", companyId })
    .where("importId", "=", importId)
    .where("key", "=", key)
    .execute();
}

/** Known together: what one question to the database answers for. */
const rowsTogether = 5;

type Taken = { readonly entries: readonly NewEntry[]; readonly through: number };

/** The first of these rows at least, then as many as there is time for. */
async function takeSome(
  tx: CommandTransaction,
  list: List,
  rows: readonly Row[],
  watch: Watch,
): Promise<Taken> {
  const choices = await choicesOf(tx.sight, list.importId);
  const asked = {
    facts: rows.map(({ facts }) => facts),
    numbersInFile: await numbersInFile(tx, list.importId, rows),
    headings: headingsOf(list.mapping),
    choices,
  };
  // No turn for others: a rest within a transaction would keep them waiting.
  const known = await addKnown(tx.sight, new Known(), asked, async () => {});
  const entries: NewEntry[] = [];
  let through = 0;
  for (const { number, facts } of rows) {
    if (entries.length > 0 && watch.isOver()) break;
    through = number;
    const decision = decideRow({ kind: "facts", facts }, known, choices);
    if (decision.outcome !== "log") continue;
    const made = await takeRow(tx, list, number, decision);
    learn(known, number, decision, made.companyId);
    const { company } = decision;
    if (company.kind === "new" && company.answering !== null) {
      await keepAnswer(tx, list.importId, company.answering, made.companyId);
    }
    entries.push(...made.entries);
  }
  return { entries, through };
}

/**
 * Takes in some of the rows that the dry run would take, each decided again as Lots stands now. Gives back how far it
 * came: it stops early rather than keep others waiting (docs/decisions/0008).
 */
export async function runBatch(
  tx: CommandTransaction,
  { id, numbers }: { id: string; numbers: readonly number[] },
) {
  // One import after the other: two with the same company or the same contact must not both make it.
  await tx.dialect.lockRow(tx.db, "municipality", "municipality");
  const own = await ownImport(tx.sight, id);
  if (own.state === "uploaded" || own.state === "undone") refuse("import-closed");
  const list = await listOf(tx, own);
  const rows = await rowsToTake(tx, own, numbers);
  const watch = startWatch();
  const entries: NewEntry[] = [];
  let through = 0;
  for (let at = 0; at < rows.length && !(entries.length > 0 && watch.isOver()); at += rowsTogether) {
    const some = rows.slice(at, at + rowsTogether);
    const taken = await takeSome(tx, list, some, watch);
    entries.push(...taken.entries);
    through = taken.through;
  }
  const [first, ...others] = entries;
  if (first === undefined) return refuse("import-nothing-left");
  const taken = entries.filter(({ kind }) => kind === "contact-logged").length;
  await tx.db
    .updateTable("imports")
    .set({ state: "running", ranAt: own.ranAt ?? tx.now, made: own.made + taken, finishedAt: null })
    .where("id", "=", id)
    .execute();
  return record(tx, [first, ...others], { importId: id, taken, through });
}
