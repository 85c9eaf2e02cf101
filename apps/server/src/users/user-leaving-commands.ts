import { answersNoMore } from "@lots/domain/handoffs/receivers";
import type { RoleInUnit } from "@lots/domain/users/user-input";
import { rolesIn } from "@lots/domain/users/user-roles";
import type { CommandTransaction } from "../api/command-transaction.ts";
import { settleCases } from "../api/settle-cases.ts";
import { casesInOrder } from "../cases/case-commands.ts";
import { receiverLeaves } from "../handoffs/receiver-leaving-commands.ts";
import { stepOfFalls } from "../next-steps/step-fall-commands.ts";

/** What a person leaves on cases when rights are taken away, or given (heart.md A3 row 6, A4). */

const ownStepsOn = async ({ db }: CommandTransaction, userId: string): Promise<readonly string[]> => {
  const owned = await db
    .selectFrom("nextSteps")
    .select("caseId")
    .where("ownerUserId", "=", userId)
    .where("doneAt", "is", null)
    .where("caseId", "is not", null)
    .execute();
  return owned.flatMap(({ caseId }) => caseId ?? []);
};

/** After the person was disabled: what waited for him or her lapses, the steps are the pilots'. */
export async function personLeaves(tx: CommandTransaction, userId: string): Promise<void> {
  await receiverLeaves(tx, { unitId: null, userId });
  for (const caseFile of await casesInOrder(tx, await ownStepsOn(tx, userId))) {
    await stepOfFalls(tx, caseFile, userId);
  }
}

/**
 * After the person's roles became others: what can no longer be answered lapses, steps on cases that he or she no
 * longer sees, or no longer pilots, are the pilots'. Those that stay may lie with another unit now.
 */
export async function rolesBecame(
  tx: CommandTransaction,
  userId: string,
  before: readonly RoleInUnit[],
  after: readonly RoleInUnit[],
): Promise<void> {
  for (const unitId of new Set(before.map((held) => held.unitId))) {
    const kinds = answersNoMore(rolesIn(before, unitId), rolesIn(after, unitId));
    if (kinds.length > 0) await receiverLeaves(tx, { unitId, userId }, kinds);
  }
  const isPilotNoMore = isPilot(before) && !isPilot(after);
  const caseIds = await ownStepsOn(tx, userId);
  for (const caseFile of await casesInOrder(tx, caseIds)) {
    if (isPilotNoMore) await stepOfFalls(tx, caseFile, userId);
  }
  await settleCases(tx, caseIds);
}

const isPilot = (roles: readonly RoleInUnit[]): boolean => roles.some(({ role }) => role === "pilot");
