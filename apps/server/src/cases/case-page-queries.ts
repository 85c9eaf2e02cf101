import type { CalendarDate } from "@lots/domain/calendar/calendar-date";
import { caseMay } from "@lots/domain/cases/case-may";
import { missingToGoOn } from "@lots/domain/cases/case-missing";
import { normalCaseNumber } from "@lots/domain/cases/case-number";
import { audiencesOnCase } from "@lots/domain/notes/note-audience";
import { wholeTimeline } from "@lots/domain/timeline/timeline-filter";
import type { Sight } from "../access/visible.ts";
import { waitingOnOf } from "../balls/ball-queries.ts";
import { type PartView, partsOfCase } from "../parts/part-queries.ts";
import { timelinePage } from "../timeline/timeline-queries.ts";
import { findHeader } from "./case-header-queries.ts";
import { caseFieldsOf, consentsOf, formerPilotsOf, nextStepOf, pilotOfferOf } from "./case-header-view.ts";

/** "Närmaste väntade datum": of a part that somebody has the ball of; null is "inget datum satt". */
function nearestExpected(
  parts: readonly PartView[],
): { on: CalendarDate; partId: string; title: string } | null {
  let nearest: { on: CalendarDate; partId: string; title: string } | null = null;
  for (const { id, title, ball, expectedOn } of parts) {
    if (ball === null || expectedOn === null) continue;
    if (nearest === null || expectedOn < nearest.on) nearest = { on: expectedOn, partId: id, title };
  }
  return nearest;
}

/**
 * All of a case's page but the older part of its timeline, in six statements with the session's: header (with step,
 * consents and former pilots), parts, balls, entries and the names they mention.
 */
export async function casePage(sight: Sight, input: { readonly number: string }) {
  const rows = await findHeader(sight, normalCaseNumber(input.number));
  const [header] = rows;
  const parts = await partsOfCase(sight, header);
  const waiting = await waitingOnOf(sight, [header.id]);
  const timeline = await timelinePage(sight, { caseId: header.id }, wholeTimeline);
  const consents = consentsOf(rows, sight.today);
  const nextStep = nextStepOf(header);
  return {
    case: caseFieldsOf(header, sight),
    waitingOn: waiting.get(header.id) ?? [],
    nearestExpected: nearestExpected(parts),
    nextStep,
    parts,
    consents,
    formerPilots: formerPilotsOf(rows),
    pilotOffer: pilotOfferOf(header),
    missing: header.closedOn === null ? missingToGoOn(header, parts) : [],
    may: caseMay(
      sight.actor,
      { ...header, pilotGone: header.standingPilotId === null },
      nextStep,
      sight.today,
    ),
    audiences: audiencesOnCase(
      sight.actor,
      consents.some(({ valid }) => valid),
    ),
    /** Until where this reader had read; the line "Sedan du var här" stands there. */
    seenAt: header.seenAt,
    timeline,
  };
}
