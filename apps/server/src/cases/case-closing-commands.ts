import type { CloseCaseInput } from "@lots/domain/cases/case-input";
import { refuse } from "@lots/domain/refusal";
import { refuseStale } from "@lots/domain/row-version";
import { translator } from "@lots/words/translator";
import type { CommandTransaction } from "../api/command-transaction.ts";
import { lapseForCase } from "../handoffs/handoff-lapse-commands.ts";
import { endCaseStep } from "../next-steps/case-step-commands.ts";
import { purgeWorkingNotes } from "../notes/note-purge-commands.ts";
import { ownWorkingNotes } from "../notes/note-queries.ts";
import { dropOpenParts } from "../parts/part-closing-commands.ts";
import { type NewEntry, record } from "../timeline/record.ts";
import { isAnswerOn } from "./case-closing-queries.ts";
import { aboutCase, openCaseOwned, saveCase } from "./case-commands.ts";

const written = translator("sv");

type LastAnswer = Pick<CloseCaseInput, "caseId" | "lastAnswerContactId" | "noAnswerReason">;

/** The company has been told, and it is named when; or it is said why nothing needs to be told. */
async function checkLastAnswer(tx: CommandTransaction, answer: LastAnswer): Promise<void> {
  const { caseId, lastAnswerContactId, noAnswerReason } = answer;
  if ((lastAnswerContactId === null) === (noAnswerReason === null)) refuse("last-answer-missing");
  if (lastAnswerContactId !== null && !(await isAnswerOn(tx.sight, caseId, lastAnswerContactId))) {
    refuse("not-found");
  }
}

/**
 * What is removed of the own unit must have been shown first; a note written since then sends the closing back. Other units' notes end too, but the pilot is not even told whether there are any (TF 2 kap. 9 §): these units
 * see theirs on the case all along, and what becomes of them stands where they are written.
 */
async function checkNotesShown(
  tx: CommandTransaction,
  caseId: string,
  shown: readonly string[],
): Promise<void> {
  const notes = await ownWorkingNotes(tx.sight, caseId);
  if (notes.some(({ id }) => !shown.includes(id))) refuse("working-notes-first", { count: notes.length });
}

/**
 * Closes the case: what is still open ends with it, all in one transaction (heart.md A4). After that every change is
 * refused but reopening.
 */
export async function closeCase(tx: CommandTransaction, input: CloseCaseInput) {
  const { caseId, version, outcome, lastAnswerContactId, noAnswerReason } = input;
  const caseFile = await openCaseOwned(tx, caseId);
  refuseStale(caseFile, version);
  await checkLastAnswer(tx, input);
  await checkNotesShown(tx, caseId, input.workingNoteIds);

  const saved = await saveCase(tx, caseFile, version, {
    closedOn: tx.today,
    outcome,
    pausedUntil: null,
    pauseReason: null,
    nextAnswerOn: null,
    nextAnswerAbout: null,
  });
  const ended = [
    ...(await endCaseStep(tx, saved, { done: input.stepDone })),
    ...(await dropOpenParts(tx, saved, written("written.caseClosed"))),
  ];
  await lapseForCase(tx, saved);
  await purgeWorkingNotes(tx, { caseId, unitId: null });
  const closed: NewEntry = {
    ...aboutCase(tx, saved),
    kind: "case-closed",
    facts: { outcome, lastAnswerContactId },
    reason: noAnswerReason,
  };
  return record(tx, [closed, ...ended], { caseId, version: saved.version });
}
