import type { Instant } from "@lots/domain/calendar/calendar-date";
import { refuse } from "@lots/domain/refusal";
import type { Kysely, Transaction } from "kysely";
import type { Schema } from "../database/schema.ts";
import { after } from "./session-life.ts";
import type { OneTimeLinkTable } from "./session-table.ts";
import { newToken, tokenHash } from "./session-token.ts";

const hour = 3_600_000;
const lifeOf = { "set-up": hour, password: 24 * hour } as const;

async function newLink(
  tx: Transaction<Schema>,
  now: Instant,
  about: Pick<OneTimeLinkTable, "purpose" | "userId" | "createdByUserId">,
): Promise<string> {
  const token = newToken();
  const endsAt = after(now, lifeOf[about.purpose]);
  await tx
    .insertInto("oneTimeLinks")
    .values({ ...about, tokenHash: tokenHash(token), createdAt: now, endsAt, usedAt: null })
    .execute();
  return token;
}

/** For the first administrator; the one before it is void. */
export async function newSetUpLink(tx: Transaction<Schema>, now: Instant): Promise<string> {
  await tx.deleteFrom("oneTimeLinks").where("purpose", "=", "set-up").execute();
  return newLink(tx, now, { purpose: "set-up", userId: null, createdByUserId: null });
}

/** For somebody new, or who has lost the password. */
export const newPasswordLink = (
  tx: Transaction<Schema>,
  now: Instant,
  about: { userId: string; createdByUserId: string },
): Promise<string> => newLink(tx, now, { purpose: "password", ...about });

export type OpenLink = { readonly purpose: OneTimeLinkTable["purpose"]; readonly userId: string | null };

/** Wrong, used and too old look the same. */
export async function findLink(db: Kysely<Schema>, token: string, now: Instant): Promise<OpenLink> {
  const link = await db
    .selectFrom("oneTimeLinks")
    .leftJoin("users", "users.id", "oneTimeLinks.userId")
    .select(["oneTimeLinks.purpose", "oneTimeLinks.userId"])
    .where("oneTimeLinks.tokenHash", "=", tokenHash(token))
    .where("oneTimeLinks.usedAt", "is", null)
    .where("oneTimeLinks.endsAt", ">", now)
    .where("users.disabledAt", "is", null)
    .executeTakeFirst();
  return link ?? refuse("link-not-valid");
}

/** Once: of two that come at the same time the second finds it used. */
export async function useLink(tx: Transaction<Schema>, token: string, now: Instant): Promise<OpenLink> {
  const link = await findLink(tx, token, now);
  const used = await tx
    .updateTable("oneTimeLinks")
    .set({ usedAt: now })
    .where("tokenHash", "=", tokenHash(token))
    .where("usedAt", "is", null)
    .returning("tokenHash")
    .executeTakeFirst();
  return used === undefined ? refuse("link-not-valid") : link;
}
