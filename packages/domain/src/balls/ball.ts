import type { CalendarDate } from "../calendar/calendar-date.ts";

/** What somebody must act on: a part, one recipient's share of a question, or the case's next step. */
export const ballSourceKinds = ["part", "ask_recipient", "next_step"] as const;
export type BallSourceKind = (typeof ballSourceKinds)[number];

/** `pilot` is the case's pilot, whoever that is today: a change of pilot moves no ball. */
export const ballHolderKinds = ["company", "unit", "pilot"] as const;
export type BallHolderKind = (typeof ballHolderKinds)[number];

/** `holderUnitId` is null but for a unit. */
export type Holder = { readonly holderKind: BallHolderKind; readonly holderUnitId: string | null };

/**
 * Who must act on one source (heart.md A2). It carries the dates on which it will change by itself, so it stays true
 * on every later day until somebody does something: no nightly job keeps it.
 */
export type Ball = Holder & {
  readonly sourceKind: BallSourceKind;
  readonly sourceId: string;
  /** Nobody's before this day: a planned start, or the end of a pause. */
  readonly startsOn: CalendarDate | null;
  /** The pilot's from this day: the consent that lets the partner work on the case has ended. */
  readonly toPilotOn: CalendarDate | null;
  /** Nobody's from this day: a next step counts only until a planned part begins. */
  readonly endsOn: CalendarDate | null;
};

/** A ball with the day on which its holder got it. */
export type HeldBall = Ball & { readonly sinceOn: CalendarDate };

export type HolderSince = Holder & { readonly sinceOn: CalendarDate };

export const companyHolds: Holder = { holderKind: "company", holderUnitId: null };
export const pilotHolds: Holder = { holderKind: "pilot", holderUnitId: null };
export const unitHolds = (unitId: string): Holder => ({ holderKind: "unit", holderUnitId: unitId });

export const sameHolder = (a: Holder, b: Holder): boolean =>
  a.holderKind === b.holderKind && a.holderUnitId === b.holderUnitId;

type Source = Pick<Ball, "sourceKind" | "sourceId">;

export const sameSource = (a: Source, b: Source): boolean =>
  a.sourceKind === b.sourceKind && a.sourceId === b.sourceId;

/** Who has it on that day, and since when; null when nobody has. `ballsToday` says the same in SQL. */
export function holderOn(ball: HeldBall, day: CalendarDate): HolderSince | null {
  const { startsOn, toPilotOn, endsOn } = ball;
  if (startsOn !== null && startsOn > day) return null;
  if (endsOn !== null && endsOn <= day) return null;
  if (toPilotOn !== null && toPilotOn <= day) return { ...pilotHolds, sinceOn: toPilotOn };
  const { holderKind, holderUnitId } = ball;
  return { holderKind, holderUnitId, sinceOn: startsOn ?? ball.sinceOn };
}
