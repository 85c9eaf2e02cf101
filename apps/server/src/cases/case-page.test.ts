import { addDays } from "@lots/domain/calendar/calendar-date";
import { expect, test } from "vitest";
import { aConsent, aPart } from "../../test/a-case.ts";
import { anOpenedCase } from "../../test/an-opened-case.ts";
import { reasonOf } from "../../test/refusal-of.ts";
import { aWorld } from "../../test/world.ts";

test("the page has its facts, whom the case waits on, its parts, its people and its timeline", async () => {
  await using world = await aWorld();
  const { caseId, number } = await anOpenedCase(world);
  await aPart(world, caseId, "miljo");
  await world.db
    .updateTable("parts")
    .set({ expectedOn: addDays(world.today, 8) })
    .execute();
  await aConsent(world, caseId, "narsam");
  await world.db
    .insertInto("formerPilots")
    .values([
      { caseId, userId: world.people.lars, untilOn: world.today },
      { caseId, userId: world.people.lotta, untilOn: addDays(world.today, -9) },
    ])
    .execute();
  const karin = world.as("karin");
  const page = await karin.cases.get({ number: number.toLowerCase() });
  expect(page).toMatchObject({
    case: { id: caseId, number, title: "Kyllager", pilot: { name: "Karin Lindqvist" }, silent: false },
    waitingOn: [{ holderKind: "pilot", count: 1, sinceOn: world.today }],
    nearestExpected: { on: addDays(world.today, 8), title: "Bygglov" },
    nextStep: { text: "Ring dem", ownerName: "Karin Lindqvist", version: 1 },
    parts: [{ title: "Bygglov", unitName: "Miljökontoret", holder: "pilot" }],
    consents: [{ partnerName: "Närsam", valid: true }],
    formerPilots: [{ name: "Lars Öberg" }, { name: "Lotta Ek" }],
    pilotOffer: null,
    audiences: ["unit", "municipality", "partners", "company"],
    seenAt: null,
  });
  expect(page.timeline.rows.map(({ kind }) => kind)).toEqual([
    "consent-recorded",
    "part-added",
    "next-step-set",
    "case-opened",
  ]);
});

test("what is missing to go on is listed per phase, and blocks nothing", async () => {
  await using world = await aWorld();
  const { caseId, number } = await anOpenedCase(world);
  const karin = world.as("karin");
  const { missing } = await karin.cases.get({ number });
  expect(missing[0]).toEqual({ phase: "inquiry", fields: ["matter", "location"] });
  expect(missing.map(({ phase }) => phase)).toEqual(["inquiry", "exploration", "permits", "building"]);
  await karin.notes.write({ operationId: world.op(), caseId, audience: "municipality", text: "Ändå." });
});

test("the page offers what the commands allow, and no more", async () => {
  await using world = await aWorld();
  const { caseId, number } = await anOpenedCase(world, { stepOwner: "mia" });
  const may = async (person: "karin" | "lars" | "mia" | "lotta" | "bo") =>
    (await world.as(person).cases.get({ number })).may;
  expect(await may("karin")).toMatchObject({
    edit: true,
    close: true,
    resume: false,
    reopen: false,
    changeNextStep: true,
  });
  expect(await may("lars")).toMatchObject({
    edit: false,
    close: false,
    writeNote: true,
    changeNextStep: false,
  });
  expect(await may("lotta")).toMatchObject({ edit: false, handOverPilotRole: true });
  expect(await may("mia")).toMatchObject({ edit: false, changeNextStep: true });
  await world.as("karin").cases.close({
    operationId: world.op(),
    caseId,
    version: 1,
    outcome: "answered",
    noAnswerReason: "Klart",
  });
  expect(await may("karin")).toMatchObject({ edit: false, close: false, reopen: true, writeNote: false });
  expect(await may("bo")).toMatchObject({ reopen: false, writeNote: false });
});

test("the line of what is new stands where the reader was last, and nobody else's mark moves it", async () => {
  await using world = await aWorld();
  const { caseId, number } = await anOpenedCase(world);
  const first = world.now;
  expect(await world.as("karin").cases.markSeen({ caseId })).toEqual({ seenBefore: null });
  world.advanceDays(1);
  await world.as("lars").cases.markSeen({ caseId });
  expect((await world.as("karin").cases.get({ number })).seenAt).toBe(first);
  expect(await world.as("karin").cases.markSeen({ caseId })).toEqual({ seenBefore: first });
});

test("an unknown number and a hidden case answer alike", async () => {
  await using world = await aWorld();
  const { number } = await anOpenedCase(world, { reach: "involved" });
  expect(await reasonOf(world.as("bo").cases.get({ number }))).toBe("not-found");
  expect(await reasonOf(world.as("bo").cases.get({ number: "26-XXXXX" }))).toBe("not-found");
});

test("a case is silent after fourteen days without an entry; the system's own do not count", async () => {
  await using world = await aWorld();
  const { caseId, number } = await anOpenedCase(world);
  await aConsent(world, caseId, "narsam");
  const silent = async () => (await world.as("karin").cases.get({ number })).case.silent;
  const listed = async () => (await world.as("karin").cases.list({})).rows[0]?.silent;
  world.advanceDays(13);
  expect([await silent(), await listed()]).toEqual([false, false]);
  world.advanceDays(1);
  await world
    .as("karin")
    .cases.setStandIn({ operationId: world.op(), caseId, version: 1, standInId: world.people.lars });
  expect([await silent(), await listed()]).toEqual([true, true]);
  // Närsam reads a part of it only, and is not told that the rest is quiet.
  expect((await world.as("nora").cases.get({ number })).case.silent).toBe(false);
  expect((await world.as("nora").cases.list({})).rows[0]?.silent).toBe(false);
  await world
    .as("mia")
    .notes.write({ operationId: world.op(), caseId, audience: "municipality", text: "Vi hör av oss." });
  expect([await silent(), await listed()]).toEqual([false, false]);
});
