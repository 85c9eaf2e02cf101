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

/** What is stored of one source and may still change today: whose time ended today, and who has it. */
export type StoredBall = { readonly endedToday: PastHold | null; readonly current: HeldBall | null };

/**
 * Who had it when yesterday ended and has it again has had it all along, whoever had it in between: a source has at
 * most one holder at the end of a day, so what is taken back the same day leaves no trace in the waiting (heart.md A2).
 */
function rejoined({ past, current }: BallHistory, today: CalendarDate): BallHistory {
  const last = past.at(-1);
  const isBack = last?.untilOn === today && current?.startsOn === null && sameHolder(last, current);
  return isBack
    ? { past: past.slice(0, -1), current: { ...current, sinceOn: last.sinceOn } }
    : { past, current };
}

/**
 * What one source's stored ball becomes when the facts say `wanted` (null: nobody must act). `sinceOn` moves only when
 * the holder does: another person in the unit, a confirmation or a new expected date leave it (heart.md A2).
 */
export function settled(stored: StoredBall, wanted: Ball | null, today: CalendarDate): BallHistory {
  const ended = stored.endedToday === null ? [] : [stored.endedToday];
  const { past, current } =
    stored.current === null ? { past: [], current: null } : broughtUpTo(today, stored.current);
  const begun = current?.startsOn === null;
  if (
    current !== null &&
    wanted !== null &&
    sameHolder(current, wanted) &&
    begun === (wanted.startsOn === null)
  ) {
    return { past: [...ended, ...past], current: { ...wanted, sinceOn: current.sinceOn } };
  }
  const left = current !== null && begun ? hold(current, current.sinceOn, today) : [];
  const anew = wanted === null ? null : { ...wanted, sinceOn: today };
  return rejoined({ past: [...ended, ...past, ...left], current: anew }, today);
}
