import type { Actor } from "@lots/domain/access/actor";
import type { Capability } from "@lots/domain/access/capability";
import type { CalendarDate, Instant } from "@lots/domain/calendar/calendar-date";
import { Refusal } from "@lots/domain/refusal";
import type { Transaction } from "kysely";
import * as z from "zod";
import { Sight } from "../access/visible.ts";
import type { OwnSchema } from "../database/schema.ts";
import { lastChangeOf } from "../timeline/last-change-queries.ts";
import { type Recorded, type ResultIds, writeEntries } from "../timeline/record.ts";
import { type CommandTransaction, commandTransaction } from "./command-transaction.ts";
import { earlierAnswer, keepAnswer, operationHash } from "./operation.ts";
import type { RequestContext } from "./request-context.ts";
import { type Journalled, type SettingTransaction, writeSetting } from "./setting-transaction.ts";
import { settleTouchedCases } from "./settle-cases.ts";
import { actorOf, type Gate, t, translated, writeAs } from "./trpc.ts";

/** The fields of an input; the procedure makes the object strict, so an unknown field is refused everywhere. */
type Fields = z.core.$ZodLooseShape;
type Input<F extends Fields> = z.output<z.ZodObject<F, z.core.$strict>>;

/** Reads through `sight`, changes nothing. `forWhoever`: it asks who is signed in, whoever's page it is. */
export function query<F extends Fields, O>(options: {
  readonly gate: Exclude<Gate, "anyone">;
  readonly forWhoever?: boolean;
  readonly input: F;
  readonly run: (sight: Sight, input: Input<F>) => Promise<O>;
}) {
  return t.procedure
    .meta({ kind: "query", gate: options.gate })
    .input(z.strictObject(options.input))
    .query(({ ctx, input }) =>
      translated(ctx, async () => {
        const asked = options.forWhoever === true ? { ...ctx, meantUserId: null } : ctx;
        const actor = await actorOf(asked, options.gate);
        // tRPC's inference cannot follow a generic shape; the parser above made exactly this value.
        return options.run(new Sight(ctx.database.db, { actor, ...ctx.clock() }), input as Input<F>);
      }),
    );
}

const operation = { operationId: z.uuid() };

/**
 * Changes a case or a company: one transaction, one operation id, and a return value that only the timeline's pen
 * makes. Gives back ids; the client reads the rest again.
 */
export function command<F extends Fields, R extends ResultIds>(options: {
  readonly gate: Capability;
  readonly input: F;
  readonly run: (tx: CommandTransaction, input: Input<F>) => Promise<Recorded<R>>;
}) {
  return t.procedure
    .meta({ kind: "command", gate: options.gate })
    .input(z.strictObject({ ...options.input, ...operation }))
    .mutation(({ ctx, input, path }) =>
      translated(ctx, () => {
        // As in `query`.
        const { operationId, ...own } = input as Input<F> & { operationId: string };
        const done = writeAs(ctx, options.gate, async (trx, actor): Promise<R> => {
          const tx = commandTransaction(trx, ctx.database.dialect, { actor, ...ctx.clock() });
          const earlier = await earlierAnswer(tx, operationId, operationHash(path, own));
          // Kept by this same procedure for this same input.
          if (earlier !== null) return earlier as R;
          const { ids } = await options.run(tx, own as unknown as Input<F>);
          await settleTouchedCases(tx);
          await keepAnswer(tx, operationId, ids);
          await writeEntries(tx, { procedureKind: "command", procedure: path });
          return ids;
        });
        return done.catch((error: unknown) => sayingWhoSaved(ctx, options.gate, error));
      }),
    );
}

/** Who was first is named beside what now stands, as far as the one who comes second may know. */
async function sayingWhoSaved(ctx: RequestContext, gate: Capability, error: unknown): Promise<never> {
  if (!(error instanceof Refusal) || error.reason !== "changed-meanwhile") throw error;
  // `reason` says which details these are; the class's type does not follow it.
  const { current } = error.details as Refusal<"changed-meanwhile">["details"];
  const sight = new Sight(ctx.database.db, { actor: await actorOf(ctx, gate), ...ctx.clock() });
  const saved = await lastChangeOf(sight, current);
  throw new Refusal("changed-meanwhile", saved === null ? { current } : { current, saved });
}

/** Changes users, units or the municipality: rows and journal, and what follows from it on cases (decisions/0013). */
export function setting<F extends Fields, R>(options: {
  readonly gate: Capability;
  readonly input: F;
  readonly run: (tx: SettingTransaction, input: Input<F>) => Promise<Journalled<R>>;
}) {
  return t.procedure
    .meta({ kind: "setting", gate: options.gate })
    .input(z.strictObject(options.input))
    .mutation(({ ctx, input, path }) =>
      translated(ctx, () =>
        writeSetting(ctx, options.gate, path, (tx) => options.run(tx, input as Input<F>)),
      ),
    );
}

/** What a personal procedure works in: its own tables and no other. */
export type PersonalTransaction = {
  readonly db: Transaction<OwnSchema>;
  readonly actor: Actor;
  readonly now: Instant;
  readonly today: CalendarDate;
};

/** Reads and changes the person's own rows: a draft, a read mark, the profile. Not journalled. */
export function personal<F extends Fields, R>(options: {
  readonly input: F;
  readonly run: (tx: PersonalTransaction, input: Input<F>) => Promise<R>;
}) {
  return t.procedure
    .meta({ kind: "personal", gate: "signed-in" })
    .input(z.strictObject(options.input))
    .mutation(({ ctx, input }) =>
      translated(ctx, () =>
        writeAs(ctx, "signed-in", (trx, actor) =>
          // A narrower view of the same transaction: kysely's schema type is not covariant.
          options.run(
            { db: trx as unknown as Transaction<OwnSchema>, actor, ...ctx.clock() },
            input as Input<F>,
          ),
        ),
      ),
    );
}

/** Sign-in, sign-out and one-time links: they make or end the session itself, so they get the request. */
export function entrance<F extends Fields, R>(options: {
  readonly input: F;
  readonly run: (ctx: RequestContext, input: Input<F>) => Promise<R>;
}) {
  return t.procedure
    .meta({ kind: "personal", gate: "anyone" })
    .input(z.strictObject(options.input))
    .mutation(({ ctx, input }) => translated(ctx, () => options.run(ctx, input as Input<F>)));
}
