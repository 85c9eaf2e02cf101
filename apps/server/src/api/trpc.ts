import type { Actor } from "@lots/domain/access/actor";
import { type Capability, mayTry } from "@lots/domain/access/capability";
import { Refusal, type RefusalReason, refuse } from "@lots/domain/refusal";
import { initTRPC, TRPCError } from "@trpc/server";
import type { Kysely, Transaction } from "kysely";
import * as z from "zod";
import type { Schema } from "../database/schema.ts";
import { type FoundSession, findSession } from "../sessions/session-queries.ts";
import { codeOfRefusal } from "./refusal-to-trpc.ts";
import type { RequestContext } from "./request-context.ts";
import { writeTransaction } from "./write-transaction.ts";

/** `anyone`: before sign-in. `signed-in`: whatever the role. */
export type Gate = Capability | "anyone" | "signed-in";
export type ProcedureKind = "query" | "command" | "setting" | "personal";
type Meta = { readonly kind: ProcedureKind; readonly gate: Gate };

export const t = initTRPC
  .context<RequestContext>()
  .meta<Meta>()
  .create({
    isDev: false,
    errorFormatter: ({ shape, error, ctx }) => {
      const refusal = error.cause instanceof Refusal ? error.cause : null;
      const isDefect = shape.data.httpStatus >= 500;
      const invalid = error.cause instanceof z.ZodError ? z.flattenError(error.cause).fieldErrors : null;
      return {
        code: shape.code,
        // The text of a defect never leaves the server; the sentence is made from the reason, or from the id.
        message:
          refusal?.reason ?? (invalid !== null ? "invalid-input" : isDefect ? "defect" : "not-understood"),
        data: {
          code: shape.data.code,
          httpStatus: shape.data.httpStatus,
          reason: refusal?.reason ?? null,
          details: refusal?.details ?? null,
          invalidFields: invalid as Readonly<Record<string, readonly string[]>> | null,
          requestId: ctx?.requestId ?? null,
        },
      };
    },
  });

/** Refusals get their code; everything else is a defect: logged with the request's id, its text kept here. */
export async function translated<T>(ctx: RequestContext, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal)
      throw new TRPCError({ code: codeOfRefusal[error.reason as RefusalReason], cause: error });
    ctx.logDefect(error, ctx.requestId);
    const unavailable = ctx.database.dialect.isUnavailable(error);
    throw new TRPCError({ code: unavailable ? "SERVICE_UNAVAILABLE" : "INTERNAL_SERVER_ERROR" });
  }
}

type OwnGate = Exclude<Gate, "anyone">;

/**
 * A page that was left open, and what it sends again and again until it is answered, goes out with the cookie of
 * whoever signed in last: what one person wrote is never done as another.
 */
const isMeant = ({ actor }: FoundSession, { meantUserId }: RequestContext): boolean =>
  meantUserId === null || meantUserId === actor.userId;

function admitted(session: FoundSession | null, gate: OwnGate): FoundSession {
  if (session === null) return refuse("not-signed-in");
  if (gate !== "signed-in" && !mayTry(session.actor, gate)) return refuse("not-allowed");
  return session;
}

const findMeant = async (ctx: RequestContext, db: Kysely<Schema>, byHand: boolean) => {
  const session = await findSession(db, ctx.cookie.token, ctx.clock().now, byHand);
  return session !== null && isMeant(session, ctx) ? session : null;
};

/** Rights are read anew for each call, so that a revocation bites within the same batch. */
export async function signedIn(ctx: RequestContext, gate: OwnGate): Promise<FoundSession> {
  return admitted(await findMeant(ctx, ctx.database.db, ctx.byHand), gate);
}

/**
 * Runs `work` as who is signed in. Who may not is refused before a transaction is begun; the rights that count are
 * read in it, and stay as they are until it ends: what is taken from somebody is taken before or after an act, and
 * after the taking nothing by that person commits.
 */
export async function writeAs<T>(
  ctx: RequestContext,
  gate: OwnGate,
  work: (trx: Transaction<Schema>, actor: Actor) => Promise<T>,
): Promise<T> {
  const { actor } = await signedIn(ctx, gate);
  return writeTransaction(ctx.database, async (trx) => {
    await ctx.database.dialect.keepRow(trx, "users", actor.userId);
    const session = await findMeant(ctx, trx, false);
    return work(trx, admitted(session, gate).actor);
  });
}

export const actorOf = async (ctx: RequestContext, gate: OwnGate): Promise<Actor> =>
  (await signedIn(ctx, gate)).actor;

export const router = t.router;
