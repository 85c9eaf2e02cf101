import type { Instant } from "@lots/domain/calendar/calendar-date";
import { refuse } from "@lots/domain/refusal";
import type { Transaction } from "kysely";
import type { RequestContext } from "../api/request-context.ts";
import { writeTransaction } from "../api/write-transaction.ts";
import type { Schema } from "../database/schema.ts";
import { findLink, useLink } from "./one-time-link-commands.ts";
import { hashPassword } from "./password-hash.ts";
import { countLinkTry } from "./rate-limit-commands.ts";
import { openSession, revokeAccess } from "./session-commands.ts";
import type { SignedInAs } from "./sign-in-commands.ts";

/** For whoever sets a password as part of something larger: the slow part, done before the transaction. */
export const hashNewPassword = hashPassword;

/** What the address is for, so that the page can say whom it greets; using it up comes later. */
export async function openLink(
  ctx: RequestContext,
  { token }: { token: string },
): Promise<{ purpose: "set-up" | "password"; name: string | null }> {
  await countLinkTry(ctx);
  const { db } = ctx.database;
  const { purpose, userId } = await findLink(db, token, ctx.clock().now);
  if (userId === null) return { purpose, name: null };
  const user = await db.selectFrom("users").select("name").where("id", "=", userId).executeTakeFirstOrThrow();
  return { purpose, name: user.name };
}

/** A new password ends every session and every link that was made for the old one, and signs in. */
export async function setPassword(
  ctx: RequestContext,
  { token, password }: { token: string; password: string },
): Promise<SignedInAs> {
  await countLinkTry(ctx);
  const { now } = ctx.clock();
  // Before the work of hashing; the link is used up only together with the new password.
  await findLink(ctx.database.db, token, now);
  const hash = await hashPassword(password, ctx.passwordCost);
  const done = await writeTransaction(ctx.database, async (tx) => {
    const { userId } = await useLink(tx, token, now);
    if (userId === null) return refuse("link-not-valid");
    await keepPassword(tx, userId, hash, now);
    await revokeAccess(tx, userId);
    return { userId, session: await openSession(tx, ctx, userId, "session.setPassword") };
  });
  ctx.cookie.set(done.session.token, done.session.endsAt);
  return { userId: done.userId };
}

export async function keepPassword(
  tx: Transaction<Schema>,
  userId: string,
  hash: string,
  changedAt: Instant,
): Promise<void> {
  await tx
    .insertInto("passwords")
    .values({ userId, hash, changedAt })
    .onConflict((conflict) => conflict.column("userId").doUpdateSet({ hash, changedAt }))
    .execute();
}
