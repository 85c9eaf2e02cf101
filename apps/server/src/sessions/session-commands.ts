import type { Instant } from "@lots/domain/calendar/calendar-date";
import { refuse } from "@lots/domain/refusal";
import type { Transaction } from "kysely";
import type { RequestContext } from "../api/request-context.ts";
import type { Schema } from "../database/schema.ts";
import { writeJournal } from "../timeline/record.ts";
import { sessionEndsAt } from "./session-life.ts";
import { newToken, tokenHash } from "./session-token.ts";

const mostAtOnce = 5;

export type NewSession = { readonly token: string; readonly endsAt: Instant };

/**
 * A new id at each sign-in: one that was planted in the browser before is worth nothing. The one that the browser had
 * ends, and so does the person's oldest when there are too many.
 */
export async function openSession(
  tx: Transaction<Schema>,
  ctx: RequestContext,
  userId: string,
  procedure: string,
): Promise<NewSession> {
  const { now } = ctx.clock();
  await refuseDisabled(tx, ctx, userId);
  if (ctx.cookie.token !== null) await endSession(tx, ctx.cookie.token);
  const others = await tx
    .selectFrom("sessions")
    .select("tokenHash")
    .where("userId", "=", userId)
    .orderBy("lastActiveAt", "desc")
    .offset(mostAtOnce - 1)
    // SQLite knows no offset without a limit.
    .limit(1000)
    .execute();
  for (const { tokenHash: hash } of others) {
    await tx.deleteFrom("sessions").where("tokenHash", "=", hash).execute();
  }
  const session = { token: newToken(), endsAt: sessionEndsAt(now) };
  await tx
    .insertInto("sessions")
    .values({
      tokenHash: tokenHash(session.token),
      userId,
      createdAt: now,
      lastActiveAt: now,
      endsAt: session.endsAt,
    })
    .execute();
  await writeJournal({ db: tx, now }, { procedureKind: "personal", procedure, userId, objectIds: [userId] });
  return session;
}

/** Nobody comes in who is disabled at the same moment: the session would be there when the person is let in again. */
async function refuseDisabled(
  tx: Transaction<Schema>,
  { database }: RequestContext,
  userId: string,
): Promise<void> {
  await database.dialect.keepRow(tx, "users", userId);
  const user = await tx.selectFrom("users").select("disabledAt").where("id", "=", userId).executeTakeFirst();
  if (user === undefined || user.disabledAt !== null) refuse("wrong-credentials");
}

export async function endSession(tx: Transaction<Schema>, token: string): Promise<string | null> {
  const ended = await tx
    .deleteFrom("sessions")
    .where("tokenHash", "=", tokenHash(token))
    .returning("userId")
    .executeTakeFirst();
  return ended?.userId ?? null;
}

/** Everything that lets somebody in as this person: sessions and unused links. The one place that knows them all. */
export async function revokeAccess(tx: Transaction<Schema>, userId: string): Promise<void> {
  await tx.deleteFrom("sessions").where("userId", "=", userId).execute();
  await tx.deleteFrom("oneTimeLinks").where("userId", "=", userId).where("usedAt", "is", null).execute();
}
