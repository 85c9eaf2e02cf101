import { openAskStates } from "@lots/domain/asks/ask";
import { translator } from "@lots/words/translator";
import type { CommandTransaction } from "../api/command-transaction.ts";
import type { NewEntry } from "../timeline/record.ts";
import { aboutCase, type CaseFile } from "./case-commands.ts";

const written = translator("sv");

/** Open parts end with the case; their outcome is nobody's decision, so they are dropped. */
export async function dropOpenParts(tx: CommandTransaction, caseFile: CaseFile): Promise<NewEntry[]> {
  const dropped = await tx.db
    .updateTable("parts")
    .set((eb) => ({ status: "dropped", refusedHandoffId: null, version: eb("version", "+", 1) }))
    .where("caseId", "=", caseFile.id)
    .where("status", "not in", ["decided", "dropped"])
    .returningAll()
    .execute();
  const partIds = dropped.map(({ id }) => id);
  if (partIds.length > 0) {
    await tx.db
      .updateTable("handoffs")
      .set({ endedBy: "done", endedAt: tx.now })
      .where("partId", "in", partIds)
      .where("state", "=", "accepted")
      .where("endedBy", "is", null)
      .execute();
  }
  return dropped.map((part) => ({
    ...aboutCase(tx, caseFile),
    partId: part.id,
    kind: "part-dropped",
    facts: {},
    object: { kind: "part", id: part.id, version: part.version },
    reason: written("written.caseClosed"),
    notify: part.officerId === null ? [] : [part.officerId],
  }));
}

type Side = { readonly id: string; readonly kind: string | null };

/** The partner on either side: other partners do not read what is said between them. */
const partnerAmong = (...sides: readonly Side[]): string | null =>
  sides.find(({ kind }) => kind === "partner")?.id ?? null;

/** Offers that nobody has answered end with the case; the side that sent and the one that got them are told. */
export async function lapseOffers(tx: CommandTransaction, caseFile: CaseFile): Promise<NewEntry[]> {
  const offers = await tx.db
    .selectFrom("handoffs")
    .innerJoin("units as senders", "senders.id", "handoffs.fromUnitId")
    .innerJoin("units as receivers", "receivers.id", "handoffs.toUnitId")
    .selectAll("handoffs")
    .select(["senders.kind as senderKind", "receivers.kind as receiverKind"])
    .where("handoffs.caseId", "=", caseFile.id)
    .where("handoffs.state", "=", "sent")
    .execute();
  await tx.db
    .updateTable("handoffs")
    .set({ state: "lapsed", lapseCause: "case_closed", answeredAt: tx.now })
    .where("caseId", "=", caseFile.id)
    .where("state", "=", "sent")
    .execute();
  return offers.map((offer) => ({
    ...aboutCase(tx, caseFile),
    partId: offer.partId,
    kind: "handoff-lapsed",
    facts: { number: offer.number, cause: "case_closed" },
    audience: offer.audience,
    partnerUnitId: partnerAmong(
      { id: offer.fromUnitId, kind: offer.senderKind },
      { id: offer.toUnitId, kind: offer.receiverKind },
    ),
    object: { kind: "handoff", id: offer.id, version: 1 },
    notify: [offer.fromUserId, offer.toUserId].filter((userId) => userId !== null),
  }));
}

/** Questions that wait for an answer end with the case. */
export async function lapseQuestions(tx: CommandTransaction, caseFile: CaseFile): Promise<NewEntry[]> {
  const waiting = await tx.db
    .selectFrom("askRecipients")
    .innerJoin("asks", "asks.id", "askRecipients.askId")
    .innerJoin("units", "units.id", "askRecipients.toUnitId")
    .selectAll("askRecipients")
    .select(["asks.audience", "asks.partId", "asks.fromUserId", "units.kind as unitKind"])
    .where("askRecipients.caseId", "=", caseFile.id)
    .where("askRecipients.state", "in", openAskStates)
    .execute();
  await tx.db
    .updateTable("askRecipients")
    .set({ state: "lapsed", lapseCause: "case_closed" })
    .where("caseId", "=", caseFile.id)
    .where("state", "in", openAskStates)
    .execute();
  return waiting.map((recipient) => ({
    ...aboutCase(tx, caseFile),
    partId: recipient.partId,
    kind: "ask-lapsed",
    facts: { unitId: recipient.toUnitId, cause: "case_closed" },
    audience: recipient.audience,
    partnerUnitId: partnerAmong({ id: recipient.toUnitId, kind: recipient.unitKind }),
    object: { kind: "ask_recipient", id: recipient.id, version: 1 },
    notify: [recipient.fromUserId, recipient.takenByUserId ?? recipient.toUserId].filter(
      (userId) => userId !== null,
    ),
  }));
}
