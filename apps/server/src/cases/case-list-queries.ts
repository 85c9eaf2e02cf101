import { isMunicipalStaff } from "@lots/domain/access/actor";
import type { CaseFilter } from "@lots/domain/cases/case-filter";
import type { CaseListInput } from "@lots/domain/cases/case-filter-input";
import { isPaused } from "@lots/domain/cases/case-pause";
import { isSilent } from "@lots/domain/cases/case-silence";
import { likePatterns } from "@lots/domain/text/swedish-text";
import type { InferResult } from "kysely";
import { prepared } from "../access/prepared.ts";
import type { MarkedCases, Sight } from "../access/visible.ts";
import { waitingOnOf } from "../balls/ball-queries.ts";
import { fitsFilter, nearestExpectedOf } from "./case-filter-queries.ts";
import { lastEntryOf } from "./case-header-queries.ts";
import { isAfter, type ListCursor, sortValueOf } from "./case-order-queries.ts";

/** The cases of one page and one more, in order, before anything is joined to them. */
function pageOfCases(
  sight: Sight,
  { rows, within }: MarkedCases,
  { filter, sort, descending, after, limit }: CaseListInput,
  patterns: readonly string[],
) {
  const value = sortValueOf(within, sort, filter.state);
  const direction = descending ? "desc" : "asc";
  return sight.db
    .selectFrom(rows.as("cases"))
    .selectAll("cases")
    .select(value.as("sortValue"))
    .where((eb) => fitsFilter(eb, within, filter, patterns))
    .$if(after !== null, (page) => (after === null ? page : page.where(isAfter(value, after, descending))))
    .orderBy(value, direction)
    .orderBy("cases.id", direction)
    .limit(limit + 1);
}

function listQuery(sight: Sight, input: CaseListInput, patterns: readonly string[]) {
  const marked = sight.markedCases;
  return sight.db
    .selectFrom(pageOfCases(sight, marked, input, patterns).as("cases"))
    .innerJoin("users as pilots", "pilots.id", "cases.pilotId")
    .leftJoin(sight.companies.as("companies"), "companies.id", "cases.companyId")
    .leftJoin(sight.nextSteps.as("steps"), (join) =>
      join.onRef("steps.caseId", "=", "cases.id").on("steps.doneAt", "is", null),
    )
    .leftJoin("users as owners", "owners.id", "steps.ownerUserId")
    .innerJoin("municipality", (join) => join.on("municipality.id", "=", "municipality"))
    .select([
      "cases.id",
      "cases.number",
      "cases.version",
      "cases.kind",
      "cases.title",
      "cases.phase",
      "cases.reach",
    ])
    .select(["cases.companyId", "companies.name as companyName", "cases.codeName"])
    .select(["cases.pilotId", "pilots.name as pilotName", "cases.standInId"])
    .select(["cases.openedOn", "cases.closedOn", "cases.outcome", "cases.pausedUntil"])
    .select(["cases.nextAnswerOn", "cases.nextAnswerAbout", "cases.location", "cases.jobs"])
    .select(["cases.investmentMsek", "cases.plannedOpeningOn", "cases.sortValue"])
    .select(["steps.id as stepId", "steps.text as stepText", "steps.dueOn as stepDueOn"])
    .select(["steps.ownerKind", "steps.ownerUserId", "owners.name as ownerName"])
    .select("municipality.silentAfterDays")
    .select([
      nearestExpectedOf(marked.within).as("nearestExpectedOn"),
      lastEntryOf(marked.within).as("lastEntryAt"),
    ])
    .orderBy("cases.sortValue", input.descending ? "desc" : "asc")
    .orderBy("cases.id", input.descending ? "desc" : "asc");
}

type Row = InferResult<ReturnType<typeof listQuery>>[number];

/**
 * Built once per kind of reader, filter and order. A filter for long waits computes a day with what it is given, so it
 * is built each time.
 */
async function rowsOf(sight: Sight, { after, ...input }: CaseListInput): Promise<readonly Row[]> {
  const patterns = likePatterns(input.filter.text);
  if (input.filter.longWait) return listQuery(sight, { ...input, after }, patterns).execute();
  const name = `cases ${JSON.stringify({ ...input, filter: { ...input.filter, text: "" } })}`;
  if (after === null) {
    return prepared(sight, name, { patterns }, (reader, at) =>
      listQuery(reader, { ...input, after }, at.patterns),
    );
  }
  return prepared(sight, name, { patterns, ...after }, (reader, at) =>
    listQuery(reader, { ...input, after: at }, at.patterns),
  );
}

const stepOf = ({ stepId, stepText, stepDueOn, ownerKind, ownerUserId, ownerName }: Row) =>
  stepId === null || stepText === null || ownerKind === null
    ? null
    : { id: stepId, text: stepText, dueOn: stepDueOn, ownerKind, ownerUserId, ownerName };

/**
 * Nobody has been heard from for so long: asked of cases that are open and do not rest, by those who read what all
 * others than a unit for itself have written; a partner does not.
 */
const hasGoneSilent = (row: Row, { actor, today }: Sight): boolean =>
  isMunicipalStaff(actor) &&
  row.closedOn === null &&
  !isPaused(row, today) &&
  isSilent(row.lastEntryAt, row.openedOn, today, row.silentAfterDays);

const countOf = async (sight: Sight, filter: CaseFilter): Promise<number> => {
  const { rows, within } = sight.markedCases;
  const { count } = await sight.db
    .selectFrom(rows.as("cases"))
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where((eb) => fitsFilter(eb, within, filter))
    .executeTakeFirstOrThrow();
  return count;
};

/** A page of the reader's cases: two statements, and one more when all are to be counted. */
export async function listCases(sight: Sight, input: CaseListInput) {
  const found = await rowsOf(sight, input);
  const page = found.slice(0, input.limit);
  const last = found.length > input.limit ? page.at(-1) : undefined;
  const waiting = await waitingOnOf(
    sight,
    page.map(({ id }) => id),
  );
  const next: ListCursor | null = last === undefined ? null : { value: last.sortValue, id: last.id };
  return {
    rows: page.map((row) => ({
      id: row.id,
      number: row.number,
      version: row.version,
      kind: row.kind,
      title: row.title,
      companyId: row.companyId,
      companyName: row.companyName,
      codeName: row.codeName,
      phase: row.phase,
      reach: row.reach,
      pilot: { id: row.pilotId, name: row.pilotName },
      standInId: row.standInId,
      openedOn: row.openedOn,
      closedOn: row.closedOn,
      outcome: row.outcome,
      pausedUntil: isPaused(row, sight.today) ? row.pausedUntil : null,
      waitingOn: waiting.get(row.id) ?? [],
      nextAnswerOn: row.nextAnswerOn,
      nextAnswerAbout: row.nextAnswerAbout,
      nearestExpectedOn: isPaused(row, sight.today) ? null : row.nearestExpectedOn,
      nextStep: stepOf(row),
      location: row.location,
      jobs: row.jobs,
      investmentMsek: row.investmentMsek,
      plannedOpeningOn: row.plannedOpeningOn,
      lastEntryAt: row.lastEntryAt,
      silent: hasGoneSilent(row, sight),
    })),
    next,
    total: input.counted ? await countOf(sight, input.filter) : null,
  };
}
