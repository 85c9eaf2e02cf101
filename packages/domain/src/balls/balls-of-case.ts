import { addDays, type CalendarDate } from "../calendar/calendar-date.ts";
import { isClosedStatus, type PartHolder, type PartStatus } from "../parts/part.ts";
import type { UnitDuty, UnitKind } from "../units/unit.ts";
import { type Ball, companyHolds, type Holder, pilotHolds, unitHolds } from "./ball.ts";

export type UnitFacts = { readonly id: string; readonly kind: UnitKind; readonly duty: UnitDuty | null };

export type PartFacts = {
  readonly id: string;
  readonly status: PartStatus;
  readonly holder: PartHolder;
  readonly unit: UnitFacts;
  readonly waitingFor: UnitFacts | null;
  readonly startsOn: CalendarDate | null;
};

/** A recipient that has not answered a question, whether or not somebody there has taken it. */
export type AskFacts = { readonly id: string; readonly unit: UnitFacts };

export type StepFacts = { readonly id: string; readonly owner: "company" | "pilot" | UnitFacts };

/** All of a case that decides who must act. */
export type BallFacts = {
  readonly closed: boolean;
  readonly pausedUntil: CalendarDate | null;
  readonly parts: readonly PartFacts[];
  readonly asks: readonly AskFacts[];
  readonly nextStep: StepFacts | null;
  /** Those not withdrawn, with their last day (null: no end). None is dated ahead. */
  readonly consents: readonly { readonly partnerUnitId: string; readonly until: CalendarDate | null }[];
};

/** A ball before it is known from when it counts. */
type Draft = {
  readonly source: Pick<Ball, "sourceKind" | "sourceId">;
  readonly holder: Holder;
  /** The unit that acts for itself; a partner does so only while a consent holds. */
  readonly acting: UnitFacts | null;
  readonly startsOn: CalendarDate | null;
};

/** The pilots' unit and "the pilot" are one holder to those who read: Lotsen. */
const heldBy = (unit: UnitFacts): Holder => (unit.duty === "pilots" ? pilotHolds : unitHolds(unit.id));

const acts = (unit: UnitFacts) => ({ holder: heldBy(unit), acting: unit });
const stands = (holder: Holder) => ({ holder, acting: null });

/** The rows of the table in heart.md A2, in its order; row 2 (planned for later) is the date in `startsOn`. */
function partHolder(part: PartFacts): Pick<Draft, "holder" | "acting"> | null {
  if (isClosedStatus(part.status)) return null;
  if (part.status === "waiting_company") return stands(companyHolds);
  // Named by the holder as the one to wait for; it need not have anything to do with the case.
  if (part.status === "waiting_other" && part.waitingFor !== null) return stands(heldBy(part.waitingFor));
  if (part.unit.kind === "outside" && part.status === "in_progress") return stands(heldBy(part.unit));
  if (part.unit.kind === "outside" || part.holder === "pilot") return stands(pilotHolds);
  return acts(part.unit);
}

function partDraft(part: PartFacts): readonly Draft[] {
  const held = partHolder(part);
  if (held === null) return [];
  return [{ ...held, source: { sourceKind: "part", sourceId: part.id }, startsOn: part.startsOn }];
}

const askDraft = ({ id, unit }: AskFacts): Draft => ({
  ...acts(unit),
  source: { sourceKind: "ask_recipient", sourceId: id },
  startsOn: null,
});

function stepDraft({ id, owner }: StepFacts): Draft {
  const source = { sourceKind: "next_step", sourceId: id } as const;
  if (owner === "company") return { ...stands(companyHolds), source, startsOn: null };
  if (owner === "pilot") return { ...stands(pilotHolds), source, startsOn: null };
  return { ...acts(owner), source, startsOn: null };
}

const later = (a: CalendarDate, b: CalendarDate | null): CalendarDate => (b !== null && b > a ? b : a);

/** The day from which the partner's balls are the pilot's; `never` while a consent has no end. */
function consentEnd(facts: BallFacts, unit: UnitFacts, today: CalendarDate): CalendarDate | "never" {
  const lastDays = facts.consents
    .filter((consent) => consent.partnerUnitId === unit.id)
    .map(({ until }) => until);
  if (lastDays.includes(null)) return "never";
  return lastDays.reduce<CalendarDate>(
    (end, until) => (until === null ? end : later(end, addDays(until, 1))),
    today,
  );
}

/** The first day on which the draft is somebody's: today, unless it is planned or the case is paused. */
const firstDay = (draft: Draft, { pausedUntil }: BallFacts, today: CalendarDate): CalendarDate =>
  later(later(today, draft.startsOn), pausedUntil);

function ballFrom(draft: Draft, facts: BallFacts, today: CalendarDate): Ball {
  const from = firstDay(draft, facts, today);
  const dates = { startsOn: from > today ? from : null, toPilotOn: null, endsOn: null };
  if (draft.acting?.kind !== "partner") return { ...draft.source, ...draft.holder, ...dates };
  const end = consentEnd(facts, draft.acting, today);
  if (end === "never") return { ...draft.source, ...draft.holder, ...dates };
  if (end <= from) return { ...draft.source, ...pilotHolds, ...dates };
  return { ...draft.source, ...draft.holder, ...dates, toPilotOn: end };
}

/** The owner of the next step has the ball only while no part and no question gives one. */
function stepBall(
  step: StepFacts,
  work: readonly Draft[],
  facts: BallFacts,
  today: CalendarDate,
): readonly Ball[] {
  const draft = stepDraft(step);
  const from = firstDay(draft, facts, today);
  const [endsOn = null] = work.map((other) => firstDay(other, facts, today)).sort();
  if (endsOn !== null && endsOn <= from) return [];
  const ball = ballFrom(draft, facts, today);
  const outlived = ball.toPilotOn !== null && endsOn !== null && endsOn <= ball.toPilotOn;
  return [{ ...ball, endsOn, toPilotOn: outlived ? null : ball.toPilotOn }];
}

/** The balls of a case from today on, until something happens (heart.md A2). A closed case has none. */
export function ballsOf(facts: BallFacts, today: CalendarDate): readonly Ball[] {
  if (facts.closed) return [];
  const work = [...facts.parts.flatMap(partDraft), ...facts.asks.map(askDraft)];
  const step = facts.nextStep === null ? [] : stepBall(facts.nextStep, work, facts, today);
  return [...work.map((draft) => ballFrom(draft, facts, today)), ...step];
}
