import type { CalendarDate } from "../calendar/calendar-date.ts";
import { refuse } from "../refusal.ts";
import { isClosedStatus, type PartHolder, type PartOutcome, type PartStatus } from "./part.ts";

/** The facts of a part that its rules read and write (heart.md A1). */
export type PartFacts = {
  readonly unitId: string;
  readonly holder: PartHolder;
  readonly officerId: string | null;
  readonly status: PartStatus;
  readonly waitingForUnitId: string | null;
  readonly waitingForWhat: string | null;
  readonly startsOn: CalendarDate | null;
  readonly startedOn: CalendarDate | null;
  readonly expectedOn: CalendarDate | null;
  readonly expectedWhy: string | null;
  readonly decidedOn: CalendarDate | null;
  readonly outcome: PartOutcome | null;
  readonly confirmedOn: CalendarDate | null;
  readonly delayedOn: CalendarDate | null;
  readonly refusedHandoffId: string | null;
};

/** Only what changes; the rest of the part stands as it is. */
export type PartChanges = Partial<PartFacts>;

const waitsForNobody = { waitingForUnitId: null, waitingForWhat: null } as const;

/** The holder acts: what stood on top of the part (an offer that was declined, and why) has been seen. */
const acted = { refusedHandoffId: null } as const;

const begun = (part: PartFacts, today: CalendarDate) => ({ startedOn: part.startedOn ?? today });

/** "Enligt plan": it goes on, and the dates on it hold. */
export const onTrack = (part: PartFacts, today: CalendarDate): PartChanges => ({
  ...acted,
  ...begun(part, today),
  ...waitsForNobody,
  status: "in_progress",
  confirmedOn: today,
  delayedOn: null,
});

/** Confirming what already was so says that nothing changed. */
export const isConfirmation = (part: PartFacts): boolean =>
  part.status === "in_progress" && part.delayedOn === null;

/** "Väntar på företaget": the ball is the company's until the holder says otherwise. */
export const waitingForCompany = (part: PartFacts, what: string, today: CalendarDate): PartChanges => ({
  ...acted,
  ...begun(part, today),
  status: "waiting_company",
  waitingForUnitId: null,
  waitingForWhat: what,
});

/** "Väntar på annan": the ball is that unit's, which need not have anything to do with the case. */
export const waitingForOther = (
  part: PartFacts,
  { unitId, what }: { readonly unitId: string; readonly what: string },
  today: CalendarDate,
): PartChanges => ({
  ...acted,
  ...begun(part, today),
  status: "waiting_other",
  waitingForUnitId: unitId,
  waitingForWhat: what,
});

/** "Försenad": a later day and why. How it goes stands as it was. */
export function delayed(
  part: PartFacts,
  { expectedOn, why }: { readonly expectedOn: CalendarDate; readonly why: string },
  today: CalendarDate,
): PartChanges {
  if (expectedOn < today) refuse("date-passed", { field: "expectedOn" });
  if (part.expectedOn !== null && expectedOn <= part.expectedOn) {
    refuse("date-not-later", { field: "expectedOn", before: part.expectedOn });
  }
  return { ...acted, expectedOn, expectedWhy: why, delayedOn: today };
}

/** "Klar": with its outcome, on a day that has been. */
export function decided(
  part: PartFacts,
  { outcome, decidedOn }: { readonly outcome: PartOutcome; readonly decidedOn: CalendarDate | null },
  today: CalendarDate,
): PartChanges & { readonly decidedOn: CalendarDate } {
  const day = decidedOn ?? today;
  if (day > today) refuse("date-ahead", { field: "decidedOn" });
  return {
    ...acted,
    ...waitsForNobody,
    status: "decided",
    startedOn: part.startedOn ?? day,
    outcome,
    decidedOn: day,
    delayedOn: null,
  };
}

/** "Utgår": nothing is decided, and nobody waits for it. */
export const dropped: PartChanges = { ...acted, ...waitsForNobody, status: "dropped", delayedOn: null };

/** The same side holds it again; what was decided stands on the timeline. */
export const reopened = (part: PartFacts, today: CalendarDate): PartChanges => ({
  ...begun(part, today),
  ...waitsForNobody,
  status: "in_progress",
  outcome: null,
  decidedOn: null,
  confirmedOn: null,
  delayedOn: null,
});

/** "Tas upp tidigast". A day that has passed can stay as it is, not be chosen. */
export function planned(part: PartFacts, startsOn: CalendarDate | null, today: CalendarDate): PartChanges {
  if (startsOn !== null && startsOn < today && startsOn !== part.startsOn) {
    refuse("date-passed", { field: "startsOn" });
  }
  return { startsOn };
}

/** A unit has accepted it: how it goes is untouched (heart.md A3, row 3). */
export const acceptedBy = (unitId: string, officerId: string): PartChanges => ({
  ...acted,
  unitId,
  holder: "unit",
  officerId,
});

/** Returned, taken back, or without consent: the pilot answers for it again, and it is still the unit's matter. */
export const backAtPilot: PartChanges = { ...acted, holder: "pilot", officerId: null };

/** "Försenad" is derived: its day has passed, or a later one was said and nobody has confirmed since. */
export const isDelayed = (
  part: Pick<PartFacts, "status" | "expectedOn" | "delayedOn">,
  today: CalendarDate,
): boolean =>
  !isClosedStatus(part.status) &&
  (part.delayedOn !== null || (part.expectedOn !== null && part.expectedOn < today));
