import { addDays } from "@lots/domain/calendar/calendar-date";
import { calendarDate } from "@lots/domain/calendar/calendar-input";
import { caseNumberPattern } from "@lots/domain/cases/case-number";
import { expect, test } from "vitest";
import { anOpenedCase } from "../../test/an-opened-case.ts";
import { reasonOf } from "../../test/refusal-of.ts";
import { aWorld, type World } from "../../test/world.ts";

const step = (world: World) => ({
  text: "Boka möte",
  owner: world.people.karin,
  dueOn: addDays(world.today, 2),
});
const words = (world: World) =>
  ({
    operationId: world.op(),
    kind: "establishment",
    title: "Kyllager",
    codeName: "Älg",
    nextStep: step(world),
  }) as const;
const rowOf = (world: World, id: string) =>
  world.db.selectFrom("cases").selectAll().where("id", "=", id).executeTakeFirstOrThrow();

test("an opened case has its pilot, a number that tells nothing, one open step and a promised answer", async () => {
  await using world = await aWorld();
  const { caseId, number } = await world.as("karin").cases.open(words(world));
  expect(number).toMatch(caseNumberPattern);
  expect(await rowOf(world, caseId)).toMatchObject({
    pilotId: world.people.karin,
    phase: "inquiry",
    reach: "municipality",
    openedOn: world.today,
    // Ten working days after Wednesday 25 November.
    nextAnswerOn: "2026-12-09",
  });
  const steps = await world.db.selectFrom("nextSteps").selectAll().where("caseId", "=", caseId).execute();
  expect(steps).toMatchObject([{ text: "Boka möte", doneAt: null, ownerUserId: world.people.karin }]);
});

test("a question is answered within two working days, as the municipality has set it", async () => {
  await using world = await aWorld();
  world.setNow("2026-11-27T09:00:00.000Z");
  const { caseId } = await world.as("karin").cases.open({ ...words(world), kind: "question" });
  expect((await rowOf(world, caseId)).nextAnswerOn).toBe("2026-12-01");
});

test("the reach is the municipality's choice unless the pilot says otherwise", async () => {
  await using world = await aWorld();
  await world.db.updateTable("municipality").set({ defaultReach: "involved" }).execute();
  const usual = await world.as("karin").cases.open(words(world));
  const wide = await world.as("karin").cases.open({ ...words(world), reach: "municipality" });
  expect((await rowOf(world, usual.caseId)).reach).toBe("involved");
  expect((await rowOf(world, wide.caseId)).reach).toBe("municipality");
});

test("only a pilot opens a case", async () => {
  await using world = await aWorld();
  for (const person of ["mia", "birger", "nora", "ada"] as const) {
    expect(await reasonOf(world.as(person).cases.open(words(world)))).toBe("not-allowed");
  }
});

test("a case needs a company or a code name, and no day that has passed", async () => {
  await using world = await aWorld();
  const karin = world.as("karin");
  const yesterday = addDays(world.today, -1);
  expect(await reasonOf(karin.cases.open({ ...words(world), codeName: null }))).toBe("company-missing");
  const late = { ...words(world), nextAnswerOn: yesterday };
  expect(await reasonOf(karin.cases.open(late))).toBe("date-passed");
  const lateStep = { ...words(world), nextStep: { ...step(world), dueOn: yesterday } };
  expect(await reasonOf(karin.cases.open(lateStep))).toBe("date-passed");
  expect(await world.db.selectFrom("cases").selectAll().execute()).toEqual([]);
});

test("opened from a contact it takes company and matter, and the contact and its step move to it", async () => {
  await using world = await aWorld();
  const karin = world.as("karin");
  const { contactId, companyId, nextStepId } = await karin.contacts.log({
    operationId: world.op(),
    channel: "phone_in",
    matter: "establishment",
    note: "Söker lokal.",
    company: { kind: "new", name: "Nordkyl AB" },
    nextStep: { text: "Ring tillbaka", owner: world.people.karin, dueOn: null },
  });
  world.advanceDays(2);
  const { caseId } = await karin.cases.open({
    ...words(world),
    codeName: null,
    contactId,
    contactStepId: nextStepId,
  });
  expect(await rowOf(world, caseId)).toMatchObject({ companyId, matter: "establishment" });
  const steps = await world.db.selectFrom("nextSteps").selectAll().execute();
  expect(steps).toMatchObject([{ id: nextStepId, caseId, contactId: null, text: "Boka möte" }]);

  const { rows } = await karin.timeline.ofCase({ caseId });
  expect(rows.map(({ kind }) => kind)).toEqual(["next-step-set", "case-opened", "contact-linked"]);
  expect(rows.at(-1)).toMatchObject({
    happenedAt: "2026-11-25T09:00:00.000Z",
    contact: { note: "Söker lokal." },
  });
});

test("somebody else's contact, company or person is no way in", async () => {
  await using world = await aWorld();
  const { contactId } = await world.as("mia").contacts.log({
    operationId: world.op(),
    channel: "visit",
    note: "Bara för oss.",
    audience: "unit",
    company: { kind: "new", name: "Dolda AB" },
  });
  const karin = world.as("karin");
  expect(await reasonOf(karin.cases.open({ ...words(world), contactId }))).toBe("not-found");
  expect(await reasonOf(karin.cases.open({ ...words(world), companyId: world.op() }))).toBe("not-found");
  const stranger = { ...words(world), nextStep: { ...step(world), owner: world.op() } };
  expect(await reasonOf(karin.cases.open(stranger))).toBe("not-found");
});

test("a case under a code name gets its company, and is found by both names", async () => {
  await using world = await aWorld();
  const karin = world.as("karin");
  const { caseId } = await anOpenedCase(world, { codeName: "Älg" });
  const { companyId } = await karin.contacts.log({
    operationId: world.op(),
    channel: "email",
    note: "Det är vi.",
    company: { kind: "new", name: "Nordkyl AB" },
  });
  const link = { operationId: world.op(), caseId, version: 1, companyId: companyId ?? "" };
  expect(await reasonOf(world.as("lars").cases.linkCompany({ ...link, operationId: world.op() }))).toBe(
    "not-allowed",
  );
  await karin.cases.linkCompany(link);
  for (const text of ["nordkyl", "älg", "kyllager"]) {
    expect((await karin.cases.list({ filter: { text } })).rows).toMatchObject([
      { companyName: "Nordkyl AB" },
    ]);
  }
});

test("two cases opened with one operation id are one case", async () => {
  await using world = await aWorld();
  const same = words(world);
  const [first, second] = await Promise.all([
    world.as("karin").cases.open(same),
    world.as("karin").cases.open(same),
  ]);
  expect(second).toEqual(first);
  expect(await world.db.selectFrom("cases").selectAll().execute()).toHaveLength(1);
});

test("days are days in Sweden", async () => {
  await using world = await aWorld();
  world.setNow("2026-11-25T23:30:00.000Z");
  const { caseId } = await world.as("karin").cases.open(words(world));
  expect((await rowOf(world, caseId)).openedOn).toBe(calendarDate.parse("2026-11-26"));
});
