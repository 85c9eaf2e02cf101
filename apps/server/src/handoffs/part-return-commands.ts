import type { SendBackInput, TakeBackInput } from "@lots/domain/handoffs/handoff-input";
import { audienceBetween } from "@lots/domain/handoffs/offer-audience";
import { backAtPilot } from "@lots/domain/parts/part-changes";
import { maySendBack, mayTakeBack } from "@lots/domain/parts/part-may";
import { refuse } from "@lots/domain/refusal";
import type { CommandTransaction } from "../api/command-transaction.ts";
import { aboutPart, openPart, savePart } from "../parts/part-commands.ts";
import { type NewEntry, record } from "../timeline/record.ts";
import { staffOf } from "../units/unit-staff-queries.ts";
import {
  aboutOffer,
  answerOffer,
  endAccepted,
  hasOpenOffer,
  movePart,
  type OfferOfPart,
  whoWaits,
} from "./handoff-commands.ts";
import { lapseOffersOfPart, lapseUnanswerable } from "./handoff-lapse-commands.ts";
import { insertOffer } from "./new-offer-commands.ts";

/** "Skicka tillbaka" (row 7): always to the case's pilot; the unit answers for the part until he accepts. */
export async function sendBack(tx: CommandTransaction, { partId, reason, ...words }: SendBackInput) {
  const { caseFile, part } = await openPart(tx, partId, (row) => maySendBack(tx.actor, row));
  await lapseUnanswerable(tx, caseFile);
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
  return record(tx, [entry], { handoffId: offer.id });
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

/** The pilot answers for the part again; it is still the unit's matter (row 7a). */
export async function acceptReturn(tx: CommandTransaction, { offer, caseFile, part }: OfferOfPart) {
  const accepted = await answerOffer(tx, offer, "accepted");
  await endAccepted(tx, [part.id], "returned", accepted.id);
  await movePart(tx, part, backAtPilot);
  const entry: NewEntry = {
    ...aboutOffer(tx, caseFile, accepted),
    kind: "part-return-accepted",
    facts: { number: accepted.number },
    notify: [...whoWaits(accepted, caseFile), ...(part.officerId === null ? [] : [part.officerId])],
  };
  return record(tx, [entry], { handoffId: offer.id });
}

/**
 * "Ta tillbaka" (heart.md A3, row 8): the pilot answers for the part again, without being asked. How it goes, its dates
 * and its outcome are the unit's words and stay as they were.
 */
export async function takeBack(tx: CommandTransaction, { partId, version, reason }: TakeBackInput) {
  const { caseFile, part } = await openPart(tx, partId, (row, file) => mayTakeBack(tx.actor, file, row));
  const saved = await savePart(tx, part, version, backAtPilot);
  await endAccepted(tx, [partId], "taken_back");
  await lapseOffersOfPart(tx, caseFile, partId, "taken_back");
  const managers = await staffOf(tx, part.unitId, ["manager"]);
  const entry: NewEntry = {
    ...aboutPart(tx, caseFile, saved),
    kind: "part-taken-back",
    facts: { unitId: part.unitId },
    reason,
    notify: [...managers.map(({ id }) => id), ...(part.officerId === null ? [] : [part.officerId])],
  };
  return record(tx, [entry], { partId, version: saved.version });
}
