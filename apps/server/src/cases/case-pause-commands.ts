import type { PauseCaseInput, ResumeCaseInput } from "@lots/domain/cases/case-input";
import { checkPause, isPaused } from "@lots/domain/cases/case-pause";
import type { CaseStepInput } from "@lots/domain/next-steps/next-step-input";
import { refuse } from "@lots/domain/refusal";
import { translator } from "@lots/words/translator";
import type { CommandTransaction } from "../api/command-transaction.ts";
import { endCaseStep, insertStep, setCaseStep } from "../next-steps/case-step-commands.ts";
import { type NewEntry, record } from "../timeline/record.ts";
import { answerMoved } from "./case-answer-commands.ts";
import { aboutCase, type CaseFile, openCaseOwned, saveCase } from "./case-commands.ts";

/**
 * The wake-up step is content that people read and rewrite, not a word of the screen: it is stored in the language
 * the municipality writes its cases in.
 */
const written = translator("sv");
const longestStep = 200;

/**
 * Rests until a day; on it the case is open again by itself, with a step that wakes it and the company's answer due.
 * Both are written now, so no nightly job is needed (heart.md A4). The promise moves without a besked: that is told.
 */
export async function pauseCase(
  tx: CommandTransaction,
  { caseId, version, until, reason, stepDone }: PauseCaseInput,
) {
  const caseFile = await openCaseOwned(tx, caseId);
  checkPause(until, tx.today);
  const saved = await saveCase(tx, caseFile, version, {
    pausedUntil: until,
    pauseReason: reason,
    nextAnswerOn: until,
  });
  const ended = await endCaseStep(tx, saved, { done: stepDone });
  const wakeUp = await insertStep(
    tx,
    { caseId, contactId: null },
    {
      text: written("written.wakeUpStep", { reason }).slice(0, longestStep),
      owner: saved.pilotId,
      dueOn: until,
    },
  );
  const paused: NewEntry = { ...aboutCase(tx, saved), kind: "case-paused", facts: { until }, reason };
  const moved = caseFile.nextAnswerOn === until ? [] : [answerMoved(tx, caseFile, saved, until)];
  return record(tx, [paused, ...moved, ...ended], {
    caseId,
    version: saved.version,
    nextStepId: wakeUp.id,
  });
}

/**
 * Ends a pause before its day. The date stays, as today, since waiting is counted from when the case woke up. The promise
 * stands: another day for it takes a reason or a besked, as always.
 */
export async function resumeCase(tx: CommandTransaction, { caseId, version, nextStep }: ResumeCaseInput) {
  const caseFile = await openCaseOwned(tx, caseId);
  if (!isPaused(caseFile, tx.today)) refuse("case-open");
  const saved = await saveCase(tx, caseFile, version, {
    pausedUntil: tx.today,
    pauseReason: null,
  });
  const resumed: NewEntry = { ...aboutCase(tx, saved), kind: "case-resumed", facts: {} };
  const step = await wakeStep(tx, saved, nextStep);
  return record(tx, [resumed, ...step], { caseId, version: saved.version });
}

async function wakeStep(
  tx: CommandTransaction,
  caseFile: CaseFile,
  next: CaseStepInput | null,
): Promise<NewEntry[]> {
  if (next !== null) {
    await endCaseStep(tx, caseFile, { done: false });
    return [(await setCaseStep(tx, caseFile, next)).entry];
  }
  await tx.db
    .updateTable("nextSteps")
    .set((eb) => ({ dueOn: tx.today, version: eb("version", "+", 1) }))
    .where("caseId", "=", caseFile.id)
    .where("doneAt", "is", null)
    .execute();
  return [];
}
