import { isPilotOf } from "@lots/domain/access/can";
import type { ReopenCaseInput } from "@lots/domain/cases/case-input";
import { mayReopen } from "@lots/domain/cases/case-may";
import { checkNextAnswer } from "@lots/domain/cases/next-answer";
import { refuse } from "@lots/domain/refusal";
import { authorise } from "../access/authorise.ts";
import type { CommandTransaction } from "../api/command-transaction.ts";
import { setCaseStep } from "../next-steps/case-step-commands.ts";
import { type NewEntry, record } from "../timeline/record.ts";
import { aboutCase, type CaseFile, lockedCase, saveCase } from "./case-commands.ts";
import { isPilotGone } from "./case-pilot-queries.ts";

/**
 * Opens a closed case again: parts stay as the closing left them and are reopened one by one (heart.md A4). A closed
 * case holds nobody, so its pilot and stand-in may be gone: whoever opens it takes over then.
 */
export async function reopenCase(tx: CommandTransaction, input: ReopenCaseInput) {
  const found = authorise(await lockedCase(tx, input.caseId), () => true);
  const pilotGone = await isGone(tx, found.pilotId);
  const standInGone = found.standInId !== null && (await isGone(tx, found.standInId));
  const caseFile = authorise(found, (row) => mayReopen(tx.actor, { ...row, pilotGone }));
  if (caseFile.closedOn === null) refuse("case-open");
  checkNextAnswer(input.nextAnswerOn, tx.today);

  const takesOver = pilotGone || !isPilotOf(tx.actor, caseFile);
  const saved = await saveCase(tx, caseFile, input.version, {
    closedOn: null,
    outcome: null,
    pausedUntil: null,
    pauseReason: null,
    nextAnswerOn: input.nextAnswerOn,
    nextAnswerAbout: input.nextAnswerAbout,
    ...(takesOver ? { pilotId: tx.actor.userId } : {}),
    ...(standInGone || (takesOver && caseFile.standInId === tx.actor.userId) ? { standInId: null } : {}),
  });
  const reopened: NewEntry = {
    ...aboutCase(tx, saved),
    kind: "case-reopened",
    facts: {},
    reason: input.reason,
  };
  const taken = takesOver ? [await pilotTaken(tx, saved, caseFile.pilotId)] : [];
  const step = await setCaseStep(tx, saved, input.nextStep);
  return record(tx, [reopened, ...taken, step.entry], {
    caseId: saved.id,
    version: saved.version,
    nextStepId: step.step.id,
  });
}

/** Who may act for the case stays so until it is open. */
async function isGone(tx: CommandTransaction, pilotId: string): Promise<boolean> {
  await tx.dialect.keepRow(tx.db, "users", pilotId);
  return isPilotGone(tx.sight, pilotId);
}

async function pilotTaken(tx: CommandTransaction, caseFile: CaseFile, fromUserId: string): Promise<NewEntry> {
  await tx.db
    .insertInto("formerPilots")
    .values({ caseId: caseFile.id, userId: fromUserId, untilOn: tx.today })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return {
    ...aboutCase(tx, caseFile),
    kind: "case-pilot-changed",
    facts: { fromUserId, toUserId: caseFile.pilotId },
  };
}
