import { parsePastDate } from "@lots/domain/calendar/typed-date";
import { shownNumberIn } from "@lots/domain/imports/import-asked";
import { undoUntil } from "@lots/domain/imports/import-state";
import { guessTargets, type Target, targets } from "@lots/domain/imports/import-target";
import { cleanLine } from "@lots/domain/text/clean-text";
import type { Sight } from "../access/visible.ts";
import {
  cellsOf,
  mappingOf,
  type OwnImport,
  ownImport,
  readingOf,
  remembered,
} from "./own-import-queries.ts";

const summaryOf = ({
  id,
  fileName,
  state,
  rowCount,
  made,
  uploadedAt,
  ranAt,
  finishedAt,
  undoneAt,
}: OwnImport) => ({
  id,
  fileName,
  state,
  rowCount,
  made,
  uploadedAt,
  ranAt,
  finishedAt,
  undoneAt,
  undoUntil: ranAt === null ? null : undoUntil(ranAt),
});

const mostListed = 50;

/** The pilot's own imports, the latest first. */
export async function listImports(sight: Sight) {
  const rows = await sight.db
    .selectFrom(sight.ownImports.as("imports"))
    .selectAll()
    .where("state", "<>", "uploading")
    .orderBy("uploadedAt", "desc")
    .orderBy("id", "desc")
    .limit(mostListed)
    .execute();
  return rows.map(summaryOf);
}

const longestHeading = 200;
const examples = 4;

const isTarget = (value: string): value is Target => (targets as readonly string[]).includes(value);

/** An import with its first rows, and how its columns are understood: as said, else as guessed. */
export async function getImport(sight: Sight, { id }: { id: string }) {
  const own = await ownImport(sight, id);
  const rows = await sight.db
    .selectFrom(sight.ownImportRows.as("rows"))
    .select(["number", "cells"])
    .where("importId", "=", id)
    .orderBy("number")
    .limit(examples)
    .execute();
  const beginning = rows.map(cellsOf);
  const [first = []] = beginning;
  const hasHeadings = !first.some((cell) => parsePastDate(cell, sight.today).ok);
  const headings = first.map((cell) => cleanLine(cell).slice(0, longestHeading));
  const columns = await remembered(sight, "column");
  const known = new Map(
    [...columns].flatMap(([heading, target]) => (isTarget(target) ? [[heading, target] as const] : [])),
  );
  return {
    ...summaryOf(own),
    /** The file's rows are kept as long as they can be undone. */
    isForgotten: rows.length === 0,
    mapping: own.mapping === null ? null : mappingOf(own),
    guessed: { hasHeadings, headings, targets: guessTargets(headings, known) },
    beginning,
  };
}

/** Rows as the table shows them: what they say, or their cells where they say nothing that can be taken. */
export async function importRows(sight: Sight, { id, numbers }: { id: string; numbers: readonly number[] }) {
  await ownImport(sight, id);
  const rows = await sight.db
    .selectFrom(sight.ownImportRows.as("rows"))
    .leftJoin(sight.contacts.as("contacts"), "contacts.id", "rows.contactId")
    .leftJoin(sight.companies.as("companies"), "companies.id", "contacts.companyId")
    .select(["rows.number", "rows.cells", "rows.reading", "rows.contactId"])
    .select(["companies.id as companyId", "companies.name as companyName"])
    .where("rows.importId", "=", id)
    .where("rows.number", "in", numbers.length === 0 ? [0] : numbers)
    .orderBy("rows.number")
    .execute();
  return rows.map(({ cells, reading, ...row }) => {
    const read = reading === null ? null : readingOf(reading);
    const facts = read?.kind === "facts" ? read.facts : null;
    return {
      ...row,
      cells: cellsOf({ cells }),
      facts: facts && { ...facts, number: shownNumberIn(facts.companyName, facts.number) },
    };
  });
}
