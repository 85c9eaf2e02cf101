import { mayHandOverPilotRole } from "@lots/domain/access/can";
import { checkPilotReceiver } from "@lots/domain/handoffs/handoff-checks";
import type { SendPilotRoleInput } from "@lots/domain/handoffs/handoff-input";
import { refuse } from "@lots/domain/refusal";
import { type Authorised, authorise, refuseClosed } from "../access/authorise.ts";
import type { CommandTransaction } from "../api/command-transaction.ts";
import { findReceiver } from "../asks/receiver-commands.ts";
import { aboutCase, type CaseFile, lockedCase, saveCase, writingUnit } from "../cases/case-commands.ts";
import { stepOfFalls } from "../next-steps/step-fall-commands.ts";
import { type NewEntry, record } from "../timeline/record.ts";
import { rolesThat } from "../units/unit-staff-queries.ts";
import { aboutOffer, answerOffer, type Handoff, type OfferOnCase } from "./handoff-commands.ts";
import { insertOffer, sentEntry, wordsOf } from "./new-offer-commands.ts";

/** The unanswered offer of a case's pilot role; there is at most one. */
export const openPilotOffer = ({ db }: CommandTransaction, caseId: string): Promise<Handoff | undefined> =>
  db
    .selectFrom("handoffs")
    .selectAll()
    .where("caseId", "=", caseId)
    .where("partId", "is", null)
    .where("state", "=", "sent")
    .executeTakeFirst();

/** "Lämna över lotsrollen": by the case's pilot, or by a manager of the pilots' unit, to one who has the role. */
export async function sendPilotRole(tx: CommandTransaction, { caseId, to, ...input }: SendPilotRoleInput) {
  const caseFile = authorise(await lockedCase(tx, caseId), (row) => mayHandOverPilotRole(tx.actor, row));
  refuseClosed(caseFile);
  if ((await openPilotOffer(tx, caseId)) !== undefined) refuse("offer-open");
  checkPilotReceiver(await findReceiver(tx, to, caseId, rolesThat.pilot), caseFile.pilotId);
  const offer = await insertOffer(tx, {
    ...wordsOf(input, tx),
    caseId,
    partId: null,
    kind: "pilot_role",
    fromSide: "pilot",
    fromUnitId: writingUnit(tx),
    fromUserId: tx.actor.userId,
    toUnitId: to.unitId,
    toUserId: to.userId,
    audience: "municipality",
  });
  return record(tx, [await sentEntry(tx, caseFile, offer)], { handoffId: offer.id });
}

/**
 * The case has a new pilot. Parts, offers and questions that the pilot holds follow, since they are read through the
 * case; the next step follows if it was the old pilot's own; the old one is remembered.
 */
export async function changePilot(
  tx: CommandTransaction,
  caseFile: Authorised<CaseFile>,
  { toUserId, reason = null }: { readonly toUserId: string; readonly reason?: string | null },
): Promise<NewEntry> {
  const saved = await saveCase(tx, caseFile, caseFile.version, {
    pilotId: toUserId,
    standInId: caseFile.standInId === toUserId ? null : caseFile.standInId,
  });
  await stepOfFalls(tx, saved, caseFile.pilotId);
  await tx.db
    .insertInto("formerPilots")
    .values({ caseId: caseFile.id, userId: caseFile.pilotId, untilOn: tx.today })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
  return {
    ...aboutCase(tx, saved),
    kind: "case-pilot-changed",
    facts: { fromUserId: caseFile.pilotId, toUserId },
    reason,
    notify: [caseFile.pilotId, toUserId],
  };
}

/** The acceptor is the case's pilot from now on. */
export async function acceptPilotRole(tx: CommandTransaction, { offer, caseFile }: OfferOnCase) {
  const accepted = await answerOffer(tx, offer, "accepted");
  const changed = await changePilot(
    tx,
    authorise(caseFile, () => true),
    { toUserId: tx.actor.userId },
  );
  const entry: NewEntry = {
    ...aboutOffer(tx, caseFile, accepted),
    kind: "handoff-accepted",
    facts: { number: accepted.number },
    notify: [accepted.fromUserId, caseFile.pilotId],
  };
  return record(tx, [entry, changed], { handoffId: offer.id });
}
