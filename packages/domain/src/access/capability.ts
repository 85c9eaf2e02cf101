import type { Actor } from "./actor.ts";
import type { Role } from "./role.ts";

/**
 * Which role may even try what. The row decides the rest (`can.ts`). Deny by default: a capability that is not
 * listed for a role is refused. To give a role something, add it here; `/vem-ser-vad` follows.
 */
const pilot = [
  "cases.read",
  "cases.open",
  "cases.edit",
  "parts.edit",
  "handoffs.send",
  "handoffs.answer",
  "asks.send",
  "asks.answer",
  "contacts.read",
  "contacts.log",
  "notes.write",
  "nextSteps.edit",
  "companies.edit",
  "consents.edit",
  "imports.run",
  "overview.read",
  "units.read",
] as const;

const officer = [
  "cases.read",
  "parts.edit",
  "handoffs.send",
  "handoffs.answer",
  "asks.send",
  "asks.answer",
  "contacts.read",
  "contacts.log",
  "notes.write",
  "nextSteps.edit",
  "companies.edit",
  "overview.read",
  "units.read",
] as const;

const manager = [...officer, "parts.assign"] as const;

const administrator = ["units.read", "units.change", "users.change", "municipality.change"] as const;

const capabilitiesOf = { pilot, officer, manager, administrator } as const satisfies Record<
  Role,
  readonly string[]
>;

export type Capability = (typeof capabilitiesOf)[Role][number];

/** Whether any role of the actor has it. `can.ts` then says whether with this row. */
export const mayTry = (actor: Actor, capability: Capability): boolean =>
  actor.memberships.some((membership) =>
    (capabilitiesOf[membership.role] as readonly Capability[]).includes(capability),
  );

/** For the client: what to offer in menus; the server decides again. */
export const capabilitiesFor = (actor: Actor): readonly Capability[] => [
  ...new Set(
    actor.memberships.flatMap((membership): readonly Capability[] => capabilitiesOf[membership.role]),
  ),
];
