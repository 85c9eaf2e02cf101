import { refuse } from "@lots/domain/refusal";
import type { SettingTransaction } from "../api/setting-transaction.ts";

/**
 * Somebody must be left who can let people in. One row is locked for all, so that the last two cannot leave at once.
 */
export async function refuseLastAdministrator(
  { db, dialect }: SettingTransaction,
  leavingUserId: string,
): Promise<void> {
  await dialect.lockRow(db, "municipality", "municipality");
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
