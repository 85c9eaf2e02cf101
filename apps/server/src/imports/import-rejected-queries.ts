import { cellToWrite } from "@lots/domain/imports/import-cell";
import type { Reason } from "@lots/domain/imports/import-reason";
import { translator } from "@lots/words/translator";
import type { Language } from "@lots/words/words";
import { stringify } from "csv-stringify/sync";
import type { Sight } from "../access/visible.ts";
import { dryRunOf } from "./import-dry-run-queries.ts";
import { cellsOf, mappingOf, ownImport } from "./own-import-queries.ts";
import { takingTurns } from "./take-turns.ts";

const rowsAtOnce = 200;

/** As Swedish Excel opens it with a double click. */
const form = {
  delimiter: ";",
  record_delimiter: "windows",
  cast: { string: cellToWrite },
} as const;

/**
 * The rows that were not taken, as they stood and with the reason behind: mend the file and import it. The reason's
 * own column is not taken then, since no column is called that.
 */
export async function rejectedRows(sight: Sight, { id, language }: { id: string; language: Language }) {
  const own = await ownImport(sight, id);
  const mapping = mappingOf(own);
  const { rows } = await dryRunOf(sight, own);
  const say = translator(language);
  const sentence = ({ code, about }: Reason) => say(`imports.reason.${code}`, { about });
  const rejected = new Map(
    rows
      .filter(({ outcome }) => outcome === "reject" || outcome === "question")
      .map(({ number, reasons }) => [number, reasons.map(sentence).join(" ")] as const),
  );
  const numbers = [...rejected.keys()];
  const headings = mapping.columns.map(({ heading }) => heading);
  const pieces = ["\ufeff", stringify([[...headings, say("imports.rejected.column")]], form)];
  const takeTurn = takingTurns();
  for (let at = 0; at < numbers.length; at += rowsAtOnce) {
    const some = await sight.db
      .selectFrom(sight.ownImportRows.as("rows"))
      .select(["number", "cells"])
      .where("importId", "=", id)
      .where("number", "in", numbers.slice(at, at + rowsAtOnce))
      .orderBy("number")
      .execute();
    const lines = some.map((row) => {
      const cells = cellsOf(row);
      const padding = Array.from({ length: Math.max(0, headings.length - cells.length) }, () => "");
      return [...cells, ...padding, rejected.get(row.number) ?? ""];
    });
    pieces.push(stringify(lines, form));
    await takeTurn();
  }
  return { text: pieces.join(""), rows: numbers.length };
}
