import type { Capability } from "@lots/domain/access/capability";
import { writeEntries } from "../timeline/record.ts";
import { type CommandTransaction, commandTransaction } from "./command-transaction.ts";
import type { RequestContext } from "./request-context.ts";
import { settleTouchedCases } from "./settle-cases.ts";
import { writeAs } from "./trpc.ts";

/** A command's transaction, for what a setting brings about on cases (`follows`). */
export type SettingTransaction = CommandTransaction & {
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
  gate: Capability,
  procedure: string,
  run: (tx: SettingTransaction) => Promise<Journalled<R>>,
): Promise<R> {
  return writeAs(ctx, gate, async (trx, actor) => {
    const { dialect } = ctx.database;
    await dialect.lockSettings(trx);
    const tx = { ...commandTransaction(trx, dialect, { actor, ...ctx.clock() }), origin: ctx.origin() };
    const done = await run(tx);
    await settleTouchedCases(tx);
    await writeEntries(tx, { procedureKind: "setting", procedure, objectIds: done[mark] });
    return done.result;
  });
}
