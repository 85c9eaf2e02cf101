import type { NewContact } from "@lots/domain/contacts/contact-input";
import { refuse } from "@lots/domain/refusal";
import type { CommandTransaction } from "../api/command-transaction.ts";
import { meetNextAnswer } from "../cases/case-answer-commands.ts";
import { openCaseOwned } from "../cases/case-commands.ts";
import { record } from "../timeline/record.ts";
import { unmetAnswers } from "./unmet-answer-queries.ts";

type Meeting = {
  readonly id: string;
  readonly caseId: string;
  readonly nextAnswer: NonNullable<NewContact["nextAnswer"]>;
};

/** The pilot lets a colleague's besked be the promised answer, and sets the day of the next one (docs/decisions/0005). */
export async function meetNextAnswerWithContact(tx: CommandTransaction, { id, caseId, nextAnswer }: Meeting) {
  const caseFile = await openCaseOwned(tx, caseId);
  const unmet = await unmetAnswers(tx.sight, [caseId]);
  if (!unmet.some(({ contactId }) => contactId === id)) return refuse("not-found");
  return record(tx, await meetNextAnswer(tx, caseFile, nextAnswer), { caseId });
}
