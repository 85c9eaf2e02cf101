import type { UnitDuty } from "../units/unit.ts";
import type { Role } from "./role.ts";

/** One role in one unit, with what the unit is for. */
export type Membership = {
  readonly unitId: string;
  readonly unitKind: "municipal" | "partner";
  readonly unitDuty: UnitDuty | null;
  readonly role: Role;
};

/** Who asks: a signed-in person with the roles that hold at this very request. */
export type Actor = {
  readonly userId: string;
  readonly memberships: readonly Membership[];
};

const works = (membership: Membership): boolean => membership.role !== "administrator";

/** The units whose content the actor may read as its own: an administrator reads no content (heart.md B). */
export const unitIdsOf = (actor: Actor): readonly string[] => [
  ...new Set(actor.memberships.filter(works).map((m) => m.unitId)),
];

/** The partners the actor works for; what is shared with one is not shared with another. */
export const partnerUnitIdsOf = (actor: Actor): readonly string[] => [
  ...new Set(actor.memberships.filter((m) => works(m) && m.unitKind === "partner").map((m) => m.unitId)),
];

/** Works in the municipality. An administrator who is nothing else does not: that role reads no content. */
export const isMunicipalStaff = (actor: Actor): boolean =>
  actor.memberships.some((m) => works(m) && m.unitKind === "municipal");

export const isPartner = (actor: Actor): boolean => partnerUnitIdsOf(actor).length > 0;

export const hasRole = (actor: Actor, role: Role): boolean => actor.memberships.some((m) => m.role === role);

/** Has the pilot role, whatever the case; `isPilotOf` is about one case. */
export const isPilot = (actor: Actor): boolean =>
  actor.memberships.some((m) => m.role === "pilot" && m.unitKind === "municipal");

export const isManagerOf = (actor: Actor, unitId: string): boolean =>
  actor.memberships.some((m) => m.role === "manager" && m.unitId === unitId);

/** Officer or manager of the unit: those who act for it on a part. */
export const actsFor = (actor: Actor, unitId: string): boolean =>
  actor.memberships.some((m) => (m.role === "officer" || m.role === "manager") && m.unitId === unitId);

/** A manager of the unit that has the duty: of the pilots, or of kommunledningen. */
export const managesDuty = (actor: Actor, duty: UnitDuty): boolean =>
  actor.memberships.some((m) => m.role === "manager" && m.unitDuty === duty);

/** Pilots, and managers of the pilots' unit or of kommunledning, see every case that is not secret (heart.md B). */
export const seesEveryCase = (actor: Actor): boolean =>
  isPilot(actor) || managesDuty(actor, "pilots") || managesDuty(actor, "leadership");

/**
 * The unit an actor writes for: the pilots' unit for a pilot, else the first unit he or she works in. Memberships stand
 * in a fixed order, the municipality's own units first.
 */
export const writingUnitOf = (actor: Actor): string | null =>
  (actor.memberships.find((m) => m.role === "pilot") ?? actor.memberships.find(works))?.unitId ?? null;
