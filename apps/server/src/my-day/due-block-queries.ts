import type { CalendarDate } from "@lots/domain/calendar/calendar-date";
import { dayGroupOf, dayWindow } from "@lots/domain/my-day/day-window";
import { type RawBuilder, sql } from "kysely";
import type { Sight } from "../access/visible.ts";
import { blockOf } from "./my-case-queries.ts";

type Dated = RawBuilder<CalendarDate | null>;

const countOf = (condition: RawBuilder<unknown>) =>
  sql<number>`sum(case when ${condition} then 1 else 0 end) over ()`;

/** How many of all rows, shown or not, are late, for today, coming and without a day. */
export function countsByDay({ today }: Sight, dueOn: Dated) {
  const { todayUntil } = dayWindow(today);
  return [
    countOf(sql`${dueOn} < ${today}`).as("late"),
    countOf(sql`${dueOn} >= ${today} and ${dueOn} <= ${todayUntil}`).as("dueToday"),
    countOf(sql`${dueOn} > ${todayUntil}`).as("coming"),
    countOf(sql`${dueOn} is null`).as("undated"),
  ] as const;
}

type Row = {
  readonly dueOn: CalendarDate | null;
  readonly standInId: string | null;
  readonly total: number;
  readonly late: number;
  readonly dueToday: number;
  readonly coming: number;
  readonly undated: number;
};

/** A block whose rows fall due: each row says when, in the words of Min dag. */
export function dueBlockOf<R extends Row>(sight: Sight, rows: readonly R[]) {
  const window = dayWindow(sight.today);
  const [first] = rows;
  const block = blockOf(sight, rows);
  return {
    total: block.total,
    late: first?.late ?? 0,
    today: first?.dueToday ?? 0,
    coming: first?.coming ?? 0,
    undated: first?.undated ?? 0,
    rows: block.rows.map(({ late: _late, dueToday: _today, coming: _coming, undated: _undated, ...row }) => ({
      ...row,
      group: dayGroupOf(row.dueOn, window),
    })),
  };
}
