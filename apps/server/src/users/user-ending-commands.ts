import { refuse } from "@lots/domain/refusal";
import { journalled, type SettingTransaction } from "../api/setting-transaction.ts";
import { revokeAccess } from "../sessions/session-commands.ts";
import { refuseLastAdministrator } from "./administrator-commands.ts";
import { heldAsks, heldAsPilot, heldContactSteps, heldParts } from "./held-queries.ts";
import { personLeaves } from "./user-leaving-commands.ts";
import { userAt } from "./user-version-commands.ts";

/**
 * Nobody leaves with something in their hands: cases, parts, taken questions and steps on contacts are handed over
 * first. What is only offered lapses, and steps on cases fall to the pilot (heart.md A3 row 6, A4).
 */
export async function disableUser(tx: SettingTransaction, { id, version }: { id: string; version: number }) {
  const { db, now } = tx;
  const user = await userAt(tx, id, version);
  if (user.disabledAt !== null) return journalled([id], { userId: id, version });
  const held = [
    ...(await heldAsPilot(db, id)),
    ...(await heldParts(db, id, null)),
    ...(await heldAsks(db, id, null)),
    ...(await heldContactSteps(db, id)),
  ];
  if (held.length > 0) return refuse("still-holds", { held });
  await refuseLastAdministrator(tx, id);
  await db
    .updateTable("users")
    .set({ disabledAt: now, version: version + 1 })
    .where("id", "=", id)
    .execute();
  await revokeAccess(db, id);
  await personLeaves(tx, id);
  return journalled([id], { userId: id, version: version + 1 });
}

/** With the roles as they were; the password too, so a new link is for those who have forgotten it. */
export async function enableUser(tx: SettingTransaction, { id, version }: { id: string; version: number }) {
  await userAt(tx, id, version);
  await tx.db
    .updateTable("users")
    .set({ disabledAt: null, version: version + 1 })
    .where("id", "=", id)
    .execute();
  return journalled([id], { userId: id, version: version + 1 });
}
