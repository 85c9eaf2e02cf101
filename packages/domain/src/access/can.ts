import { type Actor, actsFor, isManagerOf, isPilot, managesDuty } from "./actor.ts";

/** What `can` needs to know of a case. */
export type CaseHeld = { readonly pilotId: string; readonly standInId: string | null };

/** What `can` needs to know of a part: who answers for it (heart.md A1). */
export type PartHeld = { readonly holder: "pilot" | "unit"; readonly unitId: string };

/** The case's pilot, or the stand-in with the pilot's rights on this case. */
export const isPilotOf = (actor: Actor, caseFile: CaseHeld): boolean =>
  isPilot(actor) && (caseFile.pilotId === actor.userId || caseFile.standInId === actor.userId);

/** Only the side that holds a part decides on it (RF 12 kap. 2 §): status, dates, outcome. */
export const holdsPart = (actor: Actor, caseFile: CaseHeld, part: PartHeld): boolean =>
  part.holder === "pilot" ? isPilotOf(actor, caseFile) : actsFor(actor, part.unitId);

/** A pilot role is handed over by the case's pilot, or by a manager of the pilots' unit. */
export const mayHandOverPilotRole = (actor: Actor, caseFile: CaseHeld): boolean =>
  isPilotOf(actor, caseFile) || managesDuty(actor, "pilots");

/** Who leads the pilots names one for a case without asking. */
export const mayAppointPilot = (actor: Actor): boolean => managesDuty(actor, "pilots");

/** Assignment within the unit: its manager, or an officer taking a part from the unit's queue. */
export const mayAssign = (actor: Actor, part: PartHeld, officerId: string | null): boolean =>
  part.holder === "unit" &&
  (isManagerOf(actor, part.unitId) || (officerId === actor.userId && actsFor(actor, part.unitId)));
