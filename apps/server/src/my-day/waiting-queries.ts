import { daysBetween } from "@lots/domain/calendar/calendar-date";
import type { Sight } from "../access/visible.ts";
import { ballsToday } from "../balls/ball-queries.ts";
import { blockOf, caseColumns, caseLabel, myOpenCases } from "./my-case-queries.ts";

/** More than anybody follows; the page folds what it does not open with. */
const waitingRows = 200;

/** Whom the reader's cases wait on besides the pilot: one row for each case and holder, longest waiting first. */
export async function waitingFor(sight: Sight) {
  const held = myOpenCases(sight)
    .innerJoin(ballsToday(sight).as("balls"), "balls.caseId", "cases.id")
    .select(["balls.caseId", "balls.holderKind", "balls.holderUnitId"])
    .select((eb) => [eb.fn.countAll<number>().as("count"), eb.fn.min("balls.sinceOn").as("sinceOn")])
    .where("balls.holderKind", "<>", "pilot")
    .groupBy(["balls.caseId", "balls.holderKind", "balls.holderUnitId"]);
  const chosen = sight.db
    .selectFrom(held.as("held"))
    .innerJoin(sight.cases.as("cases"), "cases.id", "held.caseId")
    .select(caseColumns)
    .select(["held.holderKind", "held.holderUnitId", "held.count", "held.sinceOn"])
    .select((eb) => eb.fn.countAll<number>().over().as("total"))
    .orderBy("held.sinceOn")
    .orderBy("cases.sortKey")
    .orderBy("cases.id")
    .limit(waitingRows);
  const rows = await sight.db
    .selectFrom(chosen.as("cases"))
    .leftJoin(sight.companies.as("companies"), "companies.id", "cases.companyId")
    .leftJoin("units", "units.id", "cases.holderUnitId")
    .select(caseLabel)
    .select(["cases.holderKind", "cases.holderUnitId as unitId", "units.name as unitName"])
    .select(["cases.count", "cases.sinceOn", "cases.total"])
    .orderBy("cases.sinceOn")
    .orderBy("cases.sortKey")
    .orderBy("cases.id")
    .execute();
  const block = blockOf(sight, rows);
  return {
    ...block,
    rows: block.rows.map((row) => ({ ...row, days: daysBetween(row.sinceOn, sight.today) })),
  };
}
