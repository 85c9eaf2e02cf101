import type { Role } from "../access/role.ts";
import type { UnitKind } from "../units/unit.ts";
import type { RoleInUnit } from "./user-input.ts";

export type UnitForRoles = { readonly id: string; readonly kind: UnitKind; readonly isRetired: boolean };

/** A pilot works for the municipality; nobody signs in for an outside authority; administrators are the municipality's. */
export function mayHoldRole({ role }: RoleInUnit, unit: UnitForRoles): boolean {
  if (unit.isRetired || unit.kind === "outside") return false;
  return unit.kind === "municipal" || role === "officer" || role === "manager";
}

const isSame = (one: RoleInUnit, other: RoleInUnit): boolean =>
  one.unitId === other.unitId && one.role === other.role;

export const rolesIn = (roles: readonly RoleInUnit[], unitId: string): readonly Role[] =>
  roles.filter((held) => held.unitId === unitId).map(({ role }) => role);

/** Role by role and unit by unit: the same role in another unit is another one. */
export const rolesLost = (
  before: readonly RoleInUnit[],
  after: readonly RoleInUnit[],
): readonly RoleInUnit[] => before.filter((role) => !after.some((kept) => isSame(role, kept)));

export const rolesGained = (
  before: readonly RoleInUnit[],
  after: readonly RoleInUnit[],
): readonly RoleInUnit[] => rolesLost(after, before);
