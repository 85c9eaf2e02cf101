import type { Instant } from "@lots/domain/calendar/calendar-date";
import type { Transaction } from "kysely";
import type { OwnSchema } from "../database/schema.ts";
import { after } from "./session-life.ts";
import { newToken, tokenHash } from "./session-token.ts";

const hour = 3_600_000;

/** Any transaction in which the table is known. */
type Tx = Pick<Transaction<Pick<OwnSchema, "oneTimeLinks">>, "insertInto" | "deleteFrom">;

/** The address for the first administrator; the one before it is void. */
export async function newSetUpLink(tx: Tx, now: Instant): Promise<string> {
  await tx.deleteFrom("oneTimeLinks").where("purpose", "=", "set-up").execute();
  const token = newToken();
  await tx
    .insertInto("oneTimeLinks")
    .values({
      tokenHash: tokenHash(token),
      purpose: "set-up",
      userId: null,
      createdByUserId: null,
      createdAt: now,
      endsAt: after(now, hour),
      usedAt: null,
    })
    .execute();
  return token;
}
