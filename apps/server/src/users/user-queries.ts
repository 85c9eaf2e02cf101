import type { Role } from "@lots/domain/access/role";
import type { Sight } from "../access/visible.ts";

/** Who can be chosen as a receiver, an owner or a pilot: names and units, nothing else about anybody. */
export async function userDirectory({ db }: Sight) {
  const rows = await db
    .selectFrom("users")
    .innerJoin("userRoles", "userRoles.userId", "users.id")
    .innerJoin("units", "units.id", "userRoles.unitId")
    .select(["users.id", "users.name", "userRoles.unitId", "userRoles.role"])
    .where("users.disabledAt", "is", null)
    .where("units.retiredOn", "is", null)
    .where("userRoles.role", "<>", "administrator")
    .orderBy("users.sortKey")
    .orderBy("users.id")
    .execute();
  return [...Map.groupBy(rows, ({ id }) => id)].map(([id, roles]) => ({
    id,
    name: roles[0]?.name ?? "",
    unitIds: [...new Set(roles.map(({ unitId }) => unitId))],
    /** Where he or she can have a part: a pilot holds none for a unit. */
    actsForUnitIds: [...new Set(roles.filter(({ role }) => role !== "pilot").map(({ unitId }) => unitId))],
    isPilot: roles.some(({ role }) => role === "pilot"),
  }));
}

type RoleInUnit = { readonly unitId: string; readonly unitName: string; readonly role: Role };

/** For the administrator: everybody with address and roles, the disabled too. */
export async function listUsers({ db }: Sight) {
  const users = await db
    .selectFrom("users")
    .select(["id", "name", "email", "phone", "disabledAt", "version"])
    .orderBy("sortKey")
    .orderBy("id")
    .execute();
  const roles = await db
    .selectFrom("userRoles")
    .innerJoin("units", "units.id", "userRoles.unitId")
    .select(["userRoles.userId", "userRoles.unitId", "units.name as unitName", "userRoles.role"])
    .orderBy("units.sortKey")
    .execute();
  const rolesOf = Map.groupBy(roles, ({ userId }) => userId);
  return users.map((user) => ({
    ...user,
    roles: (rolesOf.get(user.id) ?? []).map(
      ({ unitId, unitName, role }): RoleInUnit => ({ unitId, unitName, role }),
    ),
  }));
}
