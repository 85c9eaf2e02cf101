import type { Role } from "@lots/domain/access/role";
import { refuse } from "@lots/domain/refusal";
import type { CommandTransaction } from "../api/command-transaction.ts";

type Where = Pick<CommandTransaction, "db" | "dialect">;

/** Roles that answer an offer of a part, an offer of the pilot role, and a question. */
export const rolesThat = {
  hold: ["officer", "manager"],
  pilot: ["pilot"],
  answer: ["pilot", "officer", "manager"],
} as const satisfies Record<string, readonly Role[]>;

/** Who can sign in and works in the unit with one of the roles. */
export const staffOf = ({ db }: Pick<Where, "db">, unitId: string, roles: readonly Role[]) =>
  db
    .selectFrom("userRoles")
    .innerJoin("users", "users.id", "userRoles.userId")
    .select(["users.id", "users.name"])
    .distinct()
    .where("userRoles.unitId", "=", unitId)
    .where("userRoles.role", "in", roles)
    .where("users.disabledAt", "is", null)
    .execute();

/** Only a person who can sign in and works in the unit, as officer or manager, answers for its part. */
export async function checkOfficer({ db, dialect }: Where, unitId: string, officerId: string): Promise<void> {
  await dialect.keepRow(db, "users", officerId);
  const staff = await staffOf({ db }, unitId, rolesThat.hold);
  if (staff.some(({ id }) => id === officerId)) return;
  const user = await db.selectFrom("users").select("name").where("id", "=", officerId).executeTakeFirst();
  return user === undefined ? refuse("not-found") : refuse("officer-not-in-unit", { name: user.name });
}
