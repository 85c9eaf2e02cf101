import { type Actor, actsFor, isManagerOf } from "../access/actor.ts";
import { type CaseHeld, holdsPart, isPilotOf, mayAssign, type PartHeld } from "../access/can.ts";
import type { CalendarDate } from "../calendar/calendar-date.ts";
import { isClosedStatus, type PartStatus } from "./part.ts";

export type PartState = PartHeld & {
  readonly status: PartStatus;
  readonly officerId: string | null;
  /** An offer or a return of the part is unanswered. */
  readonly offered: boolean;
};

/** When a part is taken up belongs to the plan of the whole: the pilot may say it of a part that a unit holds. */
export const mayPlan = (actor: Actor, caseFile: CaseHeld, part: PartHeld): boolean =>
  isPilotOf(actor, caseFile) || holdsPart(actor, caseFile, part);

/** To the case's pilot, by the unit that holds it (heart.md A3, row 7). */
export const maySendBack = (actor: Actor, part: PartHeld): boolean =>
  part.holder === "unit" && actsFor(actor, part.unitId);

/** By the case's pilot, without being asked (heart.md A3, row 8). */
export const mayTakeBack = (actor: Actor, caseFile: CaseHeld, part: PartHeld): boolean =>
  part.holder === "unit" && isPilotOf(actor, caseFile);

/** A question about a part is asked by the pilot, or by who holds the part. */
export const mayAskAbout = (actor: Actor, caseFile: CaseHeld, part: PartHeld | null): boolean =>
  isPilotOf(actor, caseFile) || (part !== null && holdsPart(actor, caseFile, part));

/** What the reader may do with a part: decided on the server by the rules that the commands ask (heart.md A1, A3). */
export function partMay(
  actor: Actor,
  caseFile: CaseHeld & { readonly closedOn: CalendarDate | null },
  part: PartState,
) {
  const caseOpen = caseFile.closedOn === null;
  const open = caseOpen && !isClosedStatus(part.status);
  const changes = open && holdsPart(actor, caseFile, part);
  return {
    edit: changes,
    changeUnit: changes && part.holder === "pilot" && !part.offered,
    plan: open && mayPlan(actor, caseFile, part),
    report: changes,
    decide: changes,
    drop: changes,
    reopen: caseOpen && !open && holdsPart(actor, caseFile, part),
    assign: open && part.holder === "unit" && isManagerOf(actor, part.unitId),
    take: open && part.officerId === null && mayAssign(actor, part, actor.userId),
    handOver: changes && !part.offered,
    sendBack: open && maySendBack(actor, part) && !part.offered,
    takeBack: open && mayTakeBack(actor, caseFile, part),
    ask: open && mayAskAbout(actor, caseFile, part),
  } as const;
}

export type PartMay = ReturnType<typeof partMay>;
