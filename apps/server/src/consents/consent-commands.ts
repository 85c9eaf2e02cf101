import type { CommandTransaction } from "../api/command-transaction.ts";

/** What other slices ask of consents. This file imports no other slice: all slices may use it. */

type Where = Pick<CommandTransaction, "db" | "today">;

/** A consent that holds today lets the partner see the case and be given a part of it (OSL 12 kap. 2 §). */
export async function hasValidConsent(
  { db, today }: Where,
  caseId: string,
  partnerUnitId: string,
): Promise<boolean> {
  const valid = await db
    .selectFrom("consents")
    .select("id")
    .where("caseId", "=", caseId)
    .where("partnerUnitId", "=", partnerUnitId)
    .where("givenOn", "<=", today)
    .where("withdrawnOn", "is", null)
    .where((eb) => eb.or([eb("until", "is", null), eb("until", ">=", today)]))
    .executeTakeFirst();
  return valid !== undefined;
}
