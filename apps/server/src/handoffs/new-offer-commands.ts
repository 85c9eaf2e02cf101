import { checkAnswerDue, toldOf } from "@lots/domain/handoffs/handoff-checks";
import type { HandoffWordsInput } from "@lots/domain/handoffs/handoff-input";
import type { Insertable } from "kysely";
import type { CommandTransaction } from "../api/command-transaction.ts";
import { receiverIds } from "../asks/receiver-commands.ts";
import type { CaseFile } from "../cases/case-commands.ts";
import { newId } from "../database/new-id.ts";
import type { NewEntry } from "../timeline/record.ts";
import { rolesThat } from "../units/unit-staff-queries.ts";
import { aboutOffer, type Handoff } from "./handoff-commands.ts";
import type { HandoffTable } from "./handoff-table.ts";

type Answerable = "state" | "answeredByUserId" | "answeredAt" | "reasonCode" | "reason" | "lapseCause";
type NewOffer = Omit<Insertable<HandoffTable>, "id" | "number" | "sentAt" | Answerable>;

/** Numbered per subject: a part, or a case's pilot role. Nothing sent is ever sent again as the same row. */
async function nextNumber(
  { db }: CommandTransaction,
  { caseId, partId }: Pick<Handoff, "caseId" | "partId">,
) {
  const { last } = await db
    .selectFrom("handoffs")
    .select((eb) => eb.fn.max("number").as("last"))
    .where("caseId", "=", caseId)
    .where("partId", partId === null ? "is" : "=", partId)
    .executeTakeFirstOrThrow();
  return (last ?? 0) + 1;
}

export async function insertOffer(tx: CommandTransaction, offer: NewOffer): Promise<Handoff> {
  const number = await nextNumber(tx, { caseId: offer.caseId, partId: offer.partId ?? null });
  return tx.db
    .insertInto("handoffs")
    .values({ ...offer, id: newId(), number, state: "sent", sentAt: tx.now })
    .returningAll()
    .executeTakeFirstOrThrow();
}

export function wordsOf(input: HandoffWordsInput, tx: Pick<CommandTransaction, "today">) {
  checkAnswerDue(input.answerDueOn, tx.today);
  const { purpose, done, next, questions, answerDueOn } = input;
  return { purpose, done, next, questions, answerDueOn, told: toldOf(input) };
}

export async function sentEntry(
  tx: CommandTransaction,
  caseFile: CaseFile,
  offer: Handoff,
): Promise<NewEntry> {
  const { number, toUnitId, toUserId } = offer;
  return {
    ...aboutOffer(tx, caseFile, offer, offer.fromUnitId),
    kind: "handoff-sent",
    facts: { number, toUnitId, toUserId },
    notify: await receiverIds(tx, offer, offer.kind === "pilot_role" ? rolesThat.pilot : rolesThat.hold),
  };
}
