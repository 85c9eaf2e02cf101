import { longWaitBefore } from "@lots/domain/balls/waiting-on";
import { anyOpenCase } from "@lots/domain/cases/case-filter";
import { mostFirst } from "@lots/domain/overview/overview-figures";
import type { Sight } from "../access/visible.ts";
import { ballsToday, waitingOnOf } from "../balls/ball-queries.ts";
import { fitsFilter } from "../cases/case-filter-queries.ts";

/** More squares than an eye can take in: what is drawn ends here, what is counted does not. */
const mostDrawn = 500;

function openCases(sight: Sight) {
  const { rows, within } = sight.markedCases;
  return sight.db.selectFrom(rows.as("cases")).where((eb) => fitsFilter(eb, within, anyOpenCase));
}

const totalsOf = (sight: Sight) =>
  openCases(sight)
    .select((eb) => [
      eb.fn.countAll<number>().as("cases"),
      eb.fn.sum<number | null>("cases.jobs").as("jobs"),
      eb.fn.sum<number | null>("cases.investmentMsek").as("investmentMsek"),
    ])
    .executeTakeFirstOrThrow();

/** Promised answers whose day has passed. */
const countLate = (sight: Sight) =>
  openCases(sight)
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("cases.nextAnswerOn", "<", sight.today)
    .executeTakeFirstOrThrow();

/** Half of the cases were opened after this day. */
const medianOpenedOn = (sight: Sight, cases: number) =>
  openCases(sight)
    .select("cases.openedOn")
    .orderBy("cases.openedOn", "desc")
    .limit(1)
    .offset(Math.floor(cases / 2))
    .executeTakeFirst();

const countByPhase = (sight: Sight) =>
  openCases(sight)
    .select((eb) => ["cases.phase", eb.fn.countAll<number>().as("count")])
    .groupBy("cases.phase")
    .execute();

/** In how many cases each holder has at least one ball, and in how many the oldest of them has lain too long. */
async function countByHolder(sight: Sight) {
  const { rows, within } = sight.markedCases;
  const held = sight.db
    .selectFrom(rows.as("cases"))
    .innerJoin(ballsToday(sight).as("balls"), "balls.caseId", "cases.id")
    .where((eb) => fitsFilter(eb, within, anyOpenCase))
    .select(["cases.id", "balls.holderKind", "balls.holderUnitId"])
    .select((eb) => eb.fn.min("balls.sinceOn").as("sinceOn"))
    .groupBy(["cases.id", "balls.holderKind", "balls.holderUnitId"]);
  const counted = await sight.db
    .selectFrom(held.as("held"))
    .leftJoin("units", "units.id", "held.holderUnitId")
    .select(["held.holderKind", "held.holderUnitId as unitId", "units.name as unitName"])
    .select((eb) => [
      eb.fn.countAll<number>().as("count"),
      eb.fn
        .sum<number>(eb.case().when("held.sinceOn", "<", longWaitBefore(sight.today)).then(1).else(0).end())
        .as("long"),
    ])
    .groupBy(["held.holderKind", "held.holderUnitId", "units.name"])
    .execute();
  return mostFirst(counted.map((holder) => ({ ...holder, long: Number(holder.long) })));
}

/** The oldest of the open cases, each with whom it waits on. */
async function drawnCases(sight: Sight, limit: number) {
  const drawn = openCases(sight)
    .selectAll("cases")
    .orderBy("cases.openedOn")
    .orderBy("cases.id")
    .limit(limit);
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
  return rows.map((row) => ({ ...row, waitingOn: waiting.get(row.id) ?? [] }));
}

/**
 * How the open cases that the reader sees stand. Each number counts all of them, by the list's own filter, so that it
 * opens exactly the cases that it counts; only what is drawn has an end (`limit`).
 */
export async function overviewOf(sight: Sight, limit: number) {
  const totals = await totalsOf(sight);
  return {
    totals: {
      cases: totals.cases,
      jobs: Number(totals.jobs ?? 0),
      investmentMsek: Number(totals.investmentMsek ?? 0),
      late: (await countLate(sight)).count,
      medianOpenedOn: (await medianOpenedOn(sight, totals.cases))?.openedOn ?? null,
    },
    phases: await countByPhase(sight),
    holders: await countByHolder(sight),
    cases: await drawnCases(sight, limit),
  };
}

export const getOverview = (sight: Sight) => overviewOf(sight, mostDrawn);
