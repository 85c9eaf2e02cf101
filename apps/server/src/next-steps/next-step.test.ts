import { addDays } from "@lots/domain/calendar/calendar-date";
import { expect, test } from "vitest";
import { aCase, aConsent } from "../../test/a-case.ts";
import { anOpenedCase } from "../../test/an-opened-case.ts";
import type { PersonName } from "../../test/people.ts";
import { reasonOf, refusalOf } from "../../test/refusal-of.ts";
import { aWorld, type World } from "../../test/world.ts";

const step = (world: World, owner: PersonName | "company" = "karin", days = 3) => ({
  text: "Boka möte",
  owner: owner === "company" ? owner : world.people[owner],
  dueOn: addDays(world.today, days),
});
const openSteps = (world: World) =>
  world.db.selectFrom("nextSteps").selectAll().where("doneAt", "is", null).execute();
const aContactStep = async (world: World, by: "karin" | "mia") => {
  const { contactId, nextStepId } = await world.as(by).contacts.log({
    operationId: world.op(),
    channel: "phone_in",
    note: "Söker lokal.",
    company: { kind: "new", name: "Nordkyl AB" },
    nextStep: { text: "Ring", owner: world.people[by], dueOn: null },
  });
  return { contactId, id: nextStepId ?? "" };
};

test("a step on a case is done together with the next one, and both are told", async () => {
  await using world = await aWorld();
  const { caseId, nextStepId } = await anOpenedCase(world);
  const karin = world.as("karin");
  const done = { operationId: world.op(), id: nextStepId, version: 1 };
  expect(await reasonOf(karin.nextSteps.complete(done))).toBe("next-step-missing");
  await karin.nextSteps.complete({ ...done, operationId: world.op(), next: step(world) });
  expect(await openSteps(world)).toMatchObject([{ text: "Boka möte", caseId }]);
  const { rows } = await karin.timeline.ofCase({ caseId });
  expect(rows.slice(0, 2)).toMatchObject([
    { kind: "next-step-set", step: { text: "Boka möte" } },
    { kind: "next-step-done", step: { text: "Ring dem" } },
  ]);
});

test("an open case has exactly one open step, also when two finish it at the same moment", async () => {
  await using world = await aWorld();
  const { nextStepId } = await anOpenedCase(world);
  const finish = () =>
    world
      .as("karin")
      .nextSteps.complete({ operationId: world.op(), id: nextStepId, version: 1, next: step(world) });
  const results = await Promise.allSettled([finish(), finish(), finish()]);
  expect(results.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await openSteps(world)).toHaveLength(1);
  expect(await refusalOf(finish())).toMatchObject({
    reason: "changed-meanwhile",
    details: { current: { text: "Ring dem", doneByUserId: world.people.karin } },
  });
});

test("the database itself holds a case to one open step", async () => {
  await using world = await aWorld();
  await anOpenedCase(world);
  const [open] = await openSteps(world);
  const twin = world.db
    .insertInto("nextSteps")
    .values({ ...(open ?? expect.fail()), id: world.op() })
    .execute();
  await expect(twin).rejects.toThrow();
});

test("a step is changed by the pilot or its owner, not by others, and never to no day", async () => {
  await using world = await aWorld();
  const { nextStepId } = await anOpenedCase(world, { stepOwner: "mia" });
  const change = (person: PersonName, version: number, dueOn = step(world).dueOn) =>
    world.as(person).nextSteps.change({
      operationId: world.op(),
      id: nextStepId,
      version,
      text: "Ring på torsdag",
      owner: world.people.mia,
      dueOn,
    });
  await change("mia", 1);
  await change("karin", 2);
  for (const person of ["lars", "bo", "maja"] as const)
    expect(await reasonOf(change(person, 3))).toBe("not-allowed");
  expect(await reasonOf(change("nora", 3))).toBe("not-found");
  expect(await reasonOf(change("karin", 3, addDays(world.today, -1)))).toBe("date-passed");
  const undated = world.as("karin").nextSteps.change({
    operationId: world.op(),
    id: nextStepId,
    version: 3,
    text: "Ring",
    owner: world.people.mia,
    dueOn: null,
  });
  expect(await reasonOf(undated)).toBe("next-step-missing");
});

test("an overdue step keeps its passed day while its words are mended", async () => {
  await using world = await aWorld();
  const { nextStepId } = await anOpenedCase(world);
  const [before] = await openSteps(world);
  world.advanceDays(10);
  await world.as("karin").nextSteps.change({
    operationId: world.op(),
    id: nextStepId,
    version: 1,
    text: "Ring Anna",
    owner: world.people.karin,
    dueOn: before?.dueOn ?? null,
  });
  expect(await openSteps(world)).toMatchObject([{ text: "Ring Anna", dueOn: before?.dueOn }]);
});

test("an old version of a step overwrites nothing", async () => {
  await using world = await aWorld();
  const { nextStepId } = await anOpenedCase(world);
  const change = (text: string) =>
    world.as("karin").nextSteps.change({
      operationId: world.op(),
      id: nextStepId,
      version: 1,
      ...step(world),
      text,
    });
  await change("Först");
  expect(await refusalOf(change("Sedan"))).toMatchObject({
    reason: "changed-meanwhile",
    details: { current: { text: "Först", version: 2 } },
  });
});

test("the company may own a step: then the case waits on the company", async () => {
  await using world = await aWorld();
  const { number, nextStepId } = await anOpenedCase(world);
  const karin = world.as("karin");
  const next = step(world, "company");
  await karin.nextSteps.complete({ operationId: world.op(), id: nextStepId, version: 1, next });
  expect((await karin.cases.get({ number })).waitingOn).toMatchObject([{ holderKind: "company" }]);
});

test("an owner can sign in and open the case", async () => {
  await using world = await aWorld();
  const { caseId, nextStepId } = await anOpenedCase(world, { reach: "involved" });
  const give = (owner: PersonName) =>
    world.as("karin").nextSteps.change({
      operationId: world.op(),
      id: nextStepId,
      version: 1,
      text: "Kolla",
      owner: world.people[owner],
      dueOn: world.today,
    });
  expect(await refusalOf(give("bo"))).toMatchObject({
    reason: "owner-cannot-see",
    details: { name: "Bo Åkesson" },
  });
  expect(await reasonOf(give("nora"))).toBe("owner-cannot-see");
  expect(await reasonOf(give("ada"))).toBe("owner-cannot-see");
  await aConsent(world, caseId, "narsam");
  await give("nora");
  await world.db
    .updateTable("users")
    .set({ disabledAt: world.now })
    .where("id", "=", world.people.lars)
    .execute();
  expect(await reasonOf(give("lars"))).toBe("receiver-inactive");
});

test("a disabled owner's steps on cases fall to each case's pilot, who is told; finished ones and others' stay", async () => {
  await using world = await aWorld();
  await anOpenedCase(world, { stepOwner: "mia" });
  const second = await anOpenedCase(world, { by: "lars", stepOwner: "mia" });
  await anOpenedCase(world, { stepOwner: "bo" });
  await world.as("ada").users.disable({ id: world.people.mia, version: 1 });
  const owners = (await openSteps(world)).map(({ ownerUserId }) => ownerUserId);
  expect(owners.toSorted()).toEqual([world.people.karin, world.people.lars, world.people.bo].toSorted());
  const { rows } = await world.as("lars").timeline.ofCase({ caseId: second.caseId });
  expect(rows[0]).toMatchObject({ kind: "next-step-changed", by: { id: world.people.ada } });
});

test("a contact without a case has any number of steps, with or without a day, and none is demanded", async () => {
  await using world = await aWorld();
  const mia = world.as("mia");
  const { contactId, id } = await aContactStep(world, "mia");
  const more = { operationId: world.op(), contactId, text: "Skicka karta", owner: world.people.mia };
  await mia.nextSteps.setOnContact({ ...more, dueOn: null });
  await mia.nextSteps.setOnContact({ ...more, operationId: world.op(), dueOn: world.today });
  await mia.nextSteps.complete({ operationId: world.op(), id, version: 1 });
  expect((await openSteps(world)).map(({ dueOn }) => dueOn).toSorted()).toEqual([world.today, null]);
});

test("a step on another's contact is set and finished by pilots, not by officers", async () => {
  await using world = await aWorld();
  const { contactId, id } = await aContactStep(world, "mia");
  const set = (person: PersonName) =>
    world.as(person).nextSteps.setOnContact({
      operationId: world.op(),
      contactId,
      text: "Ring",
      owner: world.people[person],
      dueOn: null,
    });
  expect(await reasonOf(set("bo"))).toBe("not-allowed");
  expect(await reasonOf(set("nora"))).toBe("not-found");
  await set("lars");
  const finish = (person: PersonName) =>
    world.as(person).nextSteps.complete({ operationId: world.op(), id, version: 1 });
  expect(await reasonOf(finish("bo"))).toBe("not-found");
  await finish("karin");
});

test("a contact on a case takes its step from the case", async () => {
  await using world = await aWorld();
  const { caseId } = await anOpenedCase(world);
  const karin = world.as("karin");
  const { contactId } = await karin.contacts.log({
    operationId: world.op(),
    channel: "visit",
    note: "Visade tomten.",
    caseId,
  });
  const setting = karin.nextSteps.setOnContact({
    operationId: world.op(),
    contactId,
    text: "Ring",
    owner: world.people.karin,
    dueOn: null,
  });
  expect(await reasonOf(setting)).toBe("not-allowed");
});

test("a step is offered to those who see what it is about: exactly those who would be accepted", async () => {
  await using world = await aWorld();
  const { caseId, nextStepId } = await anOpenedCase(world, { reach: "involved" });
  await aConsent(world, caseId, "narsam");
  await world.as("karin").parts.add({
    operationId: world.op(),
    caseId,
    parts: [{ title: "Bygglov", unitId: world.units.bygg }],
  });
  const offered = async (about: string | null) =>
    (await world.as("karin").nextSteps.owners({ caseId: about })).map(({ id }) => id);
  const { karin, lars, lotta, kajsa, bo, berit, birger, nora, rolf, ada } = world.people;
  const owners = await offered(caseId);
  expect(new Set(owners)).toEqual(new Set([karin, lars, lotta, kajsa, bo, berit, birger, nora]));
  for (const owner of Object.values(world.people)) {
    const change = { ...step(world), owner, operationId: world.op(), id: nextStepId, version: 99 };
    const reason = await reasonOf(world.as("karin").nextSteps.change(change));
    expect([owner, reason === "owner-cannot-see"]).toEqual([owner, !owners.includes(owner)]);
  }
  const loose = await offered(null);
  for (const outsider of [nora, rolf, ada]) expect(loose).not.toContain(outsider);
  expect(await reasonOf(world.as("mia").nextSteps.owners({ caseId }))).toBe("not-found");
});

test("a partner reads from the owners of no other partner's consent", async () => {
  await using world = await aWorld();
  const { caseId } = await aCase(world);
  await aConsent(world, caseId, "narsam");
  const offered = async () => (await world.as("nora").nextSteps.owners({ caseId })).map(({ id }) => id);
  const alone = await offered();
  await aConsent(world, caseId, "raddning");
  expect(await offered()).toEqual(alone);
  expect(alone).toContain(world.people.nora);
  const seen = (await world.as("karin").nextSteps.owners({ caseId })).map(({ id }) => id);
  expect(seen).toContain(world.people.rolf);
});
