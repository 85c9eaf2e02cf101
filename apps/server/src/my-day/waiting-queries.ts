import { daysBetween } from "@lots/domain/calendar/calendar-date";
import type { Sight } from "../access/visible.ts";
import { ballsToday } from "../balls/ball-queries.ts";
import { blockOf, caseLabel, myOpenCases } from "./my-case-queries.ts";

/** More than anybody follows; the page folds what it does not open with. */
const waitingRows = 200;

/** Whom the reader's cases wait on besides the pilot: one row for each case and holder, longest waiting first. */
export async function waitingFor(sight: Sight) {
  const rows = await myOpenCases(sight)
    .innerJoin(ballsToday(sight).as("balls"), "balls.caseId", "cases.id")
    .leftJoin("units", "units.id", "balls.holderUnitId")
    .select(caseLabel)
    .select(["balls.holderKind", "balls.holderUnitId as unitId", "units.name as unitName"])
    .select((eb) => [
      eb.fn.countAll<number>().as("count"),
      eb.fn.min("balls.sinceOn").as("sinceOn"),
      eb.fn.countAll<number>().over().as("total"),
    ])
    .where("balls.holderKind", "<>", "pilot")
    .groupBy([
      "cases.id",
      "cases.number",
      "cases.title",
      "cases.codeName",
      "cases.standInId",
      "cases.sortKey",
    ])
    .groupBy(["companies.id", "companies.name"])
    .groupBy(["balls.holderKind", "balls.holderUnitId", "units.name"])
    .orderBy("sinceOn")
    .orderBy("cases.sortKey")
    .orderBy("cases.id")
    .limit(waitingRows)
    .execute();
  const block = blockOf(sight, rows);
  return {
    ...block,
    rows: block.rows.map((row) => ({ ...row, days: daysBetween(row.sinceOn, sight.today) })),
  };
}
