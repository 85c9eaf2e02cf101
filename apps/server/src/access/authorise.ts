import type { CalendarDate } from "@lots/domain/calendar/calendar-date";
import { refuse } from "@lots/domain/refusal";

declare const authorised: unique symbol;

/** A row that the actor was found to have the right to change; commands write to nothing else. */
export type Authorised<Row> = Row & { readonly [authorised]: true };

/**
 * The one maker of `Authorised`: a row that was not found (or may not be seen) and a row that may not be changed
 * are told apart only to those who see it.
 */
export function authorise<Row extends object>(
  row: Row | undefined,
  allowed: (row: Row) => boolean,
): Authorised<Row> {
  if (row === undefined) return refuse("not-found");
  if (!allowed(row)) return refuse("not-allowed");
  return row as Authorised<Row>;
}

/** A closed case wins over everything else that could be said no to (heart.md D). */
export function refuseClosed(caseFile: { closedOn: CalendarDate | null; number: string }): void {
  if (caseFile.closedOn !== null) refuse("case-closed", { number: caseFile.number });
}
