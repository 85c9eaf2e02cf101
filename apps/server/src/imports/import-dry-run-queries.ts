import { Asked } from "@lots/domain/imports/import-asked";
import {
  decideRow,
  learn,
  type Outcome,
  type RowDecision,
  reasonsOf,
} from "@lots/domain/imports/import-decision";
import { Known } from "@lots/domain/imports/import-known";
import { headingsOf } from "@lots/domain/imports/import-mapping";
import type { Reason } from "@lots/domain/imports/import-reason";
import type { RowFacts, RowReading } from "@lots/domain/imports/import-row";
import type { Sight } from "../access/visible.ts";
import { addKnown, type NumberInFile } from "./import-known-queries.ts";
import { choicesOf, mappingOf, type OwnImport, ownImport, readingOf } from "./own-import-queries.ts";
import { takingTurns } from "./take-turns.ts";

const rowsAtOnce = 200;
const rowsBetweenLooks = 20;

type ReadRow = {
  readonly number: number;
  readonly reading: RowReading;
  readonly contactId: string | null;
};

/** All rows of the list that have been read, the one with headings left out. */
async function readRows(sight: Sight, { id, mappingVersion }: OwnImport): Promise<readonly ReadRow[]> {
  const all: ReadRow[] = [];
  const takeTurn = takingTurns();
  for (let after = 0; ; ) {
    const rows = await sight.db
      .selectFrom(sight.ownImportRows.as("rows"))
      .select(["number", "reading", "contactId"])
      .where("importId", "=", id)
      .where("readVersion", "=", mappingVersion)
      .where("number", ">", after)
      .orderBy("number")
      .limit(rowsAtOnce)
      .execute();
    for (const { reading, ...row } of rows) {
      if (reading !== null) all.push({ ...row, reading: readingOf(reading) });
    }
    const last = rows.at(-1);
    if (last === undefined) return all;
    after = last.number;
    await takeTurn();
  }
}

const factsOf = ({ reading }: ReadRow): readonly RowFacts[] =>
  reading.kind === "facts" ? [reading.facts] : [];

const numbersOf = (facts: readonly RowFacts[]): readonly NumberInFile[] =>
  facts.flatMap(({ foldedName, number }) =>
    number === null ? [] : [{ foldedName, organisationNumber: number }],
  );

/** The rows that stand in Lots by this import: who says the same again is told which row said it. */
async function addMade(
  sight: Sight,
  known: Known,
  { id }: OwnImport,
  rows: readonly ReadRow[],
): Promise<void> {
  const companies = await sight.db
    .selectFrom(sight.ownImportRows.as("rows"))
    .innerJoin(sight.contacts.as("contacts"), "contacts.id", "rows.contactId")
    .select(["rows.number", "contacts.companyId"])
    .where("rows.importId", "=", id)
    .where("contacts.archivedAt", "is", null)
    .execute();
  const companyOf = new Map(companies.map(({ number, companyId }) => [number, companyId]));
  for (const row of rows) {
    const companyId = companyOf.get(row.number) ?? null;
    if (companyId === null) continue;
    for (const { happenedOn, note } of factsOf(row))
      known.addLogged({ companyId, happenedOn, note }, row.number);
  }
}

export type DryRow = {
  readonly number: number;
  readonly outcome: Outcome;
  readonly reasons: readonly Reason[];
  /** The question that the row waits for. */
  readonly question: string | null;
  readonly makesCompany: boolean;
};

function dryRow(number: number, decision: RowDecision): DryRow {
  return {
    number,
    outcome: decision.outcome,
    reasons: reasonsOf(decision),
    question: decision.outcome === "question" ? decision.question.key : null,
    makesCompany: decision.outcome === "log" && decision.company.kind === "new",
  };
}

/** What would become of each row now: the same decisions as the run, each after those of the rows before. */
export async function dryRunOf(sight: Sight, own: OwnImport) {
  const mapping = mappingOf(own);
  const rows = await readRows(sight, own);
  const facts = rows.flatMap(factsOf);
  const choices = await choicesOf(sight, own.id);
  const known = new Known();
  await addMade(sight, known, own, rows);
  const takeTurn = takingTurns();
  const rowsAsked = { facts, numbersInFile: numbersOf(facts), headings: headingsOf(mapping), choices };
  await addKnown(sight, known, rowsAsked, takeTurn);
  const asked = new Asked(choices);
  const dry: DryRow[] = [];
  for (const { number, reading, contactId } of rows) {
    if (dry.length % rowsBetweenLooks === 0) await takeTurn();
    if (contactId !== null) {
      dry.push({ number, outcome: "made", reasons: [], question: null, makesCompany: false });
      continue;
    }
    if (reading.kind === "facts") asked.add(reading.facts, known);
    const decision = decideRow(reading, known, choices);
    if (decision.outcome === "log") learn(known, number, decision, `row:${number}`);
    dry.push(dryRow(number, decision));
  }
  const toRead = own.rowCount - (mapping.hasHeadings ? 1 : 0);
  return { rows: dry, questions: asked.questions, left: toRead - rows.length };
}

export const dryRun = async (sight: Sight, { id }: { id: string }) => {
  const own = await ownImport(sight, id);
  return dryRunOf(sight, own);
};
