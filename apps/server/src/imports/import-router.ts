import { choice, questionKeyText } from "@lots/domain/imports/import-choice";
import { mostChoicesAtOnce, mostColumns, mostRows, mostRowsAtOnce } from "@lots/domain/imports/import-limits";
import { singleLine } from "@lots/domain/text/clean-text";
import { languages } from "@lots/words/words";
import * as z from "zod";
import { command, personal, query } from "../api/procedures.ts";
import { router } from "../api/trpc.ts";
import { choose, finish, remove } from "./import-choice-commands.ts";
import { dryRun } from "./import-dry-run-queries.ts";
import { mappingFields, readNext, setMapping } from "./import-mapping-commands.ts";
import { getImport, importRows, listImports } from "./import-queries.ts";
import { rejectedRows } from "./import-rejected-queries.ts";
import { runBatch } from "./import-run-commands.ts";
import { undoBatch } from "./import-undo-commands.ts";
import { undoView } from "./import-undo-queries.ts";
import { channelValues, unitValues } from "./import-value-queries.ts";

const one = { id: z.uuid() };
const rowNumber = z.int().min(1).max(mostRows);
const column = { ...one, column: z.int().min(0).max(mostColumns), hasHeadings: z.boolean() };
const answer = z.strictObject({ key: questionKeyText, choice: choice.nullable() });

export const importsRouter = router({
  list: query({ gate: "imports.run", input: {}, run: listImports }),
  get: query({ gate: "imports.run", input: one, run: getImport }),
  channelValues: query({ gate: "imports.run", input: column, run: channelValues }),
  unitValues: query({ gate: "imports.run", input: column, run: unitValues }),
  setMapping: personal({ input: { ...one, ...mappingFields }, run: setMapping }),
  readNext: personal({ input: one, run: readNext }),
  dryRun: query({ gate: "imports.run", input: one, run: dryRun }),
  rows: query({
    gate: "imports.run",
    input: { ...one, numbers: z.array(rowNumber).max(100) },
    run: importRows,
  }),
  choose: personal({
    input: { ...one, answers: z.array(answer).min(1).max(mostChoicesAtOnce) },
    run: choose,
  }),
  runBatch: command({
    gate: "imports.run",
    input: { ...one, numbers: z.array(rowNumber).min(1).max(mostRowsAtOnce) },
    run: runBatch,
  }),
  finish: personal({ input: one, run: finish }),
  remove: personal({ input: one, run: remove }),
  rejected: query({
    gate: "imports.run",
    input: { ...one, language: z.enum(languages) },
    run: rejectedRows,
  }),
  undoView: query({ gate: "imports.run", input: one, run: undoView }),
  undoBatch: command({
    gate: "imports.run",
    input: { ...one, reason: singleLine.min(1).max(200) },
    run: undoBatch,
  }),
});
