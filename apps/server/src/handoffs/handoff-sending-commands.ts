import { holdsPart, mayHandOverPilotRole } from "@lots/domain/access/can";
import {
  checkAnswerDue,
  checkPartReceiver,
  checkPilotReceiver,
  toldOf,
} from "@lots/domain/handoffs/handoff-checks";
import type {
  HandoffWordsInput,
  SendBackInput,
  SendHandoffInput,
  SendPilotRoleInput,
} from "@lots/domain/handoffs/handoff-input";
import { audienceBetween } from "@lots/domain/handoffs/offer-audience";
import { maySendBack } from "@lots/domain/parts/part-may";
import { refuse } from "@lots/domain/refusal";
import type { Insertable } from "kysely";
import { authorise, refuseClosed } from "../access/authorise.ts";
import type { CommandTransaction } from "../api/command-transaction.ts";
import { type CaseFile, lockedCase, writingUnit } from "../cases/case-commands.ts";
import { newId } from "../database/new-id.ts";
import { openPart, type PartFile } from "../parts/part-commands.ts";
import { type NewEntry, record } from "../timeline/record.ts";
import { aboutOffer, type Handoff, hasOpenOffer } from "./handoff-commands.ts";
import { lapseUnanswerable } from "./handoff-lapse-commands.ts";
import type { HandoffTable } from "./handoff-table.ts";
import { findReceiver, receiverIds, rolesThat } from "./receiver-commands.ts";

type Answerable = "state" | "answeredByUserId" | "answeredAt" | "reasonCode" | "reason" | "lapseCause";
export type NewOffer = Omit<Insertable<HandoffTable>, "id" | "number" | "sentAt" | Answerable>;

/** Numbered per subject: a part, or a case's pilot role. Nothing sent is ever sent again as the same row. */
async function nextNumber(
  { db }: CommandTransaction,
  { caseId, partId }: Pick<Handoff, "caseId" | "partId">,
) {
  const { last } = await db
    .selectFrom("handoffs")
    .select((eb) => eb.fn.max("number").as("last"))
    .where("caseId", "=", caseId)
    .where("partId", partId === null ? "is" : "=", partId)
    .executeTakeFirstOrThrow();
  return (last ?? 0) + 1;
}

export async function insertOffer(tx: CommandTransaction, offer: NewOffer): Promise<Handoff> {
  const number = await nextNumber(tx, { caseId: offer.caseId, partId: offer.partId ?? null });
  return tx.db
    .insertInto("handoffs")
    .values({ ...offer, id: newId(), number, state: "sent", sentAt: tx.now })
    .returningAll()
    .executeTakeFirstOrThrow();
}

export function wordsOf(input: HandoffWordsInput, tx: Pick<CommandTransaction, "today">) {
  checkAnswerDue(input.answerDueOn, tx.today);
  const { purpose, done, next, questions, answerDueOn } = input;
  return { purpose, done, next, questions, answerDueOn, told: toldOf(input) };
}

export async function sentEntry(
  tx: CommandTransaction,
  caseFile: CaseFile,
  offer: Handoff,
): Promise<NewEntry> {
  const { number, toUnitId, toUserId } = offer;
  return {
    ...aboutOffer(tx, caseFile, offer, offer.fromUnitId),
    kind: "handoff-sent",
    facts: { number, toUnitId, toUserId },
    notify: await receiverIds(tx, offer, offer.kind === "pilot_role" ? rolesThat.pilot : rolesThat.hold),
  };
}

/** The side that holds the part, as the sender of an offer. */
const senderOf = (tx: CommandTransaction, part: PartFile) => ({
  fromSide: part.holder,
  fromUnitId: part.holder === "unit" ? part.unitId : writingUnit(tx),
  fromUserId: tx.actor.userId,
});

/** "Lämna över" (heart.md A3, row 1): the part stays where it is until somebody accepts. */
export async function sendHandoff(tx: CommandTransaction, { partId, to, ...input }: SendHandoffInput) {
  const { caseFile, part } = await openPart(tx, partId, (row, file) => holdsPart(tx.actor, file, row));
  const lapsed = await lapseUnanswerable(tx, caseFile);
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
  return record(tx, [await sentEntry(tx, caseFile, offer), ...lapsed], { handoffId: offer.id });
}

/** "Lämna över lotsrollen": by the case's pilot, or by a manager of the pilots' unit, to one who has the role. */
export async function sendPilotRole(tx: CommandTransaction, { caseId, to, ...input }: SendPilotRoleInput) {
  const caseFile = authorise(await lockedCase(tx, caseId), (row) => mayHandOverPilotRole(tx.actor, row));
  refuseClosed(caseFile);
  const open = await tx.db
    .selectFrom("handoffs")
    .select("id")
    .where("caseId", "=", caseId)
    .where("partId", "is", null)
    .where("state", "=", "sent")
    .executeTakeFirst();
  if (open !== undefined) refuse("offer-open");
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

/** "Skicka tillbaka" (row 7): always to the case's pilot; the unit answers for the part until he accepts. */
export async function sendBack(tx: CommandTransaction, { partId, reason, ...words }: SendBackInput) {
  const { caseFile, part } = await openPart(tx, partId, (row) => maySendBack(tx.actor, row));
  const lapsed = await lapseUnanswerable(tx, caseFile);
  if (await hasOpenOffer(tx, partId)) refuse("offer-open");
  const offer = await insertOffer(tx, {
    ...words,
    purpose: reason,
    next: null,
    answerDueOn: null,
    caseId: caseFile.id,
    partId,
    kind: "return",
    fromSide: "unit",
    fromUnitId: part.unitId,
    fromUserId: tx.actor.userId,
    toUnitId: await unitOfPilot(tx, caseFile.pilotId),
    toUserId: caseFile.pilotId,
    audience: audienceBetween([part.unitKind]),
  });
  await tx.db.updateTable("parts").set({ refusedHandoffId: null }).where("id", "=", partId).execute();
  const entry: NewEntry = {
    ...aboutOffer(tx, caseFile, offer, part.unitId),
    kind: "part-sent-back",
    facts: { number: offer.number },
    notify: caseFile.standInId === null ? [caseFile.pilotId] : [caseFile.pilotId, caseFile.standInId],
  };
  return record(tx, [entry, ...lapsed], { handoffId: offer.id });
}

/** Where the pilot works; when the role is gone, the unit that holds the pilots. */
async function unitOfPilot({ db }: CommandTransaction, pilotId: string): Promise<string> {
  const { id } = await db
    .selectFrom("units")
    .leftJoin("userRoles", (join) =>
      join
        .onRef("userRoles.unitId", "=", "units.id")
        .on("userRoles.userId", "=", pilotId)
        .on("userRoles.role", "=", "pilot"),
    )
    .select("units.id")
    .where((eb) => eb.or([eb("userRoles.userId", "is not", null), eb("units.duty", "=", "pilots")]))
    .orderBy((eb) => eb.case().when("userRoles.userId", "is not", null).then(0).else(1).end())
    .executeTakeFirstOrThrow();
  return id;
}
