import { isManagerOf } from "@lots/domain/access/actor";
import {
  checkForward,
  checkNotSender,
  checkPartReceiver,
  checkPilotReceiver,
} from "@lots/domain/handoffs/handoff-checks";
import type {
  AcceptHandoffInput,
  ForwardHandoffInput,
  RefuseHandoffInput,
} from "@lots/domain/handoffs/handoff-input";
import { isSender, mayAccept, mayRefuse } from "@lots/domain/handoffs/handoff-may";
import { audienceBetween } from "@lots/domain/handoffs/offer-audience";
import { acceptedBy, backAtPilot } from "@lots/domain/parts/part-changes";
import { refuse } from "@lots/domain/refusal";
import type { CommandTransaction } from "../api/command-transaction.ts";
import type { CaseFile } from "../cases/case-commands.ts";
import { unseenStepFalls } from "../next-steps/step-fall-commands.ts";
import type { PartFile } from "../parts/part-commands.ts";
import { type NewEntry, type Recorded, record } from "../timeline/record.ts";
import {
  aboutOffer,
  answerOffer,
  endAccepted,
  type Handoff,
  lockedOffer,
  type OfferOnCase,
} from "./handoff-commands.ts";
import { insertOffer, sentEntry } from "./handoff-sending-commands.ts";
import { acceptPilotRole } from "./pilot-role-commands.ts";
import { findReceiver, receiverIds, rolesThat, staffOf } from "./receiver-commands.ts";

type OfferOfPart = OfferOnCase & { readonly part: PartFile };

/** Those who wait for the answer: who sent it, and the case's pilot. */
const senders = (offer: Handoff, caseFile: CaseFile) => [offer.fromUserId, caseFile.pilotId];

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
  return record(tx, [entry, ...(await unseenStepFalls(tx, caseFile))], { handoffId: id });
}

/** "Ta emot" (row 3, 7a): by whom depends on what it is. */
export async function acceptHandoff(
  tx: CommandTransaction,
  input: AcceptHandoffInput,
): Promise<Recorded<{ handoffId: string }>> {
  const offered = await lockedOffer(tx, input.id, (offer, file) =>
    mayAccept(tx.actor, offer, file, tx.today),
  );
  const { part } = offered;
  if (part === null) return acceptPilotRole(tx, offered);
  if (offered.offer.kind === "return") return acceptReturn(tx, { ...offered, part });
  return acceptPart(tx, { ...offered, part }, input);
}

/** The manager may name a colleague in the same act; anybody else accepts for him- or herself. */
async function officerFor(tx: CommandTransaction, unitId: string, named: string | null): Promise<string> {
  if (named === null || named === tx.actor.userId) return tx.actor.userId;
  if (!isManagerOf(tx.actor, unitId)) return refuse("not-allowed");
  const staff = await staffOf(tx, unitId, rolesThat.hold);
  if (staff.some(({ id }) => id === named)) return named;
  const user = await tx.db.selectFrom("users").select("name").where("id", "=", named).executeTakeFirst();
  return user === undefined ? refuse("not-found") : refuse("officer-not-in-unit", { name: user.name });
}

async function acceptPart(
  tx: CommandTransaction,
  { offer, caseFile, part }: OfferOfPart,
  { officerId: named, expectedOn }: AcceptHandoffInput,
) {
  if (expectedOn !== null && expectedOn < tx.today) refuse("date-passed", { field: "expectedOn" });
  const officerId = await officerFor(tx, offer.toUnitId, named);
  const accepted = await answerOffer(tx, offer, "accepted");
  const receiver = await findReceiver(
    tx,
    { unitId: offer.toUnitId, userId: null },
    caseFile.id,
    rolesThat.hold,
  );
  if (!receiver.unit.consented) refuse("consent-missing", { unit: receiver.unit.name });
  await endAccepted(tx, [part.id], "passed_on", accepted.id);
  await moveTo(tx, part, {
    ...acceptedBy(offer.toUnitId, officerId),
    ...(expectedOn === null ? {} : { expectedOn }),
  });
  const entry: NewEntry = {
    ...aboutOffer(tx, caseFile, accepted, accepted.toUnitId),
    kind: "handoff-accepted",
    facts: { number: accepted.number },
    notify: [...senders(accepted, caseFile), officerId],
  };
  return record(tx, [entry], { handoffId: offer.id });
}

/** The pilot answers for the part again; it is still the unit's matter (row 7a). */
async function acceptReturn(tx: CommandTransaction, { offer, caseFile, part }: OfferOfPart) {
  const accepted = await answerOffer(tx, offer, "accepted");
  await endAccepted(tx, [part.id], "returned", accepted.id);
  await moveTo(tx, part, backAtPilot);
  const entry: NewEntry = {
    ...aboutOffer(tx, caseFile, accepted),
    kind: "part-return-accepted",
    facts: { number: accepted.number },
    notify: [...senders(accepted, caseFile), ...(part.officerId === null ? [] : [part.officerId])],
  };
  return record(tx, [entry], { handoffId: offer.id });
}

const moveTo = (tx: CommandTransaction, part: PartFile, changes: ReturnType<typeof acceptedBy>) =>
  tx.db
    .updateTable("parts")
    .set((eb) => ({ ...changes, version: eb("version", "+", 1) }))
    .where("id", "=", part.id)
    .execute();

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
    notify: senders(refused, caseFile),
  };
  return record(tx, [entry, ...(await unseenStepFalls(tx, caseFile))], { handoffId: id });
}

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
    answerDueOn: offer.answerDueOn,
    forwardedFromId: offer.id,
    audience: audienceBetween([receiver.unit.kind, part?.holder === "unit" ? part.unitKind : "municipal"]),
  });
  const entry: NewEntry = {
    ...aboutOffer(tx, caseFile, forwarded, forwarded.toUnitId),
    kind: "handoff-forwarded",
    facts: { number: forwarded.number, toUnitId: to.unitId, toUserId: to.userId },
    notify: senders(forwarded, caseFile),
  };
  const sent = await sentEntry(tx, caseFile, next);
  return record(tx, [entry, sent, ...(await unseenStepFalls(tx, caseFile))], { handoffId: next.id });
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
