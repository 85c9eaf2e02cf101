import { openAskStates } from "@lots/domain/asks/ask";
import { type AddressedKind, addressedKinds } from "@lots/domain/handoffs/receivers";
import type { CommandTransaction } from "../api/command-transaction.ts";
import { casesInOrder } from "../cases/case-commands.ts";
import { offerState } from "../database/offer-state.ts";
import { type LeavingReceiver, lapseAddressed } from "./handoff-lapse-commands.ts";

/** The cases on which something waits for them. */
async function casesThatWait(
  { db }: CommandTransaction,
  { unitId, userId }: LeavingReceiver,
): Promise<readonly string[]> {
  const offered = db
    .selectFrom("handoffs")
    .select("caseId")
    .where("state", "=", offerState("sent"))
    .$if(unitId !== null, (query) => query.where("toUnitId", "=", unitId))
    .$if(userId !== null, (query) => query.where("toUserId", "=", userId));
  const asked = db
    .selectFrom("askRecipients")
    .select("caseId")
    .where("state", "in", openAskStates)
    .$if(unitId !== null, (query) => query.where("toUnitId", "=", unitId))
    .$if(userId !== null, (query) => query.where("toUserId", "=", userId));
  const waiting = await offered.union(asked).execute();
  return waiting.map(({ caseId }) => caseId);
}

/** A setting took from somebody what it takes to answer: what was put to them lapses, on all cases. */
export async function receiverLeaves(
  tx: CommandTransaction,
  receiver: LeavingReceiver,
  kinds: readonly AddressedKind[] = addressedKinds,
): Promise<void> {
  for (const caseFile of await casesInOrder(tx, await casesThatWait(tx, receiver))) {
    await lapseAddressed(tx, caseFile, receiver, kinds);
  }
}
