import type { Role } from "@lots/domain/access/role";
import { answersNoMore } from "@lots/domain/handoffs/receivers";
import { refuse } from "@lots/domain/refusal";
import type { Held } from "@lots/domain/users/held";
import type { RoleInUnit } from "@lots/domain/users/user-input";
import { mayHoldRole, rolesGained, rolesIn, rolesLost } from "@lots/domain/users/user-roles";
import type { Transaction } from "kysely";
import { Sight } from "../access/visible.ts";
import { journalled, type SettingTransaction } from "../api/setting-transaction.ts";
import type { Schema } from "../database/schema.ts";
import { membershipOf } from "./actor-queries.ts";
import { refuseLastAdministrator } from "./administrator-commands.ts";
import { heldAsks, heldAsPilot, heldContactSteps, heldParts } from "./held-queries.ts";
import { rolesBecame } from "./user-leaving-commands.ts";
import { userAt } from "./user-version-commands.ts";

export async function insertRoles(
  tx: Transaction<Schema>,
  userId: string,
  roles: readonly RoleInUnit[],
): Promise<void> {
  if (roles.length === 0) return;
  const units = await tx.selectFrom("units").select(["id", "kind", "retiredOn"]).execute();
  for (const role of roles) {
    const unit = units.find(({ id }) => id === role.unitId);
    if (unit === undefined) return refuse("not-found");
    if (!mayHoldRole(role, { ...unit, isRetired: unit.retiredOn !== null })) refuse("role-not-in-unit");
  }
  const rows = roles.map(({ unitId, role }) => ({ userId, unitId, role }));
  await tx
    .insertInto("userRoles")
    .values(rows)
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

const has = (roles: readonly RoleInUnit[], role: Role): boolean => roles.some((held) => held.role === role);

/** Open steps on contacts that the person will still see: what has no pilot to fall to must not be lost sight of. */
async function stepsStillSeen(
  tx: SettingTransaction,
  userId: string,
  after: readonly RoleInUnit[],
): Promise<readonly string[]> {
  const units = await tx.db.selectFrom("units").select(["id", "kind", "duty", "retiredOn"]).execute();
  const memberships = after.flatMap(({ role, unitId }) => {
    const unit = units.find(({ id }) => id === unitId);
    return unit === undefined ? [] : membershipOf({ ...unit, role, unitId });
  });
  const { now, today } = tx;
  const sight = new Sight(tx.db, { actor: { userId, memberships }, now, today });
  const seen = await sight.db
    .selectFrom(sight.nextSteps.as("steps"))
    .select("id")
    .where("ownerUserId", "=", userId)
    .where("doneAt", "is", null)
    .execute();
  return seen.map(({ id }) => id);
}

/** What the person holds by a role that is to be taken away. */
async function heldThrough(
  tx: SettingTransaction,
  userId: string,
  before: readonly RoleInUnit[],
  after: readonly RoleInUnit[],
): Promise<readonly Held[]> {
  const { db } = tx;
  const found: Held[] = [];
  if (has(before, "pilot") && !has(after, "pilot")) found.push(...(await heldAsPilot(db, userId)));
  for (const unitId of new Set(before.map((held) => held.unitId))) {
    const kinds = answersNoMore(rolesIn(before, unitId), rolesIn(after, unitId));
    if (kinds.includes("part")) found.push(...(await heldParts(db, userId, unitId)));
    if (kinds.includes("ask")) found.push(...(await heldAsks(db, userId, unitId)));
  }
  found.push(...(await heldContactSteps(db, userId, await stepsStillSeen(tx, userId, after))));
  return found;
}

/** All of a person's roles, as they are to be. They hold from the person's next request. */
export async function setRoles(
  tx: SettingTransaction,
  { id, version, roles: after }: { id: string; version: number; roles: readonly RoleInUnit[] },
) {
  const { db } = tx;
  await userAt(tx, id, version);
  const before = await db
    .selectFrom("userRoles")
    .select(["unitId", "role"])
    .where("userId", "=", id)
    .execute();
  const held = await heldThrough(tx, id, before, after);
  if (held.length > 0) return refuse("still-holds", { held });
  if (has(before, "administrator") && !has(after, "administrator")) await refuseLastAdministrator(tx, id);
  for (const { unitId, role } of rolesLost(before, after)) {
    await db
      .deleteFrom("userRoles")
      .where("userId", "=", id)
      .where("unitId", "=", unitId)
      .where("role", "=", role)
      .execute();
  }
  await insertRoles(db, id, rolesGained(before, after));
  await db
    .updateTable("users")
    .set({ version: version + 1 })
    .where("id", "=", id)
    .execute();
  await rolesBecame(tx, id, before, after);
  return journalled([id], { userId: id, version: version + 1 });
}
