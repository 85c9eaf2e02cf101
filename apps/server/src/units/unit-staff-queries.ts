import type { Role } from "@lots/domain/access/role";
import type { Sight } from "../access/visible.ts";
import type { CommandTransaction } from "../api/command-transaction.ts";

/** Roles that answer an offer of a part, an offer of the pilot role, and a question. */
export const rolesThat = {
  hold: ["officer", "manager"],
  pilot: ["pilot"],
  answer: ["pilot", "officer", "manager"],
} as const satisfies Record<string, readonly Role[]>;

/** The units with a manager who can sign in; where there is none, kommunledningen's are told (heart.md A3, "Silence"). */
export const unitsWithManager = ({ db }: Sight) =>
  db
    .selectFrom("userRoles")
    .innerJoin("users", "users.id", "userRoles.userId")
    .select("userRoles.unitId")
    .where("userRoles.role", "=", "manager")
    .where("users.disabledAt", "is", null);

/** Who can sign in and works in the unit with one of the roles. */
export const staffOf = ({ db }: Pick<CommandTransaction, "db">, unitId: string, roles: readonly Role[]) =>
  db
    .selectFrom("userRoles")
    .innerJoin("users", "users.id", "userRoles.userId")
    .select(["users.id", "users.name"])
    .distinct()
    .where("userRoles.unitId", "=", unitId)
    .where("userRoles.role", "in", roles)
    .where("users.disabledAt", "is", null)
    .execute();
