import type { CalendarDate } from "@lots/domain/calendar/calendar-date";
import type { CommandTransaction } from "../api/command-transaction.ts";

/** What other slices ask of consents. This file imports no other slice: all slices may use it. */

type Where = Pick<CommandTransaction, "db" | "today">;

/** The partners whom a consent that holds today lets see the case and be given a part of it (OSL 12 kap. 2 §). */
export const partnersWithConsent = (where: Where, caseId: string) =>
  validConsents(where, caseId).select(["units.id", "units.name"]).execute();

const validConsents = ({ db, today }: Where, caseId: string) =>
  db
    .selectFrom("consents")
    .innerJoin("units", "units.id", "consents.partnerUnitId")
    .where("consents.caseId", "=", caseId)
    .where("consents.givenOn", "<=", today)
    .where("consents.withdrawnOn", "is", null)
    .where((eb) => eb.or([eb("consents.until", "is", null), eb("consents.until", ">=", today)]));

/** The last day of the consents that let any of these partners see the case; null: one has no end. */
export async function sharedUntil(
  where: Where,
  caseId: string,
  partnerUnitIds: readonly string[],
): Promise<CalendarDate | null> {
  const consents = await validConsents(where, caseId)
    .select("consents.until")
    .where("consents.partnerUnitId", "in", partnerUnitIds)
    .execute();
  const lastDays = consents.map(({ until }) => until);
  return lastDays.includes(null) ? null : (lastDays.toSorted().at(-1) ?? null);
}

export async function hasValidConsent(where: Where, caseId: string, partnerUnitId: string): Promise<boolean> {
  return (await partnersWithConsent(where, caseId)).some(({ id }) => id === partnerUnitId);
}
