import { refuse } from "@lots/domain/refusal";
import type { SettingTransaction } from "../api/setting-transaction.ts";

/** Somebody must be left who can let people in. Settings follow each other, so the last two cannot leave at once. */
export async function refuseLastAdministrator(
  { db }: SettingTransaction,
  leavingUserId: string,
): Promise<void> {
  const administrators = await db
    .selectFrom("userRoles")
    .innerJoin("users", "users.id", "userRoles.userId")
    .innerJoin("units", "units.id", "userRoles.unitId")
    .select("users.id")
    .where("userRoles.role", "=", "administrator")
    .where("users.disabledAt", "is", null)
    .where("units.retiredOn", "is", null)
    .execute();
  const isOne = administrators.some(({ id }) => id === leavingUserId);
  if (isOne && administrators.every(({ id }) => id === leavingUserId)) refuse("last-administrator");
}
