import { refuse } from "../refusal.ts";
import { type CaseKind, type CasePhase, casePhases } from "./case.ts";

const place = (phase: CasePhase): number => casePhases.indexOf(phase);

export const isStepBack = (from: CasePhase, to: CasePhase): boolean => place(to) < place(from);

/** A question has no phases: it goes straight to closed (heart.md F). */
export const hasPhases = (kind: CaseKind): boolean => kind !== "question";

/** Phases may be skipped; a step back needs its reason. */
export function checkPhaseChange(from: CasePhase, to: CasePhase, reason: string | null): void {
  if (isStepBack(from, to) && reason === null) refuse("reason-missing");
}
