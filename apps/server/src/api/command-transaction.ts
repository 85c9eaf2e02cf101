import type { Actor } from "@lots/domain/access/actor";
import type { CalendarDate, Instant } from "@lots/domain/calendar/calendar-date";
import type { Transaction } from "kysely";
import { Sight } from "../access/visible.ts";
import type { Dialect } from "../database/dialect.ts";
import type { Schema } from "../database/schema.ts";
import type { NewEntry } from "../timeline/record.ts";

/**
 * What a command works in: one open transaction. `db` writes, `sight` reads what the actor may see. The rest is the
 * pen's: only `record(…)` adds to `entries`, only `follows(…)` to `followed`.
 */
export type CommandTransaction = {
  readonly db: Transaction<Schema>;
  readonly dialect: Dialect;
  readonly sight: Sight;
  readonly actor: Actor;
  readonly now: Instant;
  readonly today: CalendarDate;
  readonly entries: NewEntry[];
  readonly followed: NewEntry[];
};

export function commandTransaction(
  db: Transaction<Schema>,
  dialect: Dialect,
  moment: { actor: Actor; now: Instant; today: CalendarDate },
): CommandTransaction {
  return { db, dialect, sight: new Sight(db, moment), entries: [], followed: [], ...moment };
}
