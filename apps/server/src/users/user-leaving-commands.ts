import { Sight } from "../access/visible.ts";
import type { SettingTransaction } from "../api/setting-transaction.ts";
import { settleBallsOf } from "../balls/ball-commands.ts";
import { stepsFallToPilot } from "../next-steps/step-fall-commands.ts";
import { findActor } from "./actor-queries.ts";

/** After roles were taken away: steps on cases that the person no longer sees, or no longer pilots, fall to the pilot. */
export async function caseStepsFall(
  tx: SettingTransaction,
  userId: string,
  { isPilotNoMore }: { isPilotNoMore: boolean },
): Promise<void> {
  const { db, now, today } = tx;
  const found = await findActor(new Sight(db, tx).db, userId);
  const owned = await db
    .selectFrom("nextSteps")
    .select("caseId")
    .where("ownerUserId", "=", userId)
    .where("doneAt", "is", null)
    .where("caseId", "is not", null)
    .execute();
  const caseIds = owned.flatMap(({ caseId }) => caseId ?? []);
  if (caseIds.length === 0) return;
  const sight = new Sight(db, { actor: found?.actor ?? { userId, memberships: [] }, now, today });
  const seen = await sight.db
    .selectFrom(sight.cases.as("cases"))
    .select("cases.id")
    .where("cases.id", "in", caseIds)
    .execute();
  const isSeen = new Set(seen.map(({ id }) => id));
  for (const caseId of caseIds.filter((id) => isPilotNoMore || !isSeen.has(id))) {
    await settleBallsOf(tx, await stepsFallToPilot(tx, userId, caseId));
  }
}
