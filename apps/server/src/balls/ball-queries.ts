import type { BallHolderKind } from "@lots/domain/balls/ball";
import { compareWaiting, longWaitBefore, type WaitingOn } from "@lots/domain/balls/waiting-on";
import type { CalendarDate } from "@lots/domain/calendar/calendar-date";
import type { BallHolder } from "@lots/domain/cases/case-filter";
import { type Expression, type SqlBool, sql } from "kysely";
import { prepared } from "../access/prepared.ts";
import type { Sight } from "../access/visible.ts";

/**
 * The balls as they lie today, for those the reader may see: `holderOn` (domain) in SQL. The one place that compares
 * a ball's dates with today; lists, filters, Översikt and the case page all read balls through it.
 */
export function ballsToday(sight: Sight) {
  const { today } = sight;
  return sight.db
    .selectFrom(sight.balls.as("stored"))
    .select(["stored.caseId", "stored.sourceKind", "stored.sourceId"])
    .select((eb) => {
      const isPilots = eb("stored.toPilotOn", "<=", today);
      const pilot = sql<BallHolderKind>`'pilot'`;
      return [
        eb.case().when(isPilots).then(pilot).else(eb.ref("stored.holderKind")).end().as("holderKind"),
        eb.case().when(isPilots).then(null).else(eb.ref("stored.holderUnitId")).end().as("holderUnitId"),
        eb
          .case()
          .when(isPilots)
          .then(eb.ref("stored.toPilotOn"))
          .else(eb.fn.coalesce("stored.startsOn", "stored.sinceOn"))
          .end()
          .$castTo<CalendarDate>()
          .as("sinceOn"),
      ];
    })
    .where("stored.untilOn", "is", null)
    .where((eb) => eb.or([eb("stored.startsOn", "is", null), eb("stored.startsOn", "<=", today)]))
    .where((eb) => eb.or([eb("stored.endsOn", "is", null), eb("stored.endsOn", ">", today)]));
}

/** Each case's holders, in the order of heart.md A2; a case without a ball is not among the keys. */
export async function waitingOnOf(
  sight: Sight,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, readonly WaitingOn[]>> {
  if (caseIds.length === 0) return new Map();
  const groups = await prepared(sight, "waiting on", { caseIds }, (reader, at) =>
    reader.db
      .selectFrom(ballsToday(reader).where("stored.caseId", "in", at.caseIds).as("balls"))
      .leftJoin("units", "units.id", "balls.holderUnitId")
      .select(["balls.caseId", "balls.holderKind", "balls.holderUnitId as unitId"])
      .select(["units.name as unitName", "units.kind as unitKind", "units.sortKey"])
      .select((eb) => [eb.fn.countAll<number>().as("count"), eb.fn.min("balls.sinceOn").as("sinceOn")])
      .groupBy(["balls.caseId", "balls.holderKind", "balls.holderUnitId"])
      .groupBy(["units.name", "units.kind", "units.sortKey"]),
  );
  const waiting = new Map<string, WaitingOn[]>();
  for (const { caseId, sortKey: _order, ...holder } of groups.sort(compareWaiting)) {
    waiting.set(caseId, [...(waiting.get(caseId) ?? []), holder]);
  }
  return waiting;
}

/** Which balls a filter means: those of the given holders (none given: anybody's), perhaps only long-held ones. */
export type BallFilter = { readonly holders: readonly BallHolder[]; readonly longWait: boolean };

/** A condition for a list of cases: at least one such ball. `caseId` is the outer column, `sql.ref("cases.id")`. */
export function hasBall(
  sight: Sight,
  caseId: Expression<string>,
  { holders, longWait }: BallFilter,
): Expression<SqlBool> {
  const named = holders.filter((holder) => holder === "company" || holder === "pilot");
  const unitIds = holders.filter((holder) => holder !== "company" && holder !== "pilot");
  const found = sight.db
    .selectFrom(ballsToday(sight).where("stored.caseId", "=", caseId).as("balls"))
    .select("balls.caseId")
    .$if(holders.length > 0, (query) =>
      query.where((eb) =>
        eb.or([
          ...(named.length > 0 ? [eb("balls.holderKind", "in", named)] : []),
          ...(unitIds.length > 0 ? [eb("balls.holderUnitId", "in", unitIds)] : []),
        ]),
      ),
    )
    .$if(longWait, (query) => query.where("balls.sinceOn", "<", longWaitBefore(sight.today)));
  return sql<SqlBool>`exists ${found}`;
}

/** Since when the case has waited on anybody, to order a list by. */
export const oldestBall = (sight: Sight, caseId: Expression<string>) =>
  sight.db
    .selectFrom(ballsToday(sight).where("stored.caseId", "=", caseId).as("balls"))
    .select((eb) => eb.fn.min("balls.sinceOn").as("sinceOn"));
