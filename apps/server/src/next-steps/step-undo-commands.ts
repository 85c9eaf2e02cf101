import type { Instant } from "@lots/domain/calendar/calendar-date";
import { refuse } from "@lots/domain/refusal";
import type { CommandTransaction } from "../api/command-transaction.ts";

/**
 * For the command that takes back what it had set on a case: the step before it is the case's again. One that hangs
 * on the contact ends with the contact.
 */
export async function undoCaseStep(
  tx: CommandTransaction,
  caseId: string,
  stepId: string,
  setAt: Instant,
): Promise<void> {
  const set = await tx.db
    .selectFrom("nextSteps")
    .select(["caseId", "doneAt", "version"])
    .where("id", "=", stepId)
    .executeTakeFirst();
  if (set === undefined || set.doneAt !== null || set.version !== 1) return refuse("acted-since");
  if (set.caseId !== caseId) return;
  const { actor, now } = tx;
  await tx.db
    .updateTable("nextSteps")
    .set({ doneAt: now, doneByUserId: actor.userId, version: 2 })
    .where("id", "=", stepId)
    .execute();
  // One command: the step before was done at the moment this one was set.
  const again = await tx.db
    .updateTable("nextSteps")
    .set((eb) => ({ doneAt: null, doneByUserId: null, version: eb("version", "+", 1) }))
    .where("caseId", "=", caseId)
    .where("doneAt", "=", setAt)
    .where("id", "<>", stepId)
    .returning("id")
    .executeTakeFirst();
  if (again === undefined) refuse("acted-since");
}
