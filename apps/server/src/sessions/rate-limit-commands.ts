import { createHash } from "node:crypto";
import type { Instant } from "@lots/domain/calendar/calendar-date";
import { refuse } from "@lots/domain/refusal";
import { delayAfter } from "@lots/domain/sessions/sign-in-delay";
import type { Transaction } from "kysely";
import type { RequestContext } from "../api/request-context.ts";
import { writeTransaction } from "../api/write-transaction.ts";
import type { Schema } from "../database/schema.ts";
import { networkGroup } from "./network-group.ts";
import type { RateLimitTable } from "./session-table.ts";

const minuteMs = 60_000;
const triesPerMinute = 30;
/** So long without a try, and the count begins anew. */
const forgottenAfterMs = 60 * minuteMs;

/** No e-mail address stands in the table: somebody may have typed a password into the wrong field. */
const keyOfAccount = (email: string): string =>
  `account:${createHash("sha256").update(email).digest("base64url")}`;
const keyOfAddress = (address: string): string => `address:${networkGroup(address)}`;

const msSince = (from: Instant, now: Instant): number => Date.parse(now) - Date.parse(from);

/** The count, locked until the transaction ends: parallel tries take turns. */
async function countOf(tx: Transaction<Schema>, key: string, now: Instant): Promise<RateLimitTable> {
  await tx
    .insertInto("rateLimits")
    .values({ key, windowStartsAt: now, count: 0 })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return tx
    .updateTable("rateLimits")
    .set((eb) => ({ count: eb.ref("count") }))
    .where("key", "=", key)
    .returningAll()
    .executeTakeFirstOrThrow();
}

async function keepCount(tx: Transaction<Schema>, row: RateLimitTable): Promise<void> {
  await tx.updateTable("rateLimits").set(row).where("key", "=", row.key).execute();
}

/** At most thirty tries a minute from one network. */
async function countAddress(tx: Transaction<Schema>, address: string, now: Instant): Promise<void> {
  const found = await countOf(tx, keyOfAddress(address), now);
  const age = msSince(found.windowStartsAt, now);
  const row = age >= minuteMs || age < 0 ? { ...found, windowStartsAt: now, count: 0 } : found;
  if (row.count >= triesPerMinute) {
    refuse("too-many-tries", { retryAfterSeconds: Math.ceil((minuteMs - age) / 1000) });
  }
  await keepCount(tx, { ...row, count: row.count + 1 });
}

/** Five tries in a row are free; then each waits longer, up to a quarter of an hour. A try too early does not count. */
async function countAccount(tx: Transaction<Schema>, email: string, now: Instant): Promise<void> {
  const found = await countOf(tx, keyOfAccount(email), now);
  const age = msSince(found.windowStartsAt, now);
  const tries = age >= forgottenAfterMs ? 0 : found.count;
  const wait = delayAfter(tries) * 1000 - age;
  if (wait > 0) refuse("too-many-tries", { retryAfterSeconds: Math.ceil(wait / 1000) });
  await keepCount(tx, { ...found, windowStartsAt: now, count: tries + 1 });
}

/** Counted before the password is looked at, and committed: a burst of parallel tries finds the door closed. */
export async function countSignInTry(ctx: RequestContext, email: string): Promise<void> {
  const { now } = ctx.clock();
  await writeTransaction(ctx.database, async (tx) => {
    await countAddress(tx, ctx.address, now);
    await countAccount(tx, email, now);
  });
}

/** For one-time links: 256 bits are not guessed, but the trying costs work. */
export async function countLinkTry(ctx: RequestContext): Promise<void> {
  const { now } = ctx.clock();
  await writeTransaction(ctx.database, (tx) => countAddress(tx, ctx.address, now));
}

/** A successful sign-in: the account's count is forgotten, and the network gets its try back. */
export async function forgetTries(tx: Transaction<Schema>, email: string, address: string): Promise<void> {
  await tx.deleteFrom("rateLimits").where("key", "=", keyOfAccount(email)).execute();
  await tx
    .updateTable("rateLimits")
    .set((eb) => ({ count: eb("count", "-", 1) }))
    .where("key", "=", keyOfAddress(address))
    .where("count", ">", 0)
    .execute();
}
