import type { CalendarDate } from "@lots/domain/calendar/calendar-date";
import type { MoveNextAnswerInput } from "@lots/domain/cases/case-input";
import { checkNextAnswer } from "@lots/domain/cases/next-answer";
import { refuseStale } from "@lots/domain/row-version";
import type { Authorised } from "../access/authorise.ts";
import type { CommandTransaction } from "../api/command-transaction.ts";
import { type NewEntry, nothingChanged, record } from "../timeline/record.ts";
import { aboutCase, type CaseFile, openCaseOwned, saveCase } from "./case-commands.ts";

/** Another day without a besked: allowed with a reason, and counted as moved (heart.md A4). */
export async function moveNextAnswer(
  tx: CommandTransaction,
  { caseId, version, nextAnswerOn, nextAnswerAbout, reason }: MoveNextAnswerInput,
) {
  const caseFile = await openCaseOwned(tx, caseId);
  refuseStale(caseFile, version);
  if (nextAnswerOn === caseFile.nextAnswerOn && nextAnswerAbout === caseFile.nextAnswerAbout)
    return nothingChanged({ caseId, version });
  checkNextAnswer(nextAnswerOn, tx.today);
  const saved = await saveCase(tx, caseFile, version, { nextAnswerOn, nextAnswerAbout });
  return record(tx, [{ ...answerMoved(tx, caseFile, saved, nextAnswerOn), reason }], {
    caseId,
    version: saved.version,
  });
}

export const answerMoved = (tx: CommandTransaction, before: CaseFile, saved: CaseFile, to: CalendarDate) =>
  ({
    ...aboutCase(tx, saved),
    kind: "next-answer-moved",
    facts: { from: before.nextAnswerOn, to },
  }) as const;

/**
 * For the command that gives the company a besked (a contact with that tick), on a case that its pilot has locked: the
 * promise is met, and the next one made. Without a next one the case is about to be closed: until it is, the promised
 * day stands, so that an open case is never without one.
 */
export async function meetNextAnswer(
  tx: CommandTransaction,
  caseFile: Authorised<CaseFile>,
  next: { readonly on: CalendarDate; readonly about: string | null } | null,
): Promise<[NewEntry]> {
  const facts = { promisedOn: caseFile.nextAnswerOn, nextOn: next?.on ?? null };
  if (next === null) return [{ ...aboutCase(tx, caseFile), kind: "next-answer-given", facts }];
  checkNextAnswer(next.on, tx.today);
  const changes = { nextAnswerOn: next.on, nextAnswerAbout: next.about };
  const saved = await saveCase(tx, caseFile, caseFile.version, changes);
  return [{ ...aboutCase(tx, saved), kind: "next-answer-given", facts }];
}
