import type { AnswerAskInput, ForwardAskInput, RefuseAskInput } from "@lots/domain/asks/ask-input";
import { checkReachable } from "@lots/domain/handoffs/handoff-checks";
import { isAsked } from "@lots/domain/handoffs/receivers";
import { refuse } from "@lots/domain/refusal";
import type { CommandTransaction } from "../api/command-transaction.ts";
import { type NewEntry, record } from "../timeline/record.ts";
import { rolesThat } from "../units/unit-staff-queries.ts";
import { aboutRecipient, answerRecipient, lockedRecipient, type RecipientOnCase } from "./ask-commands.ts";
import { recipientRow } from "./ask-sending-commands.ts";
import { findReceiver, receiverIds } from "./receiver-commands.ts";

const asked = (tx: CommandTransaction, id: string): Promise<RecipientOnCase> =>
  lockedRecipient(tx, id, (recipient, caseFile) => isAsked(tx.actor, recipient, caseFile, tx.today));

const answeredNow = (tx: CommandTransaction) => ({ answeredByUserId: tx.actor.userId, answeredAt: tx.now });

/** What all entries of an answering unit have in common; whoever asked is told, and the case's pilot. */
const byTheAsked = (tx: CommandTransaction, { ask, caseFile, recipient }: RecipientOnCase) => ({
  ...aboutRecipient(tx, caseFile, ask, recipient),
  unitId: recipient.toUnitId,
  notify: [ask.fromUserId, caseFile.pilotId],
});

const idsOf = ({ ask, recipient }: RecipientOnCase) => ({ askId: ask.id, recipientId: recipient.id });

/** "Jag tar den": tells colleagues that somebody does. The ball stays with the unit until it has answered. */
export async function takeAsk(tx: CommandTransaction, { id }: { readonly id: string }) {
  const found = await asked(tx, id);
  const taken = { state: "accepted", takenByUserId: tx.actor.userId, takenAt: tx.now } as const;
  await answerRecipient(tx, found.recipient, taken, ["sent"]);
  const entry: NewEntry = {
    ...byTheAsked(tx, found),
    kind: "ask-taken",
    facts: { unitId: found.recipient.toUnitId },
  };
  return record(tx, [entry], idsOf(found));
}

export async function answerAsk(tx: CommandTransaction, { id, answer }: AnswerAskInput) {
  const found = await asked(tx, id);
  await answerRecipient(tx, found.recipient, { state: "answered", answer, ...answeredNow(tx) });
  const entry: NewEntry = {
    ...byTheAsked(tx, found),
    kind: "ask-answered",
    facts: { unitId: found.recipient.toUnitId },
  };
  return record(tx, [entry], idsOf(found));
}

export async function refuseAsk(tx: CommandTransaction, { id, code, reason }: RefuseAskInput) {
  const found = await asked(tx, id);
  await answerRecipient(tx, found.recipient, {
    state: "refused",
    reasonCode: code,
    reason,
    ...answeredNow(tx),
  });
  const entry: NewEntry = {
    ...byTheAsked(tx, found),
    kind: "ask-refused",
    facts: { unitId: found.recipient.toUnitId },
  };
  return record(tx, [entry], idsOf(found));
}

/** Passed on to who knows: the other has the ball then, and the asker sees one who was asked, not two. */
export async function forwardAsk(tx: CommandTransaction, { id, to, reason }: ForwardAskInput) {
  const found = await asked(tx, id);
  const { ask, caseFile, recipient } = found;
  await answerRecipient(tx, recipient, { state: "forwarded", reason, ...answeredNow(tx) });
  const receiver = await findReceiver(tx, to, caseFile.id, rolesThat.answer);
  if (to.unitId === ask.fromUnitId) refuse("forward-to-sender");
  await refuseIfAsked(tx, ask.id, to, receiver.unit.name);
  checkReachable(receiver);
  const next = recipientRow(ask, to.unitId, to.userId, recipient.id);
  await tx.db.insertInto("askRecipients").values(next).execute();
  const audience = receiver.unit.kind === "partner" ? "partners" : ask.audience;
  await tx.db.updateTable("asks").set({ audience }).where("id", "=", ask.id).execute();
  const about = { ...byTheAsked(tx, found), audience };
  const entry: NewEntry = {
    ...about,
    kind: "ask-forwarded",
    facts: { unitId: recipient.toUnitId, toUnitId: to.unitId },
    notify: [...about.notify, ...(await receiverIds(tx, next))],
  };
  return record(tx, [entry], { askId: ask.id, recipientId: next.id });
}

/** Somebody who has the question already, or has had it: it would go round. */
async function refuseIfAsked(
  { db }: CommandTransaction,
  askId: string,
  to: ForwardAskInput["to"],
  unit: string,
): Promise<void> {
  const same = await db
    .selectFrom("askRecipients")
    .select("id")
    .where("askId", "=", askId)
    .where("toUnitId", "=", to.unitId)
    .where("toUserId", to.userId === null ? "is" : "=", to.userId)
    .executeTakeFirst();
  if (same !== undefined) refuse("receiver-holds-it", { unit });
}
