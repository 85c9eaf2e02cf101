import { expect, test } from "vitest";
import { calendarDate } from "../calendar/calendar-input.ts";
import type { PartStatus } from "../parts/part.ts";
import { type BallFacts, ballsOf, type PartFacts, type UnitFacts } from "./balls-of-case.ts";

const day = (text: string) => calendarDate.parse(text);
const today = day("2026-11-25");

const miljo: UnitFacts = { id: "miljo", kind: "municipal", duty: null };
const narsam: UnitFacts = { id: "narsam", kind: "partner", duty: null };
const polisen: UnitFacts = { id: "polisen", kind: "outside", duty: null };
const lots: UnitFacts = { id: "lots", kind: "municipal", duty: "pilots" };

const part = (more: Partial<PartFacts>): PartFacts => ({
  id: "del",
  status: "in_progress",
  holder: "unit",
  unit: miljo,
  waitingFor: null,
  startsOn: null,
  ...more,
});

const facts = (more: Partial<BallFacts>): BallFacts => ({
  closed: false,
  pausedUntil: null,
  parts: [],
  asks: [],
  nextStep: null,
  consents: [],
  ...more,
});

/** Who has each ball today, as one word: the unit's id, or the kind. */
const holders = (more: Partial<BallFacts>) =>
  ballsOf(facts(more), today)
    .filter(({ startsOn }) => startsOn === null)
    .map(({ holderKind, holderUnitId }) => holderUnitId ?? holderKind);

const ownConsent = [{ partnerUnitId: "narsam", until: null }];

test.each<[string, Partial<PartFacts>, string[]]>([
  ["1: decided", { status: "decided" }, []],
  ["1: dropped, though it waited", { status: "dropped", waitingFor: miljo }, []],
  ["2: planned for later", { startsOn: day("2026-11-26") }, []],
  ["2: planned for today", { startsOn: today }, ["miljo"]],
  [
    "2 before 3: planned, though it waits for the company",
    { status: "waiting_company", startsOn: day("2027-01-01") },
    [],
  ],
  ["3: waits for the company, whoever holds it", { status: "waiting_company", holder: "pilot" }, ["company"]],
  ["4: waits for another unit", { status: "waiting_other", waitingFor: polisen }, ["polisen"]],
  [
    "4: waits for the pilots' unit, which is the pilot",
    { status: "waiting_other", waitingFor: lots },
    ["pilot"],
  ],
  ["5: an outside authority has begun", { unit: polisen, holder: "pilot" }, ["polisen"]],
  ["6: an outside authority has not", { unit: polisen, holder: "pilot", status: "not_started" }, ["pilot"]],
  ["7: the pilot holds it", { holder: "pilot" }, ["pilot"]],
  ["8: a partner without consent", { unit: narsam }, ["pilot"]],
  ["9: the unit holds it", {}, ["miljo"]],
  ["9: not begun, but accepted", { status: "not_started" }, ["miljo"]],
])("heart.md A2, row %s", (_row, more, expected) => {
  expect(holders({ parts: [part(more)] })).toEqual(expected);
});

test("a partner has the ball while a consent holds, and the pilot from the day after its last", () => {
  expect(holders({ parts: [part({ unit: narsam })], consents: ownConsent })).toEqual(["narsam"]);
  const untilToday = [{ partnerUnitId: "narsam", until: today }];
  expect(ballsOf(facts({ parts: [part({ unit: narsam })], consents: untilToday }), today)).toMatchObject([
    { holderUnitId: "narsam", toPilotOn: "2026-11-26" },
  ]);
  const another = [{ partnerUnitId: "raddning", until: null }];
  expect(holders({ parts: [part({ unit: narsam })], consents: another })).toEqual(["pilot"]);
});

test("the longest of several consents counts", () => {
  const consents = [
    { partnerUnitId: "narsam", until: day("2026-12-31") },
    { partnerUnitId: "narsam", until: day("2026-12-01") },
  ];
  expect(ballsOf(facts({ parts: [part({ unit: narsam })], consents }), today)).toMatchObject([
    { toPilotOn: "2027-01-01" },
  ]);
});

test("each who has not answered a question has a ball; a partner's passes to the pilot with the consent", () => {
  const asks = [
    { id: "a", unit: miljo },
    { id: "b", unit: narsam },
    { id: "c", unit: lots },
  ];
  expect(holders({ asks, consents: ownConsent })).toEqual(["miljo", "narsam", "pilot"]);
  expect(holders({ asks })).toEqual(["miljo", "pilot", "pilot"]);
});

test("the next step gives a ball only where no part and no question does", () => {
  const nextStep = { id: "steg", owner: miljo };
  expect(holders({ nextStep })).toEqual(["miljo"]);
  expect(holders({ nextStep: { id: "steg", owner: "company" } })).toEqual(["company"]);
  expect(holders({ nextStep, parts: [part({ holder: "pilot" })] })).toEqual(["pilot"]);
  expect(holders({ nextStep, asks: [{ id: "a", unit: lots }] })).toEqual(["pilot"]);
  expect(holders({ nextStep, parts: [part({ status: "decided" })] })).toEqual(["miljo"]);
});

test("the next step gives it up by itself on the day a planned part begins", () => {
  const nextStep = { id: "steg", owner: "pilot" } as const;
  const parts = [part({ startsOn: day("2026-12-01") }), part({ startsOn: day("2026-12-24") })];
  expect(ballsOf(facts({ nextStep, parts }), today)).toMatchObject([
    { sourceKind: "part", startsOn: "2026-12-01" },
    { sourceKind: "part", startsOn: "2026-12-24" },
    { sourceKind: "next_step", startsOn: null, endsOn: "2026-12-01" },
  ]);
});

test("while the case rests nobody has a ball; on the day it wakes each has its own again", () => {
  const resting = {
    pausedUntil: day("2027-01-15"),
    parts: [part({}), part({ startsOn: day("2027-02-01") })],
  };
  expect(holders(resting)).toEqual([]);
  expect(ballsOf(facts(resting), today).map(({ startsOn }) => startsOn)).toEqual([
    "2027-01-15",
    "2027-02-01",
  ]);
  expect(holders({ ...resting, pausedUntil: today })).toEqual(["miljo"]);
});

test("a consent that ends while the case rests gives the partner nothing to wake up to", () => {
  const consents = [{ partnerUnitId: "narsam", until: day("2026-12-31") }];
  const resting = { pausedUntil: day("2027-01-15"), parts: [part({ unit: narsam })], consents };
  expect(ballsOf(facts(resting), today)).toMatchObject([
    { holderKind: "pilot", startsOn: "2027-01-15", toPilotOn: null },
  ]);
});

test("a closed case waits on nobody", () => {
  const all = { parts: [part({})], asks: [{ id: "a", unit: miljo }] };
  expect(ballsOf(facts({ ...all, closed: true }), today)).toEqual([]);
});

test.each<PartStatus>(["not_started", "waiting_company", "in_progress", "waiting_other"])(
  "an open part with status %s is never without somebody who must act",
  (status) => {
    for (const unit of [miljo, narsam, polisen, lots]) {
      for (const holder of ["pilot", "unit"] as const) {
        expect(holders({ parts: [part({ status, unit, holder, waitingFor: polisen })] })).toHaveLength(1);
      }
    }
  },
);
