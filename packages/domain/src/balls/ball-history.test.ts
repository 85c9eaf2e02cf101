import { expect, test } from "vitest";
import { addDays, type CalendarDate } from "../calendar/calendar-date.ts";
import { calendarDate } from "../calendar/calendar-input.ts";
import {
  type Ball,
  companyHolds,
  type HeldBall,
  type Holder,
  holderOn,
  pilotHolds,
  unitHolds,
} from "./ball.ts";
import { type BallHistory, broughtUpTo, settled as settledFrom } from "./ball-history.ts";

const day = (text: string) => calendarDate.parse(text);
const first = day("2026-11-02");
const today = day("2026-11-25");

const ball = (holder: Holder, more: Partial<Ball> = {}): Ball => ({
  ...holder,
  sourceKind: "part",
  sourceId: "del",
  startsOn: null,
  toPilotOn: null,
  endsOn: null,
  ...more,
});

const held = (holder: Holder, more: Partial<HeldBall> = {}): HeldBall => ({
  ...ball(holder),
  sinceOn: first,
  ...more,
});

const miljo = unitHolds("miljo");

const settled = (current: HeldBall | null, wanted: Ball | null, on: CalendarDate) =>
  settledFrom({ endedToday: null, current }, wanted, on);

/** The same day once more: what the last settling left is what is stored. */
const again = ({ past, current }: BallHistory, wanted: Ball | null) =>
  settledFrom({ endedToday: past.at(-1) ?? null, current }, wanted, today);

test("the same holder keeps its day, whatever else was said of the part", () => {
  expect(settled(held(miljo), ball(miljo), today)).toEqual({ past: [], current: held(miljo) });
});

test("a new holder has it from today, and the old one's time is kept", () => {
  expect(settled(held(miljo), ball(companyHolds), today)).toEqual({
    past: [{ ...miljo, sinceOn: first, untilOn: today }],
    current: { ...ball(companyHolds), sinceOn: today },
  });
});

test("who had it yesterday and has it again today has had it all along, whatever came in between", () => {
  const allAlong = { past: [], current: held(miljo) };
  const later = ball(miljo, { startsOn: day("2026-12-24") });
  for (const between of [ball(companyHolds), later, null]) {
    const away = settled(held(miljo), between, today);
    expect(again(away, ball(miljo))).toEqual(allAlong);
    expect(again(again(away, ball(pilotHolds)), ball(miljo))).toEqual(allAlong);
    expect(again(again(again(away, ball(miljo)), between), ball(miljo))).toEqual(allAlong);
  }
});

test("of several holders on one day the last one has it from that day, and the first one's time is kept", () => {
  const away = settled(held(miljo), ball(companyHolds), today);
  const toPilot = { past: away.past, current: { ...ball(pilotHolds), sinceOn: today } };
  expect(again(away, ball(pilotHolds))).toEqual(toPilot);
  expect(again(toPilot, null)).toEqual({ past: away.past, current: null });
});

test("who got it today and gets it back today has it from today", () => {
  const got = settled(null, ball(miljo), today);
  expect(again(again(got, ball(companyHolds)), ball(miljo))).toEqual({
    past: [],
    current: held(miljo, { sinceOn: today }),
  });
});

test("who gives it away one day and has it back the next has it from the day it came back", () => {
  const away = settled(held(miljo), ball(companyHolds), addDays(today, -1)).current;
  expect(settled(away, ball(miljo), today).current).toEqual(held(miljo, { sinceOn: today }));
});

test("planned for later again, it is nobody's, and the time that ended today stays ended", () => {
  const later = ball(miljo, { startsOn: day("2026-12-24") });
  const away = settled(held(miljo), ball(companyHolds), today);
  expect(again(away, later)).toEqual({ past: away.past, current: { ...later, sinceOn: today } });
});

test("nobody must act any more: what was is kept, nothing is held", () => {
  expect(settled(held(miljo), null, today)).toEqual({
    past: [{ ...miljo, sinceOn: first, untilOn: today }],
    current: null,
  });
  expect(settled(null, null, today)).toEqual({ past: [], current: null });
});

test("a planned part is held from the day it begins", () => {
  const planned = held(miljo, { startsOn: day("2026-11-20") });
  expect(holderOn(planned, day("2026-11-19"))).toBeNull();
  expect(holderOn(planned, day("2026-11-20"))).toEqual({ ...miljo, sinceOn: "2026-11-20" });
  expect(settled(planned, ball(miljo), today).current).toMatchObject({
    sinceOn: "2026-11-20",
    startsOn: null,
  });
});

test("one that had begun and is planned anew waits on nobody until then", () => {
  const later = ball(miljo, { startsOn: day("2026-12-24") });
  const { past, current } = settled(held(miljo), later, today);
  expect(past).toEqual([{ ...miljo, sinceOn: first, untilOn: today }]);
  expect(settled(current, ball(miljo), addDays(today, 3))).toEqual({
    past: [],
    current: { ...ball(miljo), sinceOn: "2026-11-28" },
  });
});

test("a pause ended early is counted from the day it ended, one that ran out from its last day", () => {
  const resting = settled(held(miljo), ball(miljo, { startsOn: day("2026-12-24") }), today).current;
  expect(settled(resting, ball(miljo), day("2026-12-01")).current?.sinceOn).toBe("2026-12-01");
  expect(settled(resting, ball(miljo), day("2027-01-07")).current?.sinceOn).toBe("2026-12-24");
});

test("when a consent ended by its date both have had their days", () => {
  const partner = held(unitHolds("narsam"), { toPilotOn: day("2026-11-10") });
  expect(holderOn(partner, day("2026-11-09"))).toEqual({ ...unitHolds("narsam"), sinceOn: first });
  expect(holderOn(partner, day("2026-11-10"))).toEqual({ ...pilotHolds, sinceOn: "2026-11-10" });
  expect(settled(partner, ball(pilotHolds), today)).toEqual({
    past: [{ ...unitHolds("narsam"), sinceOn: first, untilOn: "2026-11-10" }],
    current: { ...ball(pilotHolds), sinceOn: "2026-11-10" },
  });
});

test("a consent given anew gives the partner the ball from that day", () => {
  const partner = held(unitHolds("narsam"), { toPilotOn: day("2026-11-10") });
  expect(settled(partner, ball(unitHolds("narsam")), today)).toEqual({
    past: [
      { ...unitHolds("narsam"), sinceOn: first, untilOn: "2026-11-10" },
      { ...pilotHolds, sinceOn: "2026-11-10", untilOn: today },
    ],
    current: { ...ball(unitHolds("narsam")), sinceOn: today },
  });
});

test("a consent renewed on the day it ended has not been away", () => {
  const partner = held(unitHolds("narsam"), { toPilotOn: today });
  const allAlong = { past: [], current: held(unitHolds("narsam")) };
  expect(settled(partner, ball(unitHolds("narsam")), today)).toEqual(allAlong);
  expect(again(settled(partner, ball(pilotHolds), today), ball(unitHolds("narsam")))).toEqual(allAlong);
});

test("a next step's ball ends by itself when a planned part begins", () => {
  const step = held(pilotHolds, { sourceKind: "next_step", endsOn: day("2026-11-20") });
  expect(holderOn(step, day("2026-11-19"))).not.toBeNull();
  expect(holderOn(step, day("2026-11-20"))).toBeNull();
  expect(settled(step, null, today).past).toEqual([{ ...pilotHolds, sinceOn: first, untilOn: "2026-11-20" }]);
});

/** Every combination of dates around today, for both kinds of end. */
const dates: readonly (CalendarDate | null)[] = [
  null,
  day("2026-11-10"),
  day("2026-11-20"),
  today,
  day("2026-12-01"),
];

test("writing down what the calendar has done changes nothing of who holds the ball on any later day", () => {
  for (const startsOn of dates) {
    for (const [toPilotOn, endsOn] of dates.flatMap((a) => dates.map((b) => [a, b] as const))) {
      const before = held(miljo, { startsOn, toPilotOn, endsOn });
      const possible =
        (toPilotOn === null || startsOn === null || startsOn < toPilotOn) &&
        (endsOn === null ||
          ((startsOn === null || startsOn < endsOn) && (toPilotOn === null || toPilotOn < endsOn)));
      if (!possible) continue;
      const { current } = broughtUpTo(today, before);
      for (const later of [today, addDays(today, 1), addDays(today, 40)]) {
        expect(current === null ? null : holderOn(current, later)).toEqual(holderOn(before, later));
      }
    }
  }
});
