import { type Actor, isPilot } from "../access/actor.ts";
import { type CaseHeld, isPilotOf, mayAppointPilot, mayHandOverPilotRole } from "../access/can.ts";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import type { CaseKind } from "./case.ts";
import { isPaused } from "./case-pause.ts";
import { hasPhases } from "./case-phase.ts";

export type CaseState = CaseHeld & {
  readonly kind: CaseKind;
  readonly companyId: string | null;
  readonly closedOn: CalendarDate | null;
  readonly pausedUntil: CalendarDate | null;
  /** The case's pilot may no longer act: disabled, or without the role. */
  readonly pilotGone: boolean;
};

/** Whoever had the case may be gone when the company calls again: then any pilot reopens it and becomes its pilot. */
export const mayReopen = (actor: Actor, caseFile: CaseHeld & { readonly pilotGone: boolean }): boolean =>
  isPilotOf(actor, caseFile) || (caseFile.pilotGone && isPilot(actor));

/**
 * Ends what a partner reads, so a closed case is no obstacle; there whoever may reopen it may, for its pilot may be gone
 * (decisions/0016).
 */
export const mayWithdrawConsent = (
  actor: Actor,
  caseFile: Pick<CaseState, "pilotId" | "standInId" | "closedOn" | "pilotGone">,
): boolean => (caseFile.closedOn === null ? isPilotOf(actor, caseFile) : mayReopen(actor, caseFile));

/** The owner of a step on a case finishes and rewrites it; so does the case's pilot. */
export const mayChangeStep = (
  actor: Actor,
  caseFile: CaseHeld,
  step: { readonly ownerUserId: string | null },
): boolean => isPilotOf(actor, caseFile) || step.ownerUserId === actor.userId;

/** What the reader may do with a case: decided on the server by the rules that the commands ask (heart.md B). */
export function caseMay(
  actor: Actor,
  caseFile: CaseState,
  step: { readonly ownerUserId: string | null } | null,
  today: CalendarDate,
) {
  const open = caseFile.closedOn === null;
  const changes = open && isPilotOf(actor, caseFile);
  const paused = isPaused(caseFile, today);
  return {
    edit: changes,
    linkCompany: changes,
    setPhase: changes && hasPhases(caseFile.kind),
    setReach: changes,
    setStandIn: changes,
    pause: changes,
    resume: changes && paused,
    close: changes,
    reopen: !open && mayReopen(actor, caseFile),
    moveNextAnswer: changes,
    changeNextStep: open && step !== null && mayChangeStep(actor, caseFile, step),
    handOverPilotRole: open && mayHandOverPilotRole(actor, caseFile),
    appointPilot: open && mayAppointPilot(actor),
    addPart: changes,
    ask: changes,
    recordConsent: changes,
    withdrawConsent: mayWithdrawConsent(actor, caseFile),
    logContact: open,
    writeNote: open,
  } as const;
}

export type CaseMay = ReturnType<typeof caseMay>;
