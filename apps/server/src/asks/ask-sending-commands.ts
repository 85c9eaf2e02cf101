import { isPilotOf } from "@lots/domain/access/can";
import type { SendAskInput } from "@lots/domain/asks/ask-input";
import { isAsker } from "@lots/domain/asks/ask-may";
import { isOpenAsk } from "@lots/domain/asks/ask-progress";
import { checkAnswerDue, checkReachable, type Receiver } from "@lots/domain/handoffs/handoff-checks";
import type { ReceiverInput } from "@lots/domain/handoffs/handoff-input";
import { audienceBetween } from "@lots/domain/handoffs/offer-audience";
import { mayAskAbout } from "@lots/domain/parts/part-may";
import { refuse } from "@lots/domain/refusal";
import { authorise } from "../access/authorise.ts";
import type { CommandTransaction } from "../api/command-transaction.ts";
import { type CaseFile, openCaseSeen, writingUnit } from "../cases/case-commands.ts";
import { newId } from "../database/new-id.ts";
import { openPart, type PartFile } from "../parts/part-commands.ts";
import { type NewEntry, record } from "../timeline/record.ts";
import { rolesThat } from "../units/unit-staff-queries.ts";
import { type Ask, type AskRecipient, aboutAsk, aboutRecipient, lockedAsk } from "./ask-commands.ts";
import { findReceiver, receiverIds } from "./receiver-commands.ts";

/** The case, and the part if the question is about one; asked by the pilot or by who holds the part (heart.md A3). */
async function subjectOf(tx: CommandTransaction, { caseId, partId }: SendAskInput) {
  if (partId === null) {
    const caseFile = authorise(await openCaseSeen(tx, caseId), (row) => isPilotOf(tx.actor, row));
    return { caseFile, part: null };
  }
  const { caseFile, part } = await openPart(tx, partId, (row, file) => mayAskAbout(tx.actor, file, row));
  // A part of another case than the one named: as if it were not there.
  return caseFile.id === caseId ? { caseFile, part } : refuse("not-found");
}

/** The pilot asks for the case; who holds the part asks for its unit. */
function askerOf(tx: CommandTransaction, caseFile: CaseFile, part: PartFile | null) {
  if (part === null || part.holder === "pilot" || isPilotOf(tx.actor, caseFile)) {
    return { fromSide: "pilot", fromUnitId: writingUnit(tx), kind: "municipal" } as const;
  }
  return { fromSide: "unit", fromUnitId: part.unitId, kind: part.unitKind } as const;
}

const keyOf = ({ unitId, userId }: ReceiverInput): string => `${unitId} ${userId ?? ""}`;

/** Each unit or person once; a unit does not ask itself, and nobody is asked who cannot open the question. */
async function checkedRecipients(
  tx: CommandTransaction,
  caseId: string,
  asker: { readonly fromUnitId: string },
  recipients: readonly ReceiverInput[],
): Promise<readonly Receiver[]> {
  const once = [...new Map(recipients.map((to) => [keyOf(to), to])).values()];
  const receivers: Receiver[] = [];
  for (const to of once) {
    const receiver = await findReceiver(tx, to, caseId, rolesThat.answer);
    if (to.unitId === asker.fromUnitId && to.userId === null)
      refuse("receiver-holds-it", { unit: receiver.unit.name });
    checkReachable(receiver);
    receivers.push(receiver);
  }
  return receivers;
}

/** One question to several units and people: each has the ball until it has answered, nobody gets the part. */
export async function sendAsk(tx: CommandTransaction, input: SendAskInput) {
  const { caseFile, part } = await subjectOf(tx, input);
  checkAnswerDue(input.answerDueOn, tx.today);
  const { kind, ...asker } = askerOf(tx, caseFile, part);
  const receivers = await checkedRecipients(tx, caseFile.id, asker, input.recipients);
  const ask: Ask = {
    id: newId(),
    caseId: caseFile.id,
    partId: input.partId,
    text: input.text,
    answerDueOn: input.answerDueOn,
    audience: audienceBetween([kind, ...receivers.map(({ unit }) => unit.kind)]),
    ...asker,
    fromUserId: tx.actor.userId,
    sentAt: tx.now,
  };
  await tx.db.insertInto("asks").values(ask).execute();
  const rows = receivers.map(({ unit, person }) => recipientRow(ask, unit.id, person?.id ?? null, null));
  await tx.db.insertInto("askRecipients").values(rows).execute();
  const told: string[] = [];
  for (const row of rows) told.push(...(await receiverIds(tx, row)));
  const entry: NewEntry = {
    ...aboutAsk(tx, caseFile, ask),
    unitId: ask.fromUnitId,
    kind: "ask-sent",
    facts: { recipients: rows.length },
    notify: told,
  };
  return record(tx, [entry], { askId: ask.id, recipientIds: rows.map(({ id }) => id) });
}

export const recipientRow = (
  ask: Ask,
  toUnitId: string,
  toUserId: string | null,
  forwardedFromId: string | null,
): AskRecipient => ({
  id: newId(),
  askId: ask.id,
  caseId: ask.caseId,
  toUnitId,
  toUserId,
  state: "sent",
  takenByUserId: null,
  takenAt: null,
  answer: null,
  answeredByUserId: null,
  answeredAt: null,
  reasonCode: null,
  reason: null,
  lapseCause: null,
  forwardedFromId,
});

/** The asker needs no more answers: what is still open of the question ends. */
export async function withdrawAsk(tx: CommandTransaction, { id }: { readonly id: string }) {
  const { ask, caseFile } = await lockedAsk(tx, id, (row, file) => isAsker(tx.actor, row, file));
  const recipients = await tx.db.selectFrom("askRecipients").selectAll().where("askId", "=", id).execute();
  const open = recipients.filter(({ state }) => isOpenAsk(state));
  const [first, ...others] = open.map(
    (recipient): NewEntry => ({
      ...aboutRecipient(tx, caseFile, ask, recipient),
      unitId: ask.fromUnitId,
      kind: "ask-withdrawn",
      facts: { unitId: recipient.toUnitId },
      notify: recipient.takenByUserId === null ? [] : [recipient.takenByUserId],
    }),
  );
  if (first === undefined) return refuseDone(tx, recipients);
  await tx.db
    .updateTable("askRecipients")
    .set({ state: "withdrawn", answeredByUserId: tx.actor.userId, answeredAt: tx.now })
    .where(
      "id",
      "in",
      open.map((recipient) => recipient.id),
    )
    .execute();
  return record(tx, [first, ...others], { askId: id });
}

/** All have answered meanwhile: told by the last of them. */
async function refuseDone(tx: CommandTransaction, recipients: readonly AskRecipient[]): Promise<never> {
  const [last] = recipients.toSorted((a, b) => ((a.answeredAt ?? "") < (b.answeredAt ?? "") ? 1 : -1));
  const by = await tx.db
    .selectFrom("users")
    .select("name")
    .where("id", "=", last?.answeredByUserId ?? "")
    .executeTakeFirst();
  return refuse("ask-answered", {
    state: last?.state ?? "answered",
    by: by?.name ?? "",
    at: last?.answeredAt ?? tx.now,
  });
}
