import { refuse } from "@lots/domain/refusal";
import type { Kysely } from "kysely";
import type { RequestContext } from "../api/request-context.ts";
import { writeTransaction } from "../api/write-transaction.ts";
import type { Schema } from "../database/schema.ts";
import { writeJournal } from "../timeline/record.ts";
import { isDemonstration } from "./demonstration-queries.ts";
import { hashPassword, isOutdated, passwordMatches } from "./password-hash.ts";
import { countSignInTry, forgetTries } from "./rate-limit-commands.ts";
import { endSession, openSession } from "./session-commands.ts";

export type SignedInAs = { readonly userId: string };

const activeAccount = (db: Kysely<Schema>, email: string) =>
  db
    .selectFrom("users")
    .innerJoin("passwords", "passwords.userId", "users.id")
    .select(["users.id", "passwords.hash"])
    .where("users.email", "=", email)
    .where("users.disabledAt", "is", null)
    .executeTakeFirst();

/** Unknown, disabled, without password and mistyped get the same answer after the same work. */
export async function signIn(
  ctx: RequestContext,
  { email, password }: { email: string; password: string },
): Promise<SignedInAs> {
  await countSignInTry(ctx, email);
  const account = await activeAccount(ctx.database.db, email);
  const matches = await passwordMatches(password, account?.hash ?? null, ctx.passwordCost);
  if (account === undefined || !matches) return refuse("wrong-credentials");
  const renewed = isOutdated(account.hash, ctx.passwordCost)
    ? await hashPassword(password, ctx.passwordCost)
    : account.hash;
  const session = await writeTransaction(ctx.database, async (tx) => {
    // Read again under the transaction: while the hash was worked out the password may have been changed.
    const kept = await tx
      .updateTable("passwords")
      .set({ hash: renewed })
      .where("userId", "=", account.id)
      .where("hash", "=", account.hash)
      .where((eb) =>
        eb.exists(
          eb
            .selectFrom("users")
            .select("users.id")
            .where("users.id", "=", account.id)
            .where("users.disabledAt", "is", null),
        ),
      )
      .returning("userId")
      .executeTakeFirst();
    if (kept === undefined) return refuse("wrong-credentials");
    await forgetTries(tx, email, ctx.address);
    return openSession(tx, ctx, account.id, "session.signIn");
  });
  ctx.cookie.set(session.token, session.endsAt);
  return { userId: account.id };
}

/**
 * Ends this browser's session; asking twice, or without one, is no fault. A page that was left open does not put out
 * whoever signed in after it.
 */
export async function signOut(ctx: RequestContext): Promise<Record<never, never>> {
  const { cookie, meantUserId } = ctx;
  const { token } = cookie;
  const { now } = ctx.clock();
  if (token !== null) {
    await writeTransaction(ctx.database, async (tx) => {
      const userId = await endSession(tx, token);
      if (userId === null) return;
      if (userId !== (meantUserId ?? userId)) return refuse("not-signed-in");
      const line = {
        procedureKind: "personal",
        procedure: "session.signOut",
        userId,
        objectIds: [userId],
      } as const;
      await writeJournal({ db: tx, now }, line);
    });
  }
  cookie.clear();
  return {};
}

/** In a demonstration one is whoever one picks. */
export async function pickPerson(ctx: RequestContext, { userId }: SignedInAs): Promise<SignedInAs> {
  if (!(await isDemonstration(ctx.database.db))) return refuse("demonstration-only");
  const session = await writeTransaction(ctx.database, async (tx) => {
    const person = await tx
      .selectFrom("users")
      .select("id")
      .where("id", "=", userId)
      .where("disabledAt", "is", null)
      .executeTakeFirst();
    if (person === undefined) return refuse("not-found");
    return openSession(tx, ctx, userId, "session.pickPerson");
  });
  ctx.cookie.set(session.token, session.endsAt);
  return { userId };
}
