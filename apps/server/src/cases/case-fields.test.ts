import { addDays } from "@lots/domain/calendar/calendar-date";
import { expect, test } from "vitest";
import { anOpenedCase } from "../../test/an-opened-case.ts";
import { reasonOf, refusalOf } from "../../test/refusal-of.ts";
import { aWorld, type World } from "../../test/world.ts";

const facts = {
  kind: "establishment",
  title: "Kyllager",
  codeName: "Projekt Älg",
  matter: null,
  location: null,
  jobs: null,
  investmentMsek: null,
  plannedOpeningOn: null,
} as const;
const on = (world: World, caseId: string, version = 1) => ({ operationId: world.op(), caseId, version });
const rowOf = (world: World, id: string) =>
  world.db.selectFrom("cases").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
const lastEntry = async (world: World, caseId: string) =>
  (await world.as("karin").timeline.ofCase({ caseId })).rows[0];

test("an edit is told with its fields, and the case is found by its new words", async () => {
  await using world = await aWorld();
  const { caseId } = await anOpenedCase(world);
  const karin = world.as("karin");
  await karin.cases.edit({ ...on(world, caseId), ...facts, title: "Fryshus", location: "Höje", jobs: 40 });
  expect(await lastEntry(world, caseId)).toMatchObject({
    kind: "case-edited",
    facts: { fields: ["title", "location", "jobs"] },
  });
  expect((await karin.cases.list({ filter: { text: "fryshus höje" } })).rows).toHaveLength(1);
  expect((await karin.cases.list({ filter: { text: "kyllager" } })).rows).toEqual([]);
});

test("an edit of an old version overwrites nothing, and gets the version that stands", async () => {
  await using world = await aWorld();
  const { caseId } = await anOpenedCase(world);
  const karin = world.as("karin");
  await karin.cases.edit({ ...on(world, caseId), ...facts, jobs: 40 });
  const stale = karin.cases.edit({ ...on(world, caseId), ...facts, jobs: 12 });
  expect(await refusalOf(stale)).toMatchObject({
    reason: "changed-meanwhile",
    details: { current: { version: 2, jobs: 40 } },
  });
  expect((await rowOf(world, caseId)).jobs).toBe(40);
});

test("two who save the same version at once: one is kept, one is told", async () => {
  await using world = await aWorld();
  const { caseId } = await anOpenedCase(world);
  const edit = (jobs: number) => world.as("karin").cases.edit({ ...on(world, caseId), ...facts, jobs });
  const [a, b] = await Promise.allSettled([edit(10), edit(20)]);
  const outcomes = [a.status, b.status].sort();
  expect(outcomes).toEqual(["fulfilled", "rejected"]);
  expect((await rowOf(world, caseId)).version).toBe(2);
});

test("phases are skipped without a reason and stepped back with one", async () => {
  await using world = await aWorld();
  const { caseId } = await anOpenedCase(world);
  const karin = world.as("karin");
  await karin.cases.setPhase({ ...on(world, caseId), phase: "permits" });
  const back = { phase: "exploration" } as const;
  expect(await reasonOf(karin.cases.setPhase({ ...on(world, caseId, 2), ...back }))).toBe("reason-missing");
  await karin.cases.setPhase({ ...on(world, caseId, 2), ...back, reason: "Ny tomt" });
  expect(await lastEntry(world, caseId)).toMatchObject({
    kind: "case-phase-changed",
    facts: { from: "permits", to: "exploration" },
    remark: "Ny tomt",
  });
});

test("a question has no phases", async () => {
  await using world = await aWorld();
  const { caseId } = await anOpenedCase(world);
  const karin = world.as("karin");
  await karin.cases.edit({ ...on(world, caseId), ...facts, kind: "question" });
  expect(await reasonOf(karin.cases.setPhase({ ...on(world, caseId, 2), phase: "permits" }))).toBe(
    "not-allowed",
  );
});

test("the stand-in is another pilot who can sign in, and gets the pilot's rights on the case", async () => {
  await using world = await aWorld();
  const { caseId } = await anOpenedCase(world);
  const karin = world.as("karin");
  const name = (standInId: string | null, version = 1) =>
    karin.cases.setStandIn({ ...on(world, caseId, version), standInId });
  expect(await reasonOf(name(world.people.mia))).toBe("receiver-not-pilot");
  expect(await reasonOf(name(world.people.karin))).toBe("not-allowed");
  expect(await reasonOf(name(world.op()))).toBe("not-found");
  await name(world.people.lars);
  const lars = world.as("lars");
  await lars.cases.setPhase({ ...on(world, caseId, 2), phase: "permits" });
  expect((await lars.cases.list({ filter: { asStandIn: true } })).rows).toHaveLength(1);
  expect((await lars.cases.list({ filter: { mine: true } })).rows).toEqual([]);
  await name(null, 3);
  expect(await reasonOf(lars.cases.setPhase({ ...on(world, caseId, 4), phase: "building" }))).toBe(
    "not-allowed",
  );
});

test("a disabled pilot stands in for nobody", async () => {
  await using world = await aWorld();
  const { caseId } = await anOpenedCase(world);
  await world.db
    .updateTable("users")
    .set({ disabledAt: world.now })
    .where("id", "=", world.people.lars)
    .execute();
  const naming = world.as("karin").cases.setStandIn({ ...on(world, caseId), standInId: world.people.lars });
  expect(await refusalOf(naming)).toMatchObject({
    reason: "receiver-inactive",
    details: { name: "Lars Öberg" },
  });
});

test("a promised answer is moved with a reason, and told as moved", async () => {
  await using world = await aWorld();
  const { caseId } = await anOpenedCase(world);
  const nextAnswerOn = addDays(world.today, 20);
  const move = { nextAnswerOn, nextAnswerAbout: "Elen", reason: "Nätbolaget dröjer" };
  await world.as("karin").cases.moveNextAnswer({ ...on(world, caseId), ...move });
  expect(await lastEntry(world, caseId)).toMatchObject({
    kind: "next-answer-moved",
    group: "answer",
    facts: { from: "2026-12-09", to: nextAnswerOn },
    remark: "Nätbolaget dröjer",
  });
  const past = { ...move, nextAnswerOn: addDays(world.today, -1) };
  expect(await reasonOf(world.as("karin").cases.moveNextAnswer({ ...on(world, caseId, 2), ...past }))).toBe(
    "date-passed",
  );
});

test("others than the case's pilot change nothing of it: another pilot neither, nor a manager", async () => {
  await using world = await aWorld();
  const { caseId } = await anOpenedCase(world);
  const later = addDays(world.today, 3);
  for (const person of ["lars", "lotta", "kajsa", "birger", "mia"] as const) {
    const { cases } = world.as(person);
    const tries = [
      () => cases.edit({ ...on(world, caseId), ...facts }),
      () => cases.setPhase({ ...on(world, caseId), phase: "permits" }),
      () => cases.setReach({ ...on(world, caseId), reach: "involved", reason: "Nej" }),
      () => cases.setStandIn({ ...on(world, caseId), standInId: world.people.lars }),
      () => cases.moveNextAnswer({ ...on(world, caseId), nextAnswerOn: later, reason: "Nej" }),
      () => cases.pause({ ...on(world, caseId), until: later, reason: "Nej" }),
    ];
    for (const refused of tries) expect(await reasonOf(refused())).toBe("not-allowed");
  }
  expect((await rowOf(world, caseId)).version).toBe(1);
});

test("what is not there and what may not be seen answer alike", async () => {
  await using world = await aWorld();
  const { caseId } = await anOpenedCase(world, { reach: "involved" });
  const pilotButNot = (id: string) =>
    world
      .as("nora")
      .timeline.ofCase({ caseId: id })
      .catch(({ message }) => message);
  expect(await pilotButNot(caseId)).toBe(await pilotButNot(world.op()));
  const mark = (id: string) => world.as("nora").cases.markSeen({ caseId: id });
  expect(await mark(caseId)).toEqual(await mark(world.op()));
});
