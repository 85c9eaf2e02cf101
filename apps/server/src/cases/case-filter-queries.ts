import type { CaseFilter, CaseStateFilter } from "@lots/domain/cases/case-filter";
import { closedPartStatuses } from "@lots/domain/parts/part";
import { likePatterns } from "@lots/domain/text/swedish-text";
import { type Expression, type ExpressionBuilder, type InferResult, type SqlBool, sql } from "kysely";
import type { Sight } from "../access/visible.ts";
import { hasBall } from "../balls/ball-queries.ts";
import type { OpenSchema } from "../database/schema.ts";

type Condition = Expression<SqlBool>;

type CaseRow = InferResult<Sight["cases"]>[number];

/** A query in which the reader's cases are called `cases`. */
export type CaseBuilder = ExpressionBuilder<OpenSchema & { cases: CaseRow }, "cases">;

export const caseId = sql.ref<string>("cases.id");
const searchText = sql.ref<string>("cases.searchText");

/** The open step of a case. */
export const openStepOf = (sight: Sight) =>
  sight.db
    .selectFrom(sight.nextSteps.as("open"))
    .where("open.doneAt", "is", null)
    .where("open.caseId", "=", caseId);

/** Open parts that are under way (a part planned for later has no ball), with a date somebody has named. */
const datedParts = (sight: Sight) =>
  sight.db
    .selectFrom(sight.parts.as("dated"))
    .where("dated.caseId", "=", caseId)
    .where("dated.status", "not in", closedPartStatuses)
    .where("dated.expectedOn", "is not", null)
    .where((eb) => eb.or([eb("dated.startsOn", "is", null), eb("dated.startsOn", "<=", sight.today)]));

/** "Närmaste väntade datum": the earliest expected date of an open part with a ball. */
export const nearestExpectedOf = (sight: Sight) =>
  datedParts(sight).select((eb) => eb.fn.min("dated.expectedOn").as("nearest"));

const isPausedToday = (eb: CaseBuilder, { today }: Sight): Condition => eb("cases.pausedUntil", ">", today);

const isAwake = (eb: CaseBuilder, { today }: Sight): Condition =>
  eb.and([
    eb("cases.closedOn", "is", null),
    eb.or([eb("cases.pausedUntil", "is", null), eb("cases.pausedUntil", "<=", today)]),
  ]);

/** A promised answer, the next step or an expected date has passed; a resting case is not late. */
const isLate = (eb: CaseBuilder, sight: Sight): Condition =>
  eb.and([
    isAwake(eb, sight),
    eb.or([
      eb("cases.nextAnswerOn", "<", sight.today),
      eb.exists(openStepOf(sight).select("open.id").where("open.dueOn", "<", sight.today)),
      eb.exists(datedParts(sight).select("dated.caseId").where("dated.expectedOn", "<", sight.today)),
    ]),
  ]);

const isInState = (eb: CaseBuilder, sight: Sight, state: CaseStateFilter): Condition => {
  const states: Readonly<Record<CaseStateFilter, () => Condition>> = {
    open: () => eb("cases.closedOn", "is", null),
    paused: () => eb.and([eb("cases.closedOn", "is", null), isPausedToday(eb, sight)]),
    closed: () => eb("cases.closedOn", "is not", null),
    all: () => eb.lit(true),
  };
  return states[state]();
};

const hasPartOf = (eb: CaseBuilder, sight: Sight, unitIds: readonly string[]): Condition =>
  eb.exists(
    sight.db
      .selectFrom(sight.parts.as("theirs"))
      .select("theirs.id")
      .where("theirs.caseId", "=", caseId)
      .where("theirs.unitId", "in", unitIds),
  );

/** The one meaning of a filter: lists, counts and whoever links to a list agree by asking this. */
export function fitsFilter(
  eb: CaseBuilder,
  sight: Sight,
  filter: CaseFilter,
  patterns: readonly string[] = likePatterns(filter.text),
): Condition {
  const conditions: Condition[] = [isInState(eb, sight, filter.state)];
  if (filter.phases.length > 0) conditions.push(eb("cases.phase", "in", filter.phases));
  if (filter.kinds.length > 0) conditions.push(eb("cases.kind", "in", filter.kinds));
  if (filter.pilotIds.length > 0) conditions.push(eb("cases.pilotId", "in", filter.pilotIds));
  if (filter.mine) conditions.push(eb("cases.pilotId", "=", sight.actor.userId));
  if (filter.asStandIn) conditions.push(eb("cases.standInId", "=", sight.actor.userId));
  if (filter.companyId !== null) conditions.push(eb("cases.companyId", "=", filter.companyId));
  if (filter.unitIds.length > 0) conditions.push(hasPartOf(eb, sight, filter.unitIds));
  if (filter.waitingOn.length > 0 || filter.longWait) {
    const { waitingOn: holders, longWait } = filter;
    conditions.push(hasBall(sight, caseId, { holders, longWait }));
  }
  if (filter.late) conditions.push(isLate(eb, sight));
  conditions.push(...patterns.map((pattern) => sql<SqlBool>`${searchText} like ${pattern} escape '!'`));
  return eb.and(conditions);
}
