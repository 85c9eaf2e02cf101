import type { Actor, Membership } from "@lots/domain/access/actor";
import type { Kysely } from "kysely";
import type { OpenSchema } from "../database/schema.ts";

type RoleRow = {
  role: Membership["role"] | null;
  unitId: string | null;
  kind: "municipal" | "partner" | "outside" | null;
  duty: Membership["unitDuty"];
  retiredOn: string | null;
};
type PlacedRow = RoleRow & { sortKey: string | null };

/** A role counts while its unit stands and can sign in. */
export function membershipOf({ role, unitId, kind, duty, retiredOn }: RoleRow): readonly Membership[] {
  if (role === null || unitId === null || kind === null || kind === "outside" || retiredOn !== null)
    return [];
  return [{ role, unitId, unitKind: kind, unitDuty: duty }];
}

const placeOf = ({ role, kind, sortKey, unitId }: PlacedRow): string =>
  [role === "pilot" ? 0 : 1, kind === "municipal" ? 0 : 1, sortKey, unitId, role].join("\u0000");

const byPlace = (one: PlacedRow, other: PlacedRow): number => (placeOf(one) < placeOf(other) ? -1 : 1);

/** In an order that stays: who works in two units writes for the first ("Min enhet"), whatever the database gives. */
export const membershipsOf = (rows: readonly PlacedRow[]): readonly Membership[] =>
  [...rows].sort(byPlace).flatMap(membershipOf);

export type FoundActor = { readonly name: string; readonly actor: Actor };

/** Somebody else than the one who asks, with the rights that hold now; null when unknown or disabled. */
export async function findActor(db: Kysely<OpenSchema>, userId: string): Promise<FoundActor | null> {
  const rows = await db
    .selectFrom("users")
    .leftJoin("userRoles", "userRoles.userId", "users.id")
    .leftJoin("units", "units.id", "userRoles.unitId")
    .select("users.name")
    .select(["userRoles.role", "units.id as unitId", "units.kind", "units.duty", "units.retiredOn"])
    .select("units.sortKey")
    .where("users.id", "=", userId)
    .where("users.disabledAt", "is", null)
    .execute();
  const [first] = rows;
  if (first === undefined) return null;
  return { name: first.name, actor: { userId, memberships: membershipsOf(rows) } };
}
