import type { Actor } from "@lots/domain/access/actor";
import type { CalendarDate, Instant } from "@lots/domain/calendar/calendar-date";
import type { Transaction } from "kysely";
import type { Dialect } from "../database/dialect.ts";
import type { Schema } from "../database/schema.ts";
import { writeJournal } from "../timeline/record.ts";
import type { RequestContext } from "./request-context.ts";
import { writeTransaction } from "./write-transaction.ts";

export type SettingTransaction = {
  readonly db: Transaction<Schema>;
  readonly dialect: Dialect;
  readonly actor: Actor;
  readonly now: Instant;
  readonly today: CalendarDate;
  /** Where one-time links begin. */
  readonly origin: string;
};

const mark: unique symbol = Symbol("journalled");

/** What a setting must return: which objects it changed, for the journal. Only `journalled(…)` makes one. */
export type Journalled<R> = { readonly [mark]: readonly string[]; readonly result: R };

export function journalled<R>(objectIds: readonly [string, ...string[]], result: R): Journalled<R> {
  return { [mark]: objectIds, result };
}

export async function writeSetting<R>(
  ctx: RequestContext,
  actor: Actor,
  procedure: string,
  run: (tx: SettingTransaction) => Promise<Journalled<R>>,
): Promise<R> {
  return writeTransaction(ctx.database, async (trx) => {
    const tx = { db: trx, dialect: ctx.database.dialect, actor, origin: ctx.origin(), ...ctx.clock() };
    const done = await run(tx);
    await writeJournal(tx, {
      procedureKind: "setting",
      procedure,
      userId: actor.userId,
      objectIds: done[mark],
    });
    return done.result;
  });
}
