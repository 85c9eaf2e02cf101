import { mostRowsAtOnce } from "@lots/domain/imports/import-limits";
import { type Mapping, mapping as mappingSchema } from "@lots/domain/imports/import-mapping";
import { readRow } from "@lots/domain/imports/import-row";
import { foldHeading } from "@lots/domain/imports/import-target";
import { refuse } from "@lots/domain/refusal";
import type { PersonalTransaction } from "../api/procedures.ts";
import type { ImportMappingTable } from "./import-table.ts";
import { startWatch } from "./long-enough.ts";
import { cellsOf, mappingOf, type OwnImport } from "./own-import-queries.ts";

/** The person's own import, to change what only he or she sees. */
export async function importToChange({ db, actor }: PersonalTransaction, id: string): Promise<OwnImport> {
  const row = await db
    .selectFrom("imports")
    .selectAll()
    .where("id", "=", id)
    .where("userId", "=", actor.userId)
    .where("state", "<>", "uploading")
    .executeTakeFirst();
  return row ?? refuse("not-found");
}

async function remember({ db, actor }: PersonalTransaction, mapping: Mapping): Promise<void> {
  const rows: ImportMappingTable[] = [];
  const add = (kind: ImportMappingTable["kind"], spelled: string, value: string | null) => {
    if (spelled !== "") rows.push({ userId: actor.userId, kind, spelled, value: value ?? "" });
  };
  if (mapping.hasHeadings) {
    const columns = new Map(mapping.columns.map(({ heading, target }) => [foldHeading(heading), target]));
    for (const [heading, target] of columns) add("column", heading, target);
  }
  for (const [word, channel] of Object.entries(mapping.channels)) add("channel", word, channel);
  for (const [word, unitId] of Object.entries(mapping.units)) add("unit", word, unitId);
  for (let at = 0; at < rows.length; at += mostRowsAtOnce) {
    await db
      .insertInto("importMappings")
      .values(rows.slice(at, at + mostRowsAtOnce))
      .onConflict((conflict) =>
        conflict
          .columns(["userId", "kind", "spelled"])
          .doUpdateSet((eb) => ({ value: eb.ref("excluded.value") })),
      )
      .execute();
  }
}

/** How the list is to be understood, for this import and for the next one. Its rows are read anew after it. */
export async function setMapping(tx: PersonalTransaction, { id, mapping }: { id: string; mapping: Mapping }) {
  const own = await importToChange(tx, id);
  if (own.ranAt !== null) refuse("import-closed");
  await tx.db
    .updateTable("imports")
    .set({
      mapping: JSON.stringify(mapping),
      mappingVersion: own.mappingVersion + 1,
      state: "mapped",
    })
    .where("id", "=", id)
    .execute();
  await remember(tx, mapping);
  return { id };
}

/** Fetched for one transaction: more than it has time for, and far fewer than may be left. */
const rowsRead = 50;

export const mappingFields = { mapping: mappingSchema };

/** Reads some of the next rows by the mapping, as many as there is time for; call it until none is left. */
export async function readNext(tx: PersonalTransaction, { id }: { id: string }) {
  const own = await importToChange(tx, id);
  const mapping = mappingOf(own);
  const rows = await tx.db
    .selectFrom("importRows")
    .select(["number", "cells"])
    .where("importId", "=", id)
    .where("number", ">", mapping.hasHeadings ? 1 : 0)
    .where("readVersion", "<>", own.mappingVersion)
    .orderBy("number")
    .limit(rowsRead)
    .execute();
  const watch = startWatch();
  let read = 0;
  for (const row of rows) {
    if (read > 0 && watch.isOver()) break;
    read += 1;
    const reading = readRow(cellsOf(row), mapping, tx.today);
    const facts = reading.kind === "facts" ? reading.facts : null;
    await tx.db
      .updateTable("importRows")
      .set({
        reading: JSON.stringify(reading),
        readVersion: own.mappingVersion,
        foldedName: facts?.foldedName ?? null,
        organisationNumber: facts?.number ?? null,
      })
      .where("importId", "=", id)
      .where("number", "=", row.number)
      .execute();
  }
  return { read };
}
