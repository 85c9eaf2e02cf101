import type { Role } from "@lots/domain/access/role";
import { refuse } from "@lots/domain/refusal";
import type { Held } from "@lots/domain/users/held";
import type { RoleInUnit } from "@lots/domain/users/user-input";
import { mayHoldRole, rolesGained, rolesLost } from "@lots/domain/users/user-roles";
import type { Transaction } from "kysely";
import { journalled, type SettingTransaction } from "../api/setting-transaction.ts";
import type { Schema } from "../database/schema.ts";
import { refuseLastAdministrator } from "./administrator-commands.ts";
import { heldAsOfficer, heldAsPilot } from "./held-queries.ts";
import { caseStepsFall } from "./user-step-commands.ts";
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

const worksIn = (roles: readonly RoleInUnit[], unitId: string): boolean =>
  roles.some((role) => role.unitId === unitId && (role.role === "officer" || role.role === "manager"));

const has = (roles: readonly RoleInUnit[], role: Role): boolean => roles.some((held) => held.role === role);

/** What the person holds by a role that is to be taken away. */
async function heldThrough(
  tx: Transaction<Schema>,
  userId: string,
  before: readonly RoleInUnit[],
  after: readonly RoleInUnit[],
): Promise<readonly Held[]> {
  const asPilot = has(before, "pilot") && !has(after, "pilot") ? await heldAsPilot(tx, userId) : [];
  const left = new Set(
    before.map(({ unitId }) => unitId).filter((id) => worksIn(before, id) && !worksIn(after, id)),
  );
  const asOfficer: Held[] = [];
  for (const unitId of left) asOfficer.push(...(await heldAsOfficer(tx, userId, unitId)));
  return [...asPilot, ...asOfficer];
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
  const held = await heldThrough(db, id, before, after);
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
  await caseStepsFall(tx, id, { isPilotNoMore: has(before, "pilot") && !has(after, "pilot") });
  return journalled([id], { userId: id, version: version + 1 });
}
