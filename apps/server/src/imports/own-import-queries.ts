import type { Choice } from "@lots/domain/imports/import-choice";
import type { Choices } from "@lots/domain/imports/import-company";
import type { Mapping } from "@lots/domain/imports/import-mapping";
import type { RowReading } from "@lots/domain/imports/import-row";
import { refuse } from "@lots/domain/refusal";
import type { Selectable } from "kysely";
import type { Sight } from "../access/visible.ts";
import type { ImportChoiceTable, ImportRowTable, ImportTable } from "./import-table.ts";

export type OwnImport = Selectable<ImportTable>;

/** The viewer's own import; anybody else's is not there. */
export async function ownImport(sight: Sight, id: string): Promise<OwnImport> {
  const row = await sight.db
    .selectFrom(sight.ownImports.as("imports"))
    .selectAll()
    .where("id", "=", id)
    .where("state", "<>", "uploading")
    .executeTakeFirst();
  return row ?? refuse("not-found");
}

/** Written by `setMapping` through its schema, so it is what it says. */
export const mappingOf = ({ mapping }: Pick<OwnImport, "mapping">): Mapping =>
  mapping === null ? refuse("not-found") : (JSON.parse(mapping) as Mapping);

/** Written by this slice from a file's rows. */
export const cellsOf = ({ cells }: Pick<Selectable<ImportRowTable>, "cells">): readonly string[] =>
  JSON.parse(cells) as readonly string[];

/** Written by `readNext` from `readRow`. */
export const readingOf = (reading: string): RowReading => JSON.parse(reading) as RowReading;

function choiceOf({ kind, companyId, organisationNumber }: Selectable<ImportChoiceTable>): Choice | null {
  if (kind === "existing") return companyId === null ? null : { kind, companyId };
  if (kind === "number") return organisationNumber === null ? null : { kind, organisationNumber };
  return { kind };
}

export async function choicesOf(sight: Sight, importId: string): Promise<Choices> {
  const rows = await sight.db
    .selectFrom(sight.ownImportChoices.as("choices"))
    .selectAll()
    .where("importId", "=", importId)
    .execute();
  return new Map(
    rows.flatMap((row) => {
      const choice = choiceOf(row);
      return choice === null ? [] : [[row.key, choice] as const];
    }),
  );
}

/** How this person understood headings or words the last time. */
export async function remembered(sight: Sight, kind: "column" | "channel" | "unit") {
  const rows = await sight.db
    .selectFrom(sight.ownImportMappings.as("mappings"))
    .select(["spelled", "value"])
    .where("kind", "=", kind)
    .execute();
  return new Map(rows.map(({ spelled, value }) => [spelled, value]));
}
