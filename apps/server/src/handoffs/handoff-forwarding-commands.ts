import {
  checkForward,
  checkNotSender,
  checkPartReceiver,
  checkPilotReceiver,
} from "@lots/domain/handoffs/handoff-checks";
import type { ForwardHandoffInput } from "@lots/domain/handoffs/handoff-input";
import { mayRefuse } from "@lots/domain/handoffs/handoff-may";
import { audienceBetween } from "@lots/domain/handoffs/offer-audience";
import { dueStill } from "@lots/domain/handoffs/wanted-day";
import type { CommandTransaction } from "../api/command-transaction.ts";
import { findReceiver } from "../asks/receiver-commands.ts";
import { type NewEntry, record } from "../timeline/record.ts";
import { rolesThat } from "../units/unit-staff-queries.ts";
import {
  aboutOffer,
  answerOffer,
  type Handoff,
  lockedOffer,
  type OfferOnCase,
  whoWaits,
} from "./handoff-commands.ts";
import { insertOffer, sentEntry } from "./new-offer-commands.ts";

/** "Skicka vidare" (row 5): a new offer by the same sender, who still answers for the part. */
export async function forwardHandoff(tx: CommandTransaction, { id, to, reason }: ForwardHandoffInput) {
  const offered = await lockedOffer(tx, id, (row, file) => mayRefuse(tx.actor, row, file, tx.today));
  const { offer, caseFile, part } = offered;
  const forwarded = await answerOffer(tx, offer, "forwarded", { reason });
  const receiver = await checkedReceiver(tx, offered, to);
  const next = await insertOffer(tx, {
    caseId: offer.caseId,
    partId: offer.partId,
    kind: offer.kind,
    fromSide: offer.fromSide,
    fromUnitId: offer.fromUnitId,
    fromUserId: offer.fromUserId,
    toUnitId: to.unitId,
    toUserId: to.userId,
    purpose: offer.purpose,
    done: offer.done,
    next: offer.next,
    told: offer.told,
    questions: offer.questions,
    answerDueOn: dueStill(offer, tx.today),
    forwardedFromId: offer.id,
    audience: audienceBetween([receiver.unit.kind, part?.holder === "unit" ? part.unitKind : "municipal"]),
  });
  const entry: NewEntry = {
    ...aboutOffer(tx, caseFile, forwarded, forwarded.toUnitId),
    kind: "handoff-forwarded",
    facts: { number: forwarded.number, toUnitId: to.unitId, toUserId: to.userId },
    notify: whoWaits(forwarded, caseFile),
  };
  const sent = await sentEntry(tx, caseFile, next);
  return record(tx, [entry, sent], { handoffId: next.id });
}

async function checkedReceiver(tx: CommandTransaction, offered: OfferOnCase, to: ForwardHandoffInput["to"]) {
  const { offer, caseFile, part } = offered;
  const roles = offer.kind === "pilot_role" ? rolesThat.pilot : rolesThat.hold;
  const receiver = await findReceiver(tx, to, caseFile.id, roles);
  checkForward(receiver, { ...offer, forwards: await forwardsBefore(tx, offer) });
  if (part === null) {
    checkPilotReceiver(receiver, caseFile.pilotId);
    return receiver;
  }
  checkNotSender(receiver, part);
  checkPartReceiver(receiver, part);
  return receiver;
}

/** How many times this offer has been passed on already. */
async function forwardsBefore({ db }: CommandTransaction, offer: Handoff): Promise<number> {
  let count = 0;
  for (let from = offer.forwardedFromId; from !== null; count += 1) {
    const earlier: { forwardedFromId: string | null } = await db
      .selectFrom("handoffs")
      .select("forwardedFromId")
      .where("id", "=", from)
      .executeTakeFirstOrThrow();
    from = earlier.forwardedFromId;
  }
  return count;
}
