import { openAskStates } from "@lots/domain/asks/ask";
import type { LapseCause } from "@lots/domain/handoffs/handoff";
import type { SettingTransaction } from "../api/setting-transaction.ts";
import { lapseRecipients } from "../asks/ask-lapse-commands.ts";
import { settleBallsOf } from "../balls/ball-commands.ts";
import { offerState } from "../database/offer-state.ts";
import { lapseOffers } from "./handoff-lapse-commands.ts";

type Who = "toUserId" | "toUnitId";

/** Commands on the cases wait until this is done, so that the balls are settled once. */
async function lockTouched(tx: SettingTransaction, who: Who, id: string): Promise<void> {
  const offered = tx.db
    .selectFrom("handoffs")
    .select("caseId")
    .where("state", "=", offerState("sent"))
    .where(who, "=", id);
  const asked = tx.db
    .selectFrom("askRecipients")
    .select("caseId")
    .where("state", "in", openAskStates)
    .where(who, "=", id);
  const touched = await offered.union(asked).orderBy("caseId").execute();
  for (const { caseId } of touched) await tx.dialect.lockRow(tx.db, "cases", caseId);
}

async function lapseAllTo(tx: SettingTransaction, who: Who, id: string, cause: LapseCause): Promise<void> {
  await lockTouched(tx, who, id);
  const offers = await lapseOffers(tx, (eb) => eb(who, "=", id), cause);
  const recipients = await lapseRecipients(tx, (eb) => eb(`askRecipients.${who}`, "=", id), cause);
  const touched = [...offers, ...recipients].map(({ caseId }) => caseId);
  await settleBallsOf(tx, touched);
}

/**
 * A person who can no longer sign in answers nothing: what was sent to that person lapses, on all cases. A setting
 * writes no timeline; the offer itself says that it lapsed, and why.
 */
export const lapseOffersToUser = (tx: SettingTransaction, userId: string): Promise<void> =>
  lapseAllTo(tx, "toUserId", userId, "receiver_disabled");

/** A unit that is no more answers nothing. */
export const lapseOffersToUnit = (tx: SettingTransaction, unitId: string): Promise<void> =>
  lapseAllTo(tx, "toUnitId", unitId, "unit_retired");
