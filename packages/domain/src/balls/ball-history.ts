import type { CalendarDate } from "../calendar/calendar-date.ts";
import { type Ball, type HeldBall, type Holder, type HolderSince, pilotHolds, sameHolder } from "./ball.ts";

/** A time that is over: from `sinceOn` up to `untilOn` and without it. */
export type PastHold = HolderSince & { readonly untilOn: CalendarDate };

/** What is over, oldest first, and what holds on the day it was brought up to. */
export type BallHistory = { readonly past: readonly PastHold[]; readonly current: HeldBall | null };

/** Two holders on one day are one: nobody has waited between them. */
const hold = (holder: Holder, sinceOn: CalendarDate, untilOn: CalendarDate): readonly PastHold[] =>
  sinceOn < untilOn
    ? [{ holderKind: holder.holderKind, holderUnitId: holder.holderUnitId, sinceOn, untilOn }]
    : [];

/**
 * Writes down what the calendar has done to a ball up to today: its start, its passing to the pilot, its end. After
 * that it has no date that lies behind.
 */
export function broughtUpTo(today: CalendarDate, ball: HeldBall): BallHistory {
  if (ball.startsOn !== null && ball.startsOn > today) return { past: [], current: ball };
  const begun = { ...ball, sinceOn: ball.startsOn ?? ball.sinceOn, startsOn: null };
  const { toPilotOn, endsOn } = begun;
  if (toPilotOn !== null && toPilotOn <= today) {
    const passed = broughtUpTo(today, { ...begun, ...pilotHolds, sinceOn: toPilotOn, toPilotOn: null });
    return { ...passed, past: [...hold(begun, begun.sinceOn, toPilotOn), ...passed.past] };
  }
  if (endsOn !== null && endsOn <= today) return { past: hold(begun, begun.sinceOn, endsOn), current: null };
  return { past: [], current: begun };
}

/**
 * What one source's stored ball becomes when the facts say `wanted` (null: nobody must act). `sinceOn` moves only when
 * the holder does: another person in the unit, a confirmation or a new expected date leave it (heart.md A2).
 */
export function settled(stored: HeldBall | null, wanted: Ball | null, today: CalendarDate): BallHistory {
  const { past, current } = stored === null ? { past: [], current: null } : broughtUpTo(today, stored);
  if (current === null) return { past, current: wanted === null ? null : { ...wanted, sinceOn: today } };
  const begun = current.startsOn === null;
  if (wanted !== null && sameHolder(current, wanted) && begun === (wanted.startsOn === null)) {
    return { past, current: { ...wanted, sinceOn: current.sinceOn } };
  }
  const left = begun ? hold(current, current.sinceOn, today) : [];
  return { past: [...past, ...left], current: wanted === null ? null : { ...wanted, sinceOn: today } };
}
