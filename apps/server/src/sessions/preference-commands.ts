import type { Preferences } from "@lots/domain/sessions/preferences";
import type { PersonalTransaction } from "../api/procedures.ts";

export async function savePreferences(
  { db, actor }: PersonalTransaction,
  input: Preferences,
): Promise<Preferences> {
  await db
    .insertInto("preferences")
    .values({ userId: actor.userId, ...input })
    .onConflict((conflict) => conflict.column("userId").doUpdateSet(input))
    .execute();
  return input;
}
