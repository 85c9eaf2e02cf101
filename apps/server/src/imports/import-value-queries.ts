import { type Channel, channels } from "@lots/domain/contacts/contact";
import { foldValue, mostValues } from "@lots/domain/imports/import-mapping";
import { suggestChannel, suggestUnit } from "@lots/domain/imports/import-values";
import { cleanLine } from "@lots/domain/text/clean-text";
import type { Sight } from "../access/visible.ts";
import { cellsOf, ownImport, remembered } from "./own-import-queries.ts";
import { takingTurns } from "./take-turns.ts";

type Value = { readonly word: string; readonly rows: number };
const rowsAtOnce = 200;

type Column = { readonly id: string; readonly column: number; readonly hasHeadings: boolean };

/** The different words of a column, as they are first spelled, and how many rows have each. */
async function valuesOf(sight: Sight, { id, column, hasHeadings }: Column) {
  await ownImport(sight, id);
  const values = new Map<string, Value>();
  const takeTurn = takingTurns();
  for (let after = hasHeadings ? 1 : 0; ; ) {
    const rows = await sight.db
      .selectFrom(sight.ownImportRows.as("rows"))
      .select(["number", "cells"])
      .where("importId", "=", id)
      .where("number", ">", after)
      .orderBy("number")
      .limit(rowsAtOnce)
      .execute();
    for (const row of rows) {
      const word = cleanLine(cellsOf(row)[column] ?? "");
      const spelled = foldValue(word);
      const before = values.get(spelled);
      if (spelled === "" || (values.size >= mostValues && before === undefined)) continue;
      values.set(spelled, { word: before?.word ?? word, rows: (before?.rows ?? 0) + 1 });
    }
    const last = rows.at(-1);
    if (last === undefined) break;
    after = last.number;
    await takeTurn();
  }
  return [...values].map(([spelled, value]) => ({ spelled, ...value }));
}

const unitsOf = (sight: Sight) =>
  sight.db
    .selectFrom("units")
    .select(["id", "name", "parentName"])
    .where("retiredOn", "is", null)
    .orderBy("sortKey")
    .execute();

const isChannel = (value: string): value is Channel => (channels as readonly string[]).includes(value);

/** As this pilot said the last time (empty: kept in the note), else as the word suggests. */
function meaningOf<T extends string>(
  said: string | undefined,
  isThere: (value: string) => value is T,
  suggest: () => T | null,
): T | null {
  if (said === "") return null;
  return said !== undefined && isThere(said) ? said : suggest();
}

/** The words of a column, each with the channel that it may mean. */
export async function channelValues(sight: Sight, column: Column) {
  const said = await remembered(sight, "channel");
  const values = await valuesOf(sight, column);
  return values.map((value) => ({
    ...value,
    channel: meaningOf(said.get(value.spelled), isChannel, () => suggestChannel(value.word)),
  }));
}

/** The words of a column, each with the unit that it may mean. */
export async function unitValues(sight: Sight, column: Column) {
  const said = await remembered(sight, "unit");
  const units = await unitsOf(sight);
  const isUnit = (id: string): id is string => units.some((unit) => unit.id === id);
  const values = await valuesOf(sight, column);
  return values.map((value) => ({
    ...value,
    unitId: meaningOf(said.get(value.spelled), isUnit, () => suggestUnit(value.word, units)),
  }));
}
