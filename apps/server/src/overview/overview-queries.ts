import { anyOpenCase } from "@lots/domain/cases/case-filter";
import type { Sight } from "../access/visible.ts";
import { waitingOnOf } from "../balls/ball-queries.ts";
import { fitsFilter } from "../cases/case-filter-queries.ts";

/** More squares than an eye can take in; beyond that the figures still count all that the list shows. */
const mostDrawn = 500;

function openCases(sight: Sight) {
  const { rows, within } = sight.markedCases;
  return sight.db.selectFrom(rows.as("cases")).where((eb) => fitsFilter(eb, within, anyOpenCase));
}

/**
 * The open cases that the reader sees, oldest first, each with whom it waits on: what Översikt draws and counts. The
 * filter is the list's own, so that each number opens exactly the cases that it counts.
 */
export async function getOverview(sight: Sight) {
  const totals = await openCases(sight)
    .select((eb) => [
      eb.fn.countAll<number>().as("cases"),
      eb.fn.sum<number | null>("cases.jobs").as("jobs"),
      eb.fn.sum<number | null>("cases.investmentMsek").as("investmentMsek"),
    ])
    .executeTakeFirstOrThrow();
  const drawn = openCases(sight)
    .selectAll("cases")
    .orderBy("cases.openedOn")
    .orderBy("cases.id")
    .limit(mostDrawn);
  const rows = await sight.db
    .selectFrom(drawn.as("cases"))
    .leftJoin(sight.companies.as("companies"), "companies.id", "cases.companyId")
    .select(["cases.id", "cases.number", "cases.title", "cases.codeName", "companies.name as companyName"])
    .select(["cases.phase", "cases.kind", "cases.openedOn", "cases.nextAnswerOn", "cases.nextAnswerAbout"])
    .orderBy("cases.openedOn")
    .orderBy("cases.id")
    .execute();
  const waiting = await waitingOnOf(
    sight,
    rows.map(({ id }) => id),
  );
  return {
    totals: {
      cases: totals.cases,
      jobs: Number(totals.jobs ?? 0),
      investmentMsek: Number(totals.investmentMsek ?? 0),
    },
    cases: rows.map((row) => ({ ...row, waitingOn: waiting.get(row.id) ?? [] })),
  };
}
