import { expect, test } from "vitest";
import { type CaseProgress, missingToGoOn, type PartProgress } from "./case-missing.ts";

const empty: CaseProgress = {
  kind: "establishment",
  phase: "inquiry",
  companyId: null,
  matter: null,
  location: null,
  jobs: null,
  investmentMsek: null,
  plannedOpeningOn: null,
};
const whole: CaseProgress = {
  ...empty,
  companyId: "1",
  matter: "establishment",
  location: "Höje",
  jobs: 0,
  investmentMsek: 12.5,
  plannedOpeningOn: "2027-09-01",
};
const part: PartProgress = {
  status: "in_progress",
  holder: "unit",
  unitKind: "municipal",
  unitDuty: null,
  expectedOn: "2027-01-10",
};
const of = (phase: CaseProgress["phase"], caseFile: CaseProgress, parts: readonly PartProgress[]) =>
  missingToGoOn({ ...caseFile, phase }, parts).find((missing) => missing.phase === phase)?.fields ?? [];

test("each phase asks for its own, and only phases from the present one are listed", () => {
  expect(of("inquiry", empty, [])).toEqual(["matter", "location"]);
  expect(of("exploration", empty, [])).toEqual(["company", "location", "jobs", "investmentMsek", "parts"]);
  const later = missingToGoOn({ ...empty, phase: "building" }, [part]);
  expect(later.map(({ phase }) => phase)).toEqual(["building", "opening"]);
});

test("a case with all in place lacks nothing until its parts are to be done", () => {
  expect(missingToGoOn(whole, [part])).toEqual([{ phase: "opening", fields: ["partsOpen"] }]);
  expect(missingToGoOn(whole, [{ ...part, status: "decided" }])).toEqual([]);
});

test("no jobs at all is an answer, not a gap", () => {
  expect(of("exploration", { ...whole, jobs: 0 }, [part])).toEqual([]);
});

test("a part that the pilot holds for a unit is to be handed over; an outside authority's and the pilots' own are not", () => {
  const held = { ...part, holder: "pilot" } as const;
  expect(of("permits", whole, [held])).toEqual(["partsNotHandedOver"]);
  expect(of("permits", whole, [{ ...held, unitKind: "outside" }])).toEqual([]);
  expect(of("permits", whole, [{ ...held, unitDuty: "pilots" }])).toEqual([]);
  expect(of("permits", whole, [{ ...held, status: "dropped" }])).toEqual([]);
});

test("an open part without a date is a gap, a decided one is not", () => {
  expect(of("building", whole, [{ ...part, expectedOn: null }])).toEqual(["partsWithoutDate"]);
  expect(of("building", whole, [{ ...part, expectedOn: null, status: "decided" }])).toEqual([]);
});

test("a question has no phases to go on through", () => {
  expect(missingToGoOn({ ...empty, kind: "question" }, [])).toEqual([]);
});
