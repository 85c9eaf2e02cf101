import type { Instant } from "@lots/domain/calendar/calendar-date";
import { refuse } from "@lots/domain/refusal";
import type { ExpressionBuilder } from "kysely";
import type { CommandTransaction } from "../api/command-transaction.ts";
import { openCaseOwned } from "../cases/case-commands.ts";
import type { Schema } from "../database/schema.ts";
import { follows } from "../timeline/record.ts";
import { stepSet } from "./case-step-commands.ts";

/**
 * For the command that takes back what it had set on a case at `setAt`: the step before it is the case's again, and
 * its owner is told. By the case's pilot; an owner who is gone, or no longer sees the case, leaves it to the pilot. A
 * step that hangs on the contact ends with the contact.
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
  const caseFile = await openCaseOwned(tx, caseId);
  const { actor, now } = tx;
  await tx.db
    .updateTable("nextSteps")
    .set({ doneAt: now, doneByUserId: actor.userId, version: 2 })
    .where("id", "=", stepId)
    .execute();
  const again = await tx.db
    .updateTable("nextSteps")
    .set((eb) => ({ doneAt: null, doneByUserId: null, version: eb("version", "+", 1) }))
    .where("id", "=", (eb) => stepBefore(eb, caseId, stepId, setAt))
    .returningAll()
    .executeTakeFirst();
  if (again === undefined) return refuse("acted-since");
  follows(tx, stepSet(tx, caseFile, again));
}

/** One command: the step before was done at the moment this one was set. Ids are in the order of their making. */
const stepBefore = (
  eb: ExpressionBuilder<Schema, "nextSteps">,
  caseId: string,
  stepId: string,
  setAt: Instant,
) =>
  eb
    .selectFrom("nextSteps as before")
    .select((inner) => inner.fn.max("before.id").as("id"))
    .where("before.caseId", "=", caseId)
    .where("before.doneAt", "=", setAt)
    .where("before.id", "<>", stepId);
