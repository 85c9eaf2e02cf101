import type { Actor } from "@lots/domain/access/actor";
import type { Instant } from "@lots/domain/calendar/calendar-date";
import type { Kysely } from "kysely";
import { preparedForAll } from "../access/prepared.ts";
import type { Schema } from "../database/schema.ts";
import { membershipsOf } from "../users/actor-queries.ts";
import { isIdle, touchAfterMs } from "./session-life.ts";
import { tokenHash } from "./session-token.ts";

export type FoundSession = { readonly actor: Actor; readonly tokenHash: string };

const sessionQuery = (db: Kysely<Schema>, hash: string) =>
  db
    .selectFrom("sessions")
    .innerJoin("users", "users.id", "sessions.userId")
    .leftJoin("userRoles", "userRoles.userId", "users.id")
    .leftJoin("units", "units.id", "userRoles.unitId")
    .select(["sessions.userId", "sessions.lastActiveAt", "sessions.endsAt"])
    .select(["userRoles.role", "units.id as unitId", "units.kind", "units.duty", "units.retiredOn"])
    .select("units.sortKey")
    .where("sessions.tokenHash", "=", hash)
    .where("users.disabledAt", "is", null);

/**
 * Who the cookie belongs to, with the roles that hold now; null when it is unknown, too old, or the person was
 * disabled. What a human did (`byHand`) moves the idle limit; a refetch does not.
 */
export async function findSession(
  db: Kysely<Schema>,
  token: string | null,
  now: Instant,
  byHand: boolean,
): Promise<FoundSession | null> {
  if (token === null) return null;
  const hash = tokenHash(token);
  const rows = await preparedForAll(db, "session", { hash }, (at) => sessionQuery(db, at.hash));
  const [first] = rows;
  if (first === undefined || first.endsAt <= now || isIdle(first.lastActiveAt, now)) return null;
  if (byHand && Date.parse(now) - Date.parse(first.lastActiveAt) > touchAfterMs) {
    await db.updateTable("sessions").set({ lastActiveAt: now }).where("tokenHash", "=", hash).execute();
  }
  return { tokenHash: hash, actor: { userId: first.userId, memberships: membershipsOf(rows) } };
}
