import type { Actor } from "@lots/domain/access/actor";
import type { CaseHeld } from "@lots/domain/access/can";
import type { CalendarDate } from "@lots/domain/calendar/calendar-date";
import { reminderOf } from "@lots/domain/handoffs/silence";
import { isDuePassed } from "@lots/domain/handoffs/wanted-day";
import { isDelayed } from "@lots/domain/parts/part-changes";
import { partMay } from "@lots/domain/parts/part-may";
import { prepared } from "../access/prepared.ts";
import type { Sight } from "../access/visible.ts";
import { ballsToday } from "../balls/ball-queries.ts";
import { offerState } from "../database/offer-state.ts";

/** Parts with their names, the open offer, what was last declined, and where the ball lies: one statement. */
export const partRows = (sight: Sight) =>
  sight.db
    .selectFrom(sight.parts.as("parts"))
    .innerJoin("units", "units.id", "parts.unitId")
    .leftJoin("users as officers", "officers.id", "parts.officerId")
    .leftJoin("units as others", "others.id", "parts.waitingForUnitId")
    .leftJoin(sight.handoffs.as("offers"), (join) =>
      join.onRef("offers.partId", "=", "parts.id").on("offers.state", "=", offerState("sent")),
    )
    .leftJoin("units as offerUnits", "offerUnits.id", "offers.toUnitId")
    .leftJoin("users as offerUsers", "offerUsers.id", "offers.toUserId")
    .leftJoin(sight.handoffs.as("refused"), "refused.id", "parts.refusedHandoffId")
    .leftJoin("units as refusedUnits", "refusedUnits.id", "refused.toUnitId")
    .leftJoin("users as refusedUsers", "refusedUsers.id", "refused.answeredByUserId")
    .leftJoin(sight.handoffs.as("accepted"), (join) =>
      join
        .onRef("accepted.partId", "=", "parts.id")
        .on("accepted.kind", "=", "part")
        .on("accepted.state", "=", offerState("accepted"))
        .on("accepted.endedBy", "is", null),
    )
    .leftJoin(
      ballsToday(sight).where("stored.sourceKind", "=", "part").as("balls"),
      "balls.sourceId",
      "parts.id",
    )
    .leftJoin("units as ballUnits", "ballUnits.id", "balls.holderUnitId")
    .selectAll("parts")
    .select(["units.name as unitName", "units.kind as unitKind", "units.duty as unitDuty"])
    .select("officers.name as officerName")
    .select("others.name as waitingForUnitName")
    .select(["offers.id as offerId", "offers.kind as offerKind", "offers.number as offerNumber"])
    .select([
      "offers.sentAt as offerSentAt",
      "offers.toUnitId as offerUnitId",
      "offers.toUserId as offerUserId",
    ])
    .select(["offerUnits.name as offerUnitName", "offerUsers.name as offerUserName"])
    .select(["refused.id as refusedId", "refused.number as refusedNumber"])
    .select(["refused.reasonCode as refusedCode", "refused.reason as refusedReason"])
    .select(["refused.answeredAt as refusedAt", "refusedUsers.name as refusedBy"])
    .select("refusedUnits.name as refusedUnitName")
    .select(["accepted.purpose as purpose", "accepted.answerDueOn as answerDueOn"])
    .select(["balls.holderKind", "balls.holderUnitId", "balls.sinceOn", "ballUnits.name as ballUnitName"]);

type PartRow = Awaited<ReturnType<ReturnType<typeof partRows>["execute"]>>[number];

export type CaseOfParts = CaseHeld & { readonly id: string; readonly closedOn: CalendarDate | null };

/** Where the ball of a part lies; null: closed, planned for later, or the case rests. */
function ballOf({ holderKind, holderUnitId, ballUnitName, sinceOn }: PartRow) {
  if (holderKind === null || sinceOn === null) return null;
  return { holderKind, unitId: holderUnitId, unitName: ballUnitName, sinceOn };
}

function offerOf(row: PartRow, today: CalendarDate) {
  const { offerId, offerKind, offerNumber, offerSentAt, offerUnitId } = row;
  if (offerId === null || offerKind === null || offerSentAt === null || offerUnitId === null) return null;
  return {
    id: offerId,
    kind: offerKind,
    number: offerNumber ?? 1,
    toUnitId: offerUnitId,
    toUnitName: row.offerUnitName ?? "",
    toUserName: row.offerUserName,
    sentAt: offerSentAt,
    reminder: reminderOf({ open: true, sentAt: offerSentAt }, today),
  };
}

function refusalOf(row: PartRow) {
  const { refusedId, refusedCode, refusedReason, refusedAt } = row;
  if (refusedId === null || refusedAt === null) return null;
  return {
    handoffId: refusedId,
    number: row.refusedNumber ?? 1,
    code: refusedCode,
    reason: refusedReason ?? "",
    by: row.refusedBy ?? "",
    unitName: row.refusedUnitName ?? "",
    at: refusedAt,
  };
}

/** A part as pages show it, with what the reader may do. */
export function partView(row: PartRow, caseFile: CaseOfParts, actor: Actor, today: CalendarDate) {
  const offer = offerOf(row, today);
  return {
    id: row.id,
    version: row.version,
    title: row.title,
    unitId: row.unitId,
    unitName: row.unitName,
    unitKind: row.unitKind,
    unitDuty: row.unitDuty,
    holder: row.holder,
    officerId: row.officerId,
    officerName: row.officerName,
    status: row.status,
    waitingForUnitId: row.waitingForUnitId,
    waitingForUnitName: row.waitingForUnitName,
    waitingForWhat: row.waitingForWhat,
    startsOn: row.startsOn,
    startedOn: row.startedOn,
    expectedOn: row.expectedOn,
    expectedWhy: row.expectedWhy,
    decidedOn: row.decidedOn,
    outcome: row.outcome,
    outsideRef: row.outsideRef,
    confirmedOn: row.confirmedOn,
    delayed: isDelayed(row, today),
    position: row.position,
    purpose: row.purpose,
    answerDueOn: row.answerDueOn,
    answerDuePassed: isDuePassed(row, today),
    offer,
    refusal: refusalOf(row),
    ball: ballOf(row),
    may: partMay(actor, caseFile, { ...row, offered: offer !== null }),
  };
}

export type PartView = ReturnType<typeof partView>;

/** The parts of a case in their order. */
export async function partsOfCase(sight: Sight, caseFile: CaseOfParts): Promise<readonly PartView[]> {
  const rows = await prepared(sight, "parts of a case", { caseId: caseFile.id }, (reader, at) =>
    partRows(reader).where("parts.caseId", "=", at.caseId).orderBy("parts.position").orderBy("parts.id"),
  );
  return rows.map((row) => partView(row, caseFile, sight.actor, sight.today));
}
