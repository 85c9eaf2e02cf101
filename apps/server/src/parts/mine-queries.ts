import { type Actor, actsFor } from "@lots/domain/access/actor";
import type { WaitingOn } from "@lots/domain/balls/waiting-on";
import { isPaused } from "@lots/domain/cases/case-pause";
import { closedPartStatuses } from "@lots/domain/parts/part";
import type { Sight } from "../access/visible.ts";
import { asksWithoutManager, openAsksOf } from "../asks/ask-list-queries.ts";
import { waitingOnOf } from "../balls/ball-queries.ts";
import { nearestExpectedOf } from "../cases/case-filter-queries.ts";
import { offersWithoutManager, openOffersOf } from "../handoffs/offer-list-queries.ts";
import { type LatestEntries, latestEntries } from "../timeline/latest-entry-queries.ts";
import { partRows, partView } from "./part-queries.ts";

/** More open parts than one person or queue can have. */
const most = 500;
const linesEach = 3;

/** The units for which the reader answers for parts. */
const heldUnitIds = (actor: Actor): readonly string[] => [
  ...new Set(actor.memberships.map(({ unitId }) => unitId).filter((unitId) => actsFor(actor, unitId))),
  "",
];

/** Parts that are the reader's, and those in the queue of his or her units; what is due first comes first. */
function ownParts(sight: Sight) {
  const marked = sight.markedCases;
  return partRows(sight)
    .innerJoin(marked.rows.as("cases"), "cases.id", "parts.caseId")
    .leftJoin(sight.companies.as("companies"), "companies.id", "cases.companyId")
    .innerJoin("users as pilots", "pilots.id", "cases.pilotId")
    .select(["cases.number as caseNumber", "cases.title as caseTitle", "cases.codeName"])
    .select(["companies.name as companyName", "cases.pilotId", "cases.standInId", "pilots.name as pilotName"])
    .select(["cases.nextAnswerOn", "cases.nextAnswerAbout", "cases.pausedUntil"])
    .select(nearestExpectedOf(marked.within).as("nearestExpectedOn"))
    .where("parts.holder", "=", "unit")
    .where("parts.status", "not in", closedPartStatuses)
    .where("cases.closedOn", "is", null)
    .where((eb) =>
      eb.or([
        eb("parts.officerId", "=", sight.actor.userId),
        eb.and([eb("parts.officerId", "is", null), eb("parts.unitId", "in", heldUnitIds(sight.actor))]),
      ]),
    )
    .orderBy((eb) => eb.case().when("parts.expectedOn", "is", null).then(1).else(0).end())
    .orderBy("parts.expectedOn")
    .orderBy("cases.sortKey")
    .orderBy("parts.id")
    .limit(most)
    .execute();
}

type OwnRow = Awaited<ReturnType<typeof ownParts>>[number];

type Around = { readonly waiting: ReadonlyMap<string, readonly WaitingOn[]>; readonly latest: LatestEntries };

function ownPart(row: OwnRow, { waiting, latest }: Around, sight: Sight) {
  const caseFile = { id: row.caseId, pilotId: row.pilotId, standInId: row.standInId, closedOn: null };
  return {
    ...partView(row, caseFile, sight.actor, sight.today),
    case: {
      id: row.caseId,
      number: row.caseNumber,
      title: row.caseTitle,
      companyName: row.companyName,
      codeName: row.codeName,
      pilotName: row.pilotName,
      waitingOn: waiting.get(row.caseId) ?? [],
      nextAnswerOn: row.nextAnswerOn,
      nextAnswerAbout: row.nextAnswerAbout,
      nearestExpectedOn: isPaused(row, sight.today) ? null : row.nearestExpectedOn,
    },
    lines: latest.ofCase.get(row.caseId) ?? [],
  };
}

/** "Mina delar": all that is to be done by the reader or the own unit, each with what is asked and how it stands. */
export async function myParts(sight: Sight) {
  const rows = await ownParts(sight);
  const caseIds = [...new Set(rows.map(({ caseId }) => caseId))];
  const waiting = await waitingOnOf(sight, caseIds);
  const latest = await latestEntries(sight, caseIds, linesEach);
  const parts = rows.map((row) => ownPart(row, { waiting, latest }, sight));
  return {
    mine: parts.filter(({ officerId }) => officerId !== null),
    queue: parts.filter(({ officerId }) => officerId === null),
    offers: (await openOffersOf(sight)).toAnswer,
    asks: (await openAsksOf(sight)).toAnswer,
    unanswered: { offers: await offersWithoutManager(sight), asks: await asksWithoutManager(sight) },
    /** Of the people and units that the lines mention by id. */
    names: latest.names,
  };
}
