import { refuse } from "@lots/domain/refusal";
import type { Kysely } from "kysely";
import type { RequestContext } from "../api/request-context.ts";
import { writeTransaction } from "../api/write-transaction.ts";
import type { Schema } from "../database/schema.ts";
import { hashPassword, passwordMatches } from "./password-hash.ts";
import { countSignInTry, forgetTries } from "./rate-limit-commands.ts";
import { openSession, revokeAccess } from "./session-commands.ts";
import { findSession } from "./session-queries.ts";
import type { SignedInAs } from "./sign-in-commands.ts";

const accountOf = (db: Kysely<Schema>, userId: string) =>
  db
    .selectFrom("users")
    .leftJoin("passwords", "passwords.userId", "users.id")
    .select(["users.email", "passwords.hash"])
    .where("users.id", "=", userId)
    .executeTakeFirstOrThrow();

/**
 * A new password by who knows the old one: whoever finds a screen left open does not. It is counted as signing in is,
 * and ends every other session and every link.
 */
export async function changePassword(
  ctx: RequestContext,
  { current, password }: { current: string; password: string },
): Promise<SignedInAs> {
  const { db } = ctx.database;
  const { now } = ctx.clock();
  const found = await findSession(db, ctx.cookie.token, now, ctx.byHand);
  if (found === null) return refuse("not-signed-in");
  const { userId } = found.actor;
  const { email, hash } = await accountOf(db, userId);
  await countSignInTry(ctx, email);
  if (!(await passwordMatches(current, hash, ctx.passwordCost)) || hash === null)
    return refuse("wrong-password");
  const renewed = await hashPassword(password, ctx.passwordCost);
  const session = await writeTransaction(ctx.database, async (tx) => {
    // Only over the one that was known: meanwhile an administrator may have ended it.
    const kept = await tx
      .updateTable("passwords")
      .set({ hash: renewed, changedAt: now })
      .where("userId", "=", userId)
      .where("hash", "=", hash)
      .returning("userId")
      .executeTakeFirst();
    const still = await findSession(tx, ctx.cookie.token, now, false);
    if (kept === undefined || still === null) return refuse("not-signed-in");
    await forgetTries(tx, email, ctx.address);
    await revokeAccess(tx, userId);
    return openSession(tx, ctx, userId, "session.changePassword");
  });
  ctx.cookie.set(session.token, session.endsAt);
  return { userId };
}
