import type { Role } from "@lots/domain/access/role";
import type { Receiver } from "@lots/domain/handoffs/handoff-checks";
import type { ReceiverInput } from "@lots/domain/handoffs/handoff-input";
import { refuse } from "@lots/domain/refusal";
import type { CommandTransaction } from "../api/command-transaction.ts";
import { hasValidConsent } from "../consents/consent-commands.ts";

type Where = Pick<CommandTransaction, "db" | "dialect" | "today">;

/*
 * Whom something can be sent to, and who is to be told of it: the same for questions and for offers.
 */

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

/**
 * The unit or person that something is to be sent to, as they stand until it is: who is disabled or retired at the
 * same moment is so before, or finds that something was sent.
 */
export async function findReceiver(
  tx: Where,
  to: ReceiverInput,
  caseId: string,
  roles: readonly Role[],
): Promise<Receiver> {
  await tx.dialect.keepRow(tx.db, "units", to.unitId);
  if (to.userId !== null) await tx.dialect.keepRow(tx.db, "users", to.userId);
  const unit = await tx.db
    .selectFrom("units")
    .select(["id", "name", "kind", "duty", "retiredOn"])
    .where("id", "=", to.unitId)
    .executeTakeFirst();
  if (unit === undefined) return refuse("not-found");
  const staff = await staffOf(tx, unit.id, roles);
  const { retiredOn, ...facts } = unit;
  const consented = unit.kind !== "partner" || (await hasValidConsent(tx, caseId, unit.id));
  return {
    unit: { ...facts, retired: retiredOn !== null, answered: staff.length > 0, consented },
    person: to.userId === null ? null : await findPerson(tx, to.userId, staff),
  };
}

async function findPerson(
  { db }: Pick<Where, "db">,
  id: string,
  staff: readonly { readonly id: string }[],
): Promise<NonNullable<Receiver["person"]>> {
  const user = await db.selectFrom("users").select(["id", "name"]).where("id", "=", id).executeTakeFirst();
  return user === undefined
    ? refuse("not-found")
    : { ...user, answers: staff.some((person) => person.id === id) };
}

type Addressed = { readonly toUnitId: string; readonly toUserId: string | null };

/** Whom to tell of something that was sent: the person, or all in the unit who can answer. */
export async function receiverIds(
  tx: Pick<Where, "db">,
  { toUnitId, toUserId }: Addressed,
  roles: readonly Role[] = rolesThat.answer,
): Promise<readonly string[]> {
  if (toUserId !== null) return [toUserId];
  return (await staffOf(tx, toUnitId, roles)).map(({ id }) => id);
}

/** Only a person who can sign in and works in the unit, as officer or manager, answers for its part. */
export async function checkOfficer(
  { db, dialect }: Pick<Where, "db" | "dialect">,
  unitId: string,
  officerId: string,
): Promise<void> {
  await dialect.keepRow(db, "users", officerId);
  const staff = await staffOf({ db }, unitId, rolesThat.hold);
  if (staff.some(({ id }) => id === officerId)) return;
  const user = await db.selectFrom("users").select("name").where("id", "=", officerId).executeTakeFirst();
  return user === undefined ? refuse("not-found") : refuse("officer-not-in-unit", { name: user.name });
}
