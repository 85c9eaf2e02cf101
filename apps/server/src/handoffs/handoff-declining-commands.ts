import type { RefuseHandoffInput } from "@lots/domain/handoffs/handoff-input";
import { isSender, mayRefuse } from "@lots/domain/handoffs/handoff-may";
import type { CommandTransaction } from "../api/command-transaction.ts";
import { receiverIds } from "../asks/receiver-commands.ts";
import { type NewEntry, record } from "../timeline/record.ts";
import { aboutOffer, answerOffer, lockedOffer, whoWaits } from "./handoff-commands.ts";

/** "Återta" (row 2): by the sender's side, before anybody has answered. */
export async function withdrawHandoff(tx: CommandTransaction, { id }: { readonly id: string }) {
  const { offer, caseFile } = await lockedOffer(tx, id, (_offer, file, part) =>
    isSender(tx.actor, file, part),
  );
  const withdrawn = await answerOffer(tx, offer, "withdrawn");
  const entry: NewEntry = {
    ...aboutOffer(tx, caseFile, withdrawn, withdrawn.fromUnitId),
    kind: "handoff-withdrawn",
    facts: { number: withdrawn.number },
    notify: await receiverIds(tx, withdrawn),
  };
  return record(tx, [entry], { handoffId: id });
}

/** "Avböj" (row 4): the reason stands on top of the part until the sender's side acts. */
export async function refuseHandoff(tx: CommandTransaction, { id, code, reason }: RefuseHandoffInput) {
  const { offer, caseFile } = await lockedOffer(tx, id, (row, file) =>
    mayRefuse(tx.actor, row, file, tx.today),
  );
  const refused = await answerOffer(tx, offer, "refused", { reasonCode: code, reason });
  if (refused.partId !== null) {
    await tx.db.updateTable("parts").set({ refusedHandoffId: id }).where("id", "=", refused.partId).execute();
  }
  const entry: NewEntry = {
    ...aboutOffer(tx, caseFile, refused, refused.toUnitId),
    kind: "handoff-refused",
    facts: { number: refused.number, code },
    notify: whoWaits(refused, caseFile),
  };
  return record(tx, [entry], { handoffId: id });
}
