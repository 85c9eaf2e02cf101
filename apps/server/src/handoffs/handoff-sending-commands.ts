import { holdsPart } from "@lots/domain/access/can";
import { checkPartReceiver } from "@lots/domain/handoffs/handoff-checks";
import type { SendHandoffInput } from "@lots/domain/handoffs/handoff-input";
import { audienceBetween } from "@lots/domain/handoffs/offer-audience";
import { refuse } from "@lots/domain/refusal";
import type { CommandTransaction } from "../api/command-transaction.ts";
import { findReceiver } from "../asks/receiver-commands.ts";
import { writingUnit } from "../cases/case-commands.ts";
import { openPart, type PartFile } from "../parts/part-commands.ts";
import { record } from "../timeline/record.ts";
import { rolesThat } from "../units/unit-staff-queries.ts";
import { hasOpenOffer } from "./handoff-commands.ts";
import { lapseUnanswerable } from "./handoff-lapse-commands.ts";
import { insertOffer, sentEntry, wordsOf } from "./new-offer-commands.ts";

/** The side that holds the part, as the sender of an offer. */
const senderOf = (tx: CommandTransaction, part: PartFile) => ({
  fromSide: part.holder,
  fromUnitId: part.holder === "unit" ? part.unitId : writingUnit(tx),
  fromUserId: tx.actor.userId,
});

/** "Lämna över" (heart.md A3, row 1): the part stays where it is until somebody accepts. */
export async function sendHandoff(tx: CommandTransaction, { partId, to, ...input }: SendHandoffInput) {
  const { caseFile, part } = await openPart(tx, partId, (row, file) => holdsPart(tx.actor, file, row));
  await lapseUnanswerable(tx, caseFile);
  if (await hasOpenOffer(tx, partId)) refuse("offer-open");
  const receiver = await findReceiver(tx, to, caseFile.id, rolesThat.hold);
  checkPartReceiver(receiver, part);
  const sender = senderOf(tx, part);
  const offer = await insertOffer(tx, {
    ...wordsOf(input, tx),
    ...sender,
    caseId: caseFile.id,
    partId,
    kind: "part",
    toUnitId: to.unitId,
    toUserId: to.userId,
    audience: audienceBetween([receiver.unit.kind, part.holder === "unit" ? part.unitKind : "municipal"]),
  });
  await tx.db.updateTable("parts").set({ refusedHandoffId: null }).where("id", "=", partId).execute();
  return record(tx, [await sentEntry(tx, caseFile, offer)], { handoffId: offer.id });
}
