import { refuse } from "@lots/domain/refusal";
import type { CommandTransaction } from "../api/command-transaction.ts";
import { rolesThat, staffOf } from "./unit-staff-queries.ts";

/** Only a person who can sign in and works in the unit, as officer or manager, answers for its part. */
export async function checkOfficer(
  { db, dialect }: Pick<CommandTransaction, "db" | "dialect">,
  unitId: string,
  officerId: string,
): Promise<void> {
  await dialect.keepRow(db, "users", officerId);
  const staff = await staffOf({ db }, unitId, rolesThat.hold);
  if (staff.some(({ id }) => id === officerId)) return;
  const user = await db.selectFrom("users").select("name").where("id", "=", officerId).executeTakeFirst();
  return user === undefined ? refuse("not-found") : refuse("officer-not-in-unit", { name: user.name });
}
