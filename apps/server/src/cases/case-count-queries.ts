import { caseViewNames, caseViews } from "@lots/domain/cases/case-views";
import { sql } from "kysely";
import type { Sight } from "../access/visible.ts";
import { fitsFilter } from "./case-filter-queries.ts";

/** How many cases each view of the list holds for this reader, in one statement. */
export async function countCases(sight: Sight) {
  const { rows, within } = sight.markedCases;
  return sight.db
    .selectFrom(rows.as("cases"))
    .select((eb) =>
      caseViewNames.map((view) =>
        sql<number>`count(case when ${fitsFilter(eb, within, caseViews[view])} then 1 end)`.as(view),
      ),
    )
    .executeTakeFirstOrThrow();
}
