import { refuse } from "@lots/domain/refusal";
import { refuseStale } from "@lots/domain/row-version";
import type { SettingTransaction } from "../api/setting-transaction.ts";

/** The person as it stands, or a refusal: unknown, or changed by somebody else since the form was opened. */
export async function userAt({ db, dialect }: SettingTransaction, id: string, version: number) {
  await dialect.lockRow(db, "users", id);
  const user = await db.selectFrom("users").selectAll().where("id", "=", id).executeTakeFirst();
  if (user === undefined) return refuse("not-found");
  refuseStale(user, version);
  return user;
}
