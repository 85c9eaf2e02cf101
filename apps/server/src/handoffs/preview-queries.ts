import { type Actor, writingUnitOf } from "@lots/domain/access/actor";
import type { PreviewInput } from "@lots/domain/handoffs/handoff-input";
import { isSender } from "@lots/domain/handoffs/handoff-may";
import { audienceBetween } from "@lots/domain/handoffs/offer-audience";
import { refuse } from "@lots/domain/refusal";
import { authorise } from "../access/authorise.ts";
import type { Sight } from "../access/visible.ts";
import { findActor } from "../users/actor-queries.ts";
import { type Earlier, earlierOffers, findSurroundings } from "./handoff-queries.ts";
import { handoffPage, type OfferFacts } from "./handoff-view.ts";

/** The subject as the sender sees it: only the side that may send it previews what is sent. */
async function senderOf(sight: Sight, { subject }: PreviewInput) {
  const partId = "partId" in subject ? subject.partId : null;
  const found = await sight.db
    .selectFrom(sight.cases.as("cases"))
    .leftJoin(sight.parts.as("parts"), (join) =>
      join.onRef("parts.caseId", "=", "cases.id").on("parts.id", "=", partId),
    )
    .leftJoin("units", "units.id", "parts.unitId")
    .select(["cases.id as caseId", "cases.pilotId", "cases.standInId"])
    .select(["parts.id as partId", "parts.holder", "parts.unitId", "units.kind as unitKind"])
    .where((eb) => ("partId" in subject ? eb("parts.id", "=", partId) : eb("cases.id", "=", subject.caseId)))
    .executeTakeFirst();
  return authorise(found, ({ holder, unitId, ...caseFile }) =>
    isSender(sight.actor, caseFile, holder === null || unitId === null ? null : { holder, unitId }),
  );
}

/** A unit reads as any of its officers would; a person as him- or herself. */
async function receiverOf(sight: Sight, { to, subject }: PreviewInput) {
  const unit = await sight.db
    .selectFrom("units")
    .select(["id", "name", "kind", "duty"])
    .where("id", "=", to.unitId)
    .executeTakeFirst();
  if (unit === undefined) return refuse("not-found");
  if (unit.kind === "outside") return refuse("receiver-cannot-sign-in", { unit: unit.name });
  if (to.userId !== null) {
    const person = await findActor(sight.db, to.userId);
    return person === null ? refuse("not-found") : { unit, actor: person.actor, userName: person.name };
  }
  const role = "partId" in subject ? "officer" : "pilot";
  const actor: Actor = {
    userId: "",
    memberships: [{ unitId: unit.id, unitKind: unit.kind, unitDuty: unit.duty, role }],
  };
  return { unit, actor, userName: null };
}

async function namesOf(sight: Sight, unitId: string) {
  const { actor } = sight;
  const names = await sight.db
    .selectFrom("units")
    .innerJoin("users", (join) => join.on("users.id", "=", actor.userId))
    .select(["units.name as fromUnitName", "users.name as fromUserName"])
    .where("units.id", "=", unitId)
    .executeTakeFirst();
  return names ?? refuse("not-found");
}

/** What both know of how the part came here: a receiver may have been told what its sender was not. */
async function earlierKnownToBoth(
  sight: Sight,
  { caseId, partId }: { readonly caseId: string; readonly partId: string | null },
  asRead: readonly Earlier[],
): Promise<readonly Earlier[]> {
  const own = new Set((await earlierOffers(sight, caseId, partId)).map(({ id }) => id));
  return asRead.filter(({ id }) => own.has(id));
}

/**
 * What the receiver will read, before it is sent and while it is being written. The surroundings are read with the
 * receiver's own sight, as an open offer will give it: what that sight does not hold, the preview does not show.
 */
export async function previewHandoff(sight: Sight, input: PreviewInput) {
  const sender = await senderOf(sight, input);
  const receiver = await receiverOf(sight, input);
  const asReceiver = sight.asReceiver(receiver.actor, sender.caseId);
  const around = await findSurroundings(asReceiver, sender.caseId, sender.partId);
  if (around === undefined) return refuse("consent-missing", { unit: receiver.unit.name });
  const heldUnitId = sender.holder === "unit" ? sender.unitId : null;
  const fromUnitId = heldUnitId ?? writingUnitOf(sight.actor) ?? refuse("not-allowed");
  const fromKind = heldUnitId === null ? null : sender.unitKind;
  const { purpose, done, next, told, questions, answerDueOn, to } = input;
  const offer: OfferFacts = {
    ...(await namesOf(sight, fromUnitId)),
    id: null,
    number: null,
    caseId: sender.caseId,
    partId: sender.partId,
    kind: sender.partId === null ? "pilot_role" : "part",
    fromSide: heldUnitId === null ? "pilot" : "unit",
    fromUnitId,
    fromUserId: sight.actor.userId,
    toUnitId: to.unitId,
    toUnitName: receiver.unit.name,
    toUserId: to.userId,
    toUserName: receiver.userName,
    purpose,
    done,
    next,
    told,
    questions,
    answerDueOn,
    audience: audienceBetween([receiver.unit.kind, fromKind ?? "municipal"]),
    state: "sent",
    sentAt: sight.now,
    answeredByUserId: null,
    answeredByName: null,
    answeredAt: null,
    reasonCode: null,
    reason: null,
    lapseCause: null,
    forwardedFromId: null,
    endedBy: null,
    endedAt: null,
  };
  const earlier = await earlierKnownToBoth(sight, sender, around.earlier);
  return handoffPage({ offer, subject: around.subject, earlier }, asReceiver);
}
