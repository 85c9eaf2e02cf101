import { expect, test } from "vitest";
import { aCase, aConsent } from "../../test/a-case.ts";
import type { PersonName } from "../../test/people.ts";
import { reasonOf } from "../../test/refusal-of.ts";
import { aWorld, type World } from "../../test/world.ts";

const dayOf = (world: World, person: PersonName) => world.as(person).myDay.get({});

const call = (world: World) => ({ operationId: world.op(), channel: "phone_in", note: "Ringde." }) as const;

const stepOn = (world: World, owner: PersonName, text: string, dueOn: string | null) =>
  world.as(owner).contacts.log({
    ...call(world),
    company: { kind: "new", name: `${text} AB` },
    nextStep: { text, owner: world.people[owner], dueOn },
  });

test("the promised answer and the next step of a case stand on its pilot's day, and on nobody else's", async () => {
  await using world = await aWorld();
  const { caseId, number } = await aCase(world);
  const day = await dayOf(world, "karin");
  expect(day.answers).toMatchObject({
    total: 1,
    late: 0,
    today: 1,
    rows: [{ caseId, number, codeName: "Projekt Älg", dueOn: world.today, group: "today", asStandIn: false }],
  });
  expect(day.nextSteps).toMatchObject({
    total: 1,
    rows: [{ caseId, text: "Första steget", group: "today" }],
  });
  for (const other of ["lars", "lotta", "mia"] as const) {
    expect(await dayOf(world, other)).toMatchObject({ answers: { total: 0 }, nextSteps: { total: 0 } });
  }
});

test("the day after, both are late", async () => {
  await using world = await aWorld();
  await aCase(world);
  world.advanceDays(1);
  const day = await dayOf(world, "karin");
  expect(day.answers).toMatchObject({ late: 1, today: 0, rows: [{ group: "late" }] });
  expect(day.nextSteps).toMatchObject({ late: 1, today: 0, rows: [{ group: "late" }] });
});

test("steps come by date, those without one last, and those beyond five working days not yet", async () => {
  await using world = await aWorld();
  await stepOn(world, "karin", "Utan datum", null);
  await stepOn(world, "karin", "Om en månad", "2026-12-25");
  await stepOn(world, "karin", "Onsdag", "2026-12-02");
  await stepOn(world, "karin", "Fredag", "2026-11-27");
  const { nextSteps } = await dayOf(world, "karin");
  expect(nextSteps).toMatchObject({ total: 3, late: 0, today: 0, coming: 2, undated: 1 });
  expect(nextSteps.rows.map((row) => [row.text, row.group, row.companyName])).toEqual([
    ["Fredag", "coming", "Fredag AB"],
    ["Onsdag", "coming", "Onsdag AB"],
    ["Utan datum", "undated", "Utan datum AB"],
  ]);
});

test("a step that was just set stands on the day, however many there are before it", async () => {
  await using world = await aWorld();
  for (let n = 0; n < 9; n += 1) await stepOn(world, "karin", `Steg ${n}`, "2026-11-26");
  await stepOn(world, "karin", "Ring om lokal", "2026-11-27");
  const { nextSteps } = await dayOf(world, "karin");
  expect(nextSteps.total).toBe(10);
  expect(nextSteps.rows).toHaveLength(10);
  expect(nextSteps.rows.at(-1)).toMatchObject({ text: "Ring om lokal", group: "coming" });
});

test("an officer's own step stands on the officer's day", async () => {
  await using world = await aWorld();
  await stepOn(world, "mia", "Leta i arkivet", "2026-11-26");
  expect((await dayOf(world, "mia")).nextSteps.rows).toMatchObject([{ text: "Leta i arkivet" }]);
  expect((await dayOf(world, "karin")).nextSteps.total).toBe(0);
});

test("the stand-in has the case on the day too, marked as such", async () => {
  await using world = await aWorld();
  const { caseId } = await aCase(world);
  const standInId = world.people.lars;
  await world.as("karin").cases.setStandIn({ operationId: world.op(), caseId, version: 1, standInId });
  expect((await dayOf(world, "lars")).answers.rows).toMatchObject([{ caseId, asStandIn: true }]);
  expect((await dayOf(world, "karin")).answers.rows).toMatchObject([{ caseId, asStandIn: false }]);
});

test("a colleague's besked is shown beside the promise until the pilot has counted it", async () => {
  await using world = await aWorld();
  const { caseId } = await aCase(world);
  const { contactId } = await world.as("lars").contacts.log({ ...call(world), caseId, isAnswer: true });
  expect((await dayOf(world, "karin")).answers.rows).toMatchObject([
    { colleaguesAnswer: { contactId, byName: "Lars Öberg" } },
  ]);
  const met = { operationId: world.op(), id: contactId, caseId, nextAnswer: { on: "2026-11-30" } } as const;
  await world.as("karin").contacts.meetNextAnswer(met);
  expect((await dayOf(world, "karin")).answers.rows).toMatchObject([
    { dueOn: "2026-11-30", colleaguesAnswer: null },
  ]);
});

test("a case is silent when nobody has written or done anything for fourteen days", async () => {
  await using world = await aWorld();
  const { caseId } = await aCase(world);
  world.advanceDays(13);
  expect((await dayOf(world, "karin")).silentCases.total).toBe(0);
  world.advanceDays(1);
  expect((await dayOf(world, "karin")).silentCases).toMatchObject({ total: 1, rows: [{ caseId }] });
  expect((await dayOf(world, "lars")).silentCases.total).toBe(0);
  await world.as("karin").contacts.log({ ...call(world), caseId });
  expect((await dayOf(world, "karin")).silentCases.total).toBe(0);
});

test("a resting case is meant to be silent", async () => {
  await using world = await aWorld();
  const { caseId } = await aCase(world);
  const rest = {
    operationId: world.op(),
    caseId,
    version: 1,
    until: "2027-03-01",
    reason: "Väntar på banken",
  } as const;
  await world.as("karin").cases.pause(rest);
  world.advanceDays(40);
  const day = await dayOf(world, "karin");
  expect(day.silentCases.total).toBe(0);
  expect(day.nextSteps.total).toBe(0);
});

test("a consent that ends within fourteen days is warned of, and not before", async () => {
  await using world = await aWorld();
  const { caseId } = await aCase(world);
  await aConsent(world, caseId, "narsam", "2026-12-10");
  expect((await dayOf(world, "karin")).endingConsents.total).toBe(0);
  world.advanceDays(1);
  expect((await dayOf(world, "karin")).endingConsents).toMatchObject({
    total: 1,
    rows: [{ caseId, partnerName: "Närsam", until: "2026-12-10" }],
  });
  expect((await dayOf(world, "lars")).endingConsents.total).toBe(0);
});

test("drafts and recently opened cases are the reader's own", async () => {
  await using world = await aWorld();
  const { caseId } = await aCase(world);
  const karin = world.as("karin");
  await karin.cases.markSeen({ caseId });
  await karin.drafts.save({
    key: "contact:1",
    title: "Nordkyl: Söker",
    body: "{}",
    updatedAt: world.now,
    msAgo: 0,
  });
  expect(await dayOf(world, "karin")).toMatchObject({
    drafts: { total: 1, rows: [{ key: "contact:1", title: "Nordkyl: Söker" }] },
    recentlyOpened: [{ caseId }],
  });
  expect(await dayOf(world, "lars")).toMatchObject({ drafts: { total: 0, rows: [] }, recentlyOpened: [] });
  expect(await karin.companies.find({})).toMatchObject([{ kind: "case", id: caseId }]);
});

test("what the reader no longer sees is not on the day, whatever was opened before", async () => {
  await using world = await aWorld();
  const { caseId } = await aCase(world);
  await world.as("bo").cases.markSeen({ caseId });
  expect((await dayOf(world, "bo")).recentlyOpened).toHaveLength(1);
  const narrower = {
    operationId: world.op(),
    caseId,
    version: 1,
    reach: "involved",
    reason: "Känsligt",
  } as const;
  await world.as("karin").cases.setReach(narrower);
  expect((await dayOf(world, "bo")).recentlyOpened).toEqual([]);
});

test("the administrator has no day, a partner only of what is shared", async () => {
  await using world = await aWorld();
  await aCase(world);
  expect(await reasonOf(dayOf(world, "ada"))).toBe("not-allowed");
  expect(await dayOf(world, "nora")).toMatchObject({ answers: { total: 0 }, recentlyOpened: [] });
});
