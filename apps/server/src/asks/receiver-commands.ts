import type { Role } from "@lots/domain/access/role";
import type { Receiver } from "@lots/domain/handoffs/handoff-checks";
import type { ReceiverInput } from "@lots/domain/handoffs/handoff-input";
import { refuse } from "@lots/domain/refusal";
import type { CommandTransaction } from "../api/command-transaction.ts";
import { hasValidConsent } from "../consents/consent-commands.ts";
import { rolesThat, staffOf } from "../units/unit-staff-queries.ts";

type Where = Pick<CommandTransaction, "db" | "dialect" | "today">;

/**
 * The unit or person that an offer or a question is to be sent to, as they stand until it is: who is disabled or
 * retired at the same moment is so before, or finds that something was sent.
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
