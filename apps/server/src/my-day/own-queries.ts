import type { Sight } from "../access/visible.ts";
import { blockRows, caseLabel } from "./my-case-queries.ts";

/** What the reader began to write and has not sent. */
export async function draftsBegun(sight: Sight) {
  const rows = await sight.db
    .selectFrom(sight.ownDrafts.as("drafts"))
    .select(["key", "title", "updatedAt"])
    .select((eb) => eb.fn.countAll<number>().over().as("total"))
    .orderBy("updatedAt", "desc")
    .orderBy("key")
    .limit(blockRows)
    .execute();
  return { total: rows[0]?.total ?? 0, rows: rows.map(({ total: _total, ...row }) => row) };
}

/** The cases that the reader opened last, closed ones too. */
export function recentlyOpened(sight: Sight) {
  return sight.db
    .selectFrom(sight.ownReadMarks.as("marks"))
    .innerJoin(sight.cases.as("cases"), "cases.id", "marks.caseId")
    .leftJoin(sight.companies.as("companies"), "companies.id", "cases.companyId")
    .select(caseLabel)
    .select(["cases.closedOn", "marks.seenAt"])
    .orderBy("marks.seenAt", "desc")
    .orderBy("cases.id")
    .limit(blockRows)
    .execute();
}
