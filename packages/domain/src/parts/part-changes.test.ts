import { expect, test } from "vitest";
import { calendarDate } from "../calendar/calendar-input.ts";
import {
  decided,
  delayed,
  dropped,
  isConfirmation,
  isDelayed,
  onTrack,
  type PartFacts,
  planned,
  reopened,
  waitingForCompany,
  waitingForOther,
} from "./part-changes.ts";

const day = (text: string) => calendarDate.parse(text);
const today = day("2026-11-25");

const part = (more: Partial<PartFacts> = {}): PartFacts => ({
  unitId: "miljo",
  holder: "unit",
  officerId: "mia",
  status: "not_started",
  waitingForUnitId: null,
  waitingForWhat: null,
  startsOn: null,
  startedOn: null,
  expectedOn: null,
  expectedWhy: null,
  decidedOn: null,
  outcome: null,
  confirmedOn: null,
  delayedOn: null,
  refusedHandoffId: null,
  ...more,
});

test("Enligt plan goes on, confirms, and ends waiting and delay", () => {
  const waited = part({ status: "waiting_company", waitingForWhat: "Ritning", delayedOn: day("2026-11-20") });
  expect(onTrack(waited, today)).toMatchObject({
    status: "in_progress",
    startedOn: today,
    confirmedOn: today,
    delayedOn: null,
    waitingForWhat: null,
  });
  expect(onTrack(part({ startedOn: day("2026-10-01") }), today)).toMatchObject({ startedOn: "2026-10-01" });
});

test("pressed again it only confirms; after a delay it says something new", () => {
  expect(isConfirmation(part({ status: "in_progress" }))).toBe(true);
  expect(isConfirmation(part({ status: "in_progress", delayedOn: today }))).toBe(false);
  expect(isConfirmation(part())).toBe(false);
});

test("waiting says for whom and for what, and one wait replaces the other", () => {
  const forBygg = waitingForOther(part(), { unitId: "bygg", what: "Yttrande" }, today);
  expect(forBygg).toMatchObject({ status: "waiting_other", waitingForUnitId: "bygg" });
  expect(waitingForCompany(part(forBygg), "Ritning", today)).toMatchObject({
    status: "waiting_company",
    waitingForUnitId: null,
    waitingForWhat: "Ritning",
  });
});

test("Försenad moves the day forward and leaves how it goes", () => {
  const before = part({ status: "waiting_company", expectedOn: day("2026-12-01") });
  const changes = delayed(before, { expectedOn: day("2026-12-10"), why: "Grannehörande" }, today);
  expect(changes).toMatchObject({ expectedOn: "2026-12-10", expectedWhy: "Grannehörande", delayedOn: today });
  expect(changes).not.toHaveProperty("status");
});

test.each([
  ["not later than before", "2026-12-01", "date-not-later"],
  ["earlier than before", "2026-11-28", "date-not-later"],
  ["a day that has been", "2026-11-24", "date-passed"],
])("Försenad to %s is refused", (_what, to, reason) => {
  const before = part({ expectedOn: day("2026-12-01") });
  expect(() => delayed(before, { expectedOn: day(to), why: "x" }, today)).toThrow(reason);
});

test("Klar needs a day that has been, and is today unless said otherwise", () => {
  expect(decided(part(), { outcome: "granted", decidedOn: null }, today)).toMatchObject({
    status: "decided",
    outcome: "granted",
    decidedOn: today,
  });
  const tomorrow = { outcome: "granted", decidedOn: day("2026-11-26") } as const;
  expect(() => decided(part(), tomorrow, today)).toThrow("date-ahead");
});

test("what was declined stands on top of the part until its holder acts", () => {
  const declined = part({ refusedHandoffId: "h1" });
  expect(onTrack(declined, today).refusedHandoffId).toBeNull();
  expect(dropped.refusedHandoffId).toBeNull();
  expect(planned(declined, null, today)).not.toHaveProperty("refusedHandoffId");
});

test("a part that is taken up again has no outcome any more", () => {
  const before = part({ status: "decided", outcome: "rejected", decidedOn: today, confirmedOn: today });
  expect(reopened(before, today)).toMatchObject({ status: "in_progress", outcome: null, decidedOn: null });
});

test("Tas upp tidigast: from today on, but a passed day may stay", () => {
  expect(() => planned(part(), day("2026-11-24"), today)).toThrow("date-passed");
  expect(planned(part({ startsOn: day("2026-11-01") }), day("2026-11-01"), today)).toEqual({
    startsOn: "2026-11-01",
  });
  expect(planned(part(), null, today)).toEqual({ startsOn: null });
});

test("delayed is derived: its day has passed, or a later one was said since it was confirmed", () => {
  expect(isDelayed(part({ expectedOn: today }), today)).toBe(false);
  expect(isDelayed(part({ expectedOn: day("2026-11-24") }), today)).toBe(true);
  expect(isDelayed(part({ expectedOn: day("2026-12-24"), delayedOn: today }), today)).toBe(true);
  expect(isDelayed(part({ status: "decided", expectedOn: day("2026-11-24") }), today)).toBe(false);
});
