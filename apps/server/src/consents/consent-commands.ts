import type { CommandTransaction } from "../api/command-transaction.ts";

/** What other slices ask of consents. This file imports no other slice: all slices may use it. */

type Where = Pick<CommandTransaction, "db" | "today">;

/** The partners whom a consent that holds today lets see the case and be given a part of it (OSL 12 kap. 2 §). */
export const partnersWithConsent = ({ db, today }: Where, caseId: string) =>
  db
    .selectFrom("consents")
    .innerJoin("units", "units.id", "consents.partnerUnitId")
    .select(["units.id", "units.name"])
    .where("consents.caseId", "=", caseId)
    .where("consents.givenOn", "<=", today)
    .where("consents.withdrawnOn", "is", null)
    .where((eb) => eb.or([eb("consents.until", "is", null), eb("consents.until", ">=", today)]))
    .execute();

export async function hasValidConsent(where: Where, caseId: string, partnerUnitId: string): Promise<boolean> {
  return (await partnersWithConsent(where, caseId)).some(({ id }) => id === partnerUnitId);
}
