import * as z from "zod";
import { calendarDate } from "../calendar/calendar-input.ts";
import { partOutcomes, partStatuses } from "./part.ts";
import type { PartFacts } from "./part-changes.ts";

const day = calendarDate.nullable();
const words = z.string().nullable();

/** What a report on a part ("Enligt plan", "Klar" …) may replace: kept until the next one, so that it can be undone. */
export const replacedFacts = z.strictObject({
  status: z.enum(partStatuses),
  waitingForUnitId: words,
  waitingForWhat: words,
  startedOn: day,
  expectedOn: day,
  expectedWhy: words,
  decidedOn: day,
  outcome: z.enum(partOutcomes).nullable(),
  confirmedOn: day,
  delayedOn: day,
  refusedHandoffId: words,
});

export type ReplacedFacts = z.output<typeof replacedFacts>;

/** The part as it stands before a report, for the undo. */
export const factsBefore = (part: PartFacts): ReplacedFacts => ({
  status: part.status,
  waitingForUnitId: part.waitingForUnitId,
  waitingForWhat: part.waitingForWhat,
  startedOn: part.startedOn,
  expectedOn: part.expectedOn,
  expectedWhy: part.expectedWhy,
  decidedOn: part.decidedOn,
  outcome: part.outcome,
  confirmedOn: part.confirmedOn,
  delayedOn: part.delayedOn,
  refusedHandoffId: part.refusedHandoffId,
});
