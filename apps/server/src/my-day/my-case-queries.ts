import { isPilot } from "@lots/domain/access/actor";
import type { Sight } from "../access/visible.ts";

/** At most so many rows of each block; the rest is counted. */
export const blockRows = 7;

/** What names a case in a row: its company, or its code name until the company may be told. */
export const caseLabel = [
  "cases.id as caseId",
  "cases.number",
  "cases.title",
  "cases.codeName",
  "companies.id as companyId",
  "companies.name as companyName",
  "cases.standInId",
] as const;

/** What `caseLabel` needs of a case; its company is joined when a block's few rows are chosen. */
export const caseColumns = [
  "cases.id",
  "cases.number",
  "cases.title",
  "cases.codeName",
  "cases.companyId",
  "cases.standInId",
  "cases.sortKey",
] as const;

/** The open cases that the reader is pilot of or stands in on; nobody but a pilot does either. */
export const myOpenCases = (sight: Sight) =>
  sight.db
    .selectFrom(sight.cases.as("cases"))
    .where("cases.closedOn", "is", null)
    .where((eb) =>
      isPilot(sight.actor)
        ? eb.or([
            eb("cases.pilotId", "=", sight.actor.userId),
            eb("cases.standInId", "=", sight.actor.userId),
          ])
        : eb.lit(false),
    );

/** Rows that each carry the block's total, as a block; `standInId` becomes what it means to the reader. */
export function blockOf<Row extends { readonly total: number; readonly standInId?: string | null }>(
  sight: Sight,
  rows: readonly Row[],
) {
  return {
    total: rows[0]?.total ?? 0,
    rows: rows.map(({ total: _total, standInId, ...row }) => ({
      ...row,
      asStandIn: standInId === sight.actor.userId,
    })),
  };
}
