import type { CaseSort, CaseStateFilter } from "@lots/domain/cases/case-filter";
import { type RawBuilder, sql } from "kysely";
import type { Sight } from "../access/visible.ts";
import { oldestBall } from "../balls/ball-queries.ts";
import { caseId, nearestExpectedOf, openStepOf } from "./case-filter-queries.ts";

/** Dates that are missing come last, as after every real one. */
const orLast = (date: RawBuilder<string | null>): RawBuilder<string> =>
  sql<string>`coalesce(${date}, '9999-12-31')`;

const openedOn = sql.ref<string>("cases.openedOn");
const nextAnswerOn = sql.ref<string | null>("cases.nextAnswerOn");

/** What a list is ordered by, as text that is never null; the case's id is the tiebreak. */
export function sortValueOf(sight: Sight, sort: CaseSort, state: CaseStateFilter): RawBuilder<string> {
  const values: Readonly<Record<CaseSort, () => RawBuilder<string>>> = {
    company: () => sql.ref<string>("cases.sortKey"),
    // An open case always has one: bare, the order comes straight from its index.
    nextAnswer: () =>
      state === "open" || state === "paused" ? sql.ref<string>("cases.nextAnswerOn") : orLast(nextAnswerOn),
    expected: () => orLast(sql`(${nearestExpectedOf(sight)})`),
    nextStep: () => orLast(sql`(${openStepOf(sight).select("open.dueOn")})`),
    waiting: () => orLast(sql`(${oldestBall(sight, caseId)})`),
    opened: () => openedOn,
  };
  return values[sort]();
}

export type ListCursor = { readonly value: string; readonly id: string };

/** Rows after the cursor in the chosen direction. */
export const isAfter = (
  value: RawBuilder<string>,
  after: ListCursor,
  descending: boolean,
): RawBuilder<boolean> =>
  descending
    ? sql`(${value}, ${caseId}) < (${after.value}, ${after.id})`
    : sql`(${value}, ${caseId}) > (${after.value}, ${after.id})`;
