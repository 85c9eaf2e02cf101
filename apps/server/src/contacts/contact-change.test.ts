import { expect, test } from "vitest";
import { aCase } from "../../test/a-case.ts";
import { reasonOf, refusalOf } from "../../test/refusal-of.ts";
import { aWorld, type World } from "../../test/world.ts";

const call = (world: World) =>
  ({ operationId: world.op(), channel: "phone_in", note: "Söker lokal." }) as const;
const nordkyl = { kind: "new", name: "Nordkyl AB" } as const;
const rowsFor = async (world: World, person: "karin" | "mia" | "bo") =>
  (await world.as(person).contacts.list({})).rows;

test("a correction is a new version, and the old words can still be read", async () => {
  await using world = await aWorld();
  const karin = world.as("karin");
  const { contactId } = await karin.contacts.log({ ...call(world), company: nordkyl });
  const words = { note: "Söker tomt, inte lokal.", channel: "phone_out", matter: "information" } as const;
  await karin.contacts.correct({ operationId: world.op(), id: contactId, version: 1, ...words });
  const contact = await karin.contacts.get({ id: contactId });
  expect(contact).toMatchObject({ version: 2, channel: "phone_out", matter: "information" });
  expect(contact.versions).toMatchObject([
    { version: 2, ...words },
    { version: 1, note: "Söker lokal.", channel: "phone_in", matter: null },
  ]);
  expect((await karin.contacts.list({ text: "tomt" })).rows).toHaveLength(1);
});

test("a correction of an old version is refused with what stands now", async () => {
  await using world = await aWorld();
  const karin = world.as("karin");
  const { contactId } = await karin.contacts.log({ ...call(world), company: nordkyl });
  const correct = (note: string) =>
    karin.contacts.correct({ operationId: world.op(), id: contactId, version: 1, channel: "phone_in", note });
  await correct("Från datorn.");
  expect(await refusalOf(correct("Från telefonen."))).toMatchObject({
    reason: "changed-meanwhile",
    details: {
      current: { version: 2, note: "Från datorn." },
      saved: { by: "Karin Lindqvist", at: world.now },
    },
  });
});

test("who changed who reads a contact on a case is told to the one who comes second", async () => {
  await using world = await aWorld();
  const { caseId } = await aCase(world);
  const { contactId } = await world.as("mia").contacts.log({ ...call(world), caseId });
  const narrow = (person: "karin" | "mia") =>
    world.as(person).contacts.changeAudience({
      operationId: world.op(),
      id: contactId,
      from: "municipality",
      to: "unit",
    });
  await narrow("mia");
  expect(await refusalOf(narrow("mia"))).toMatchObject({
    reason: "changed-meanwhile",
    details: { current: { audience: "unit" }, saved: { by: "Mia Hallgren", at: world.now } },
  });
});

test("who put a contact on a case is told to the one who does it second, not who wrote it", async () => {
  await using world = await aWorld();
  const { caseId } = await aCase(world);
  const { contactId: id } = await world.as("mia").contacts.log({ ...call(world), company: nordkyl });
  world.advanceSeconds(60);
  const link = (person: "karin" | "mia") =>
    world.as(person).contacts.link({ operationId: world.op(), id, caseId });
  await link("karin");
  const saved = { by: "Karin Lindqvist", at: world.now };
  world.advanceSeconds(60);
  expect(await refusalOf(link("mia"))).toMatchObject({ reason: "changed-meanwhile", details: { saved } });
});

test("nobody but the writer corrects or archives a contact, the case's pilot not even", async () => {
  await using world = await aWorld();
  const { caseId } = await aCase(world);
  const { contactId } = await world.as("mia").contacts.log({ ...call(world), caseId });
  const words = {
    operationId: world.op(),
    id: contactId,
    version: 1,
    channel: "phone_in",
    note: "Nej.",
  } as const;
  expect(await reasonOf(world.as("karin").contacts.correct(words))).toBe("not-allowed");
  const gone = { operationId: world.op(), id: contactId, version: 1, reason: "Fel" };
  expect(await reasonOf(world.as("maja").contacts.archive(gone))).toBe("not-allowed");
});

test("an archived contact is in no list, but can be read with its reason", async () => {
  await using world = await aWorld();
  const karin = world.as("karin");
  const nextStep = { text: "Ring igen", owner: world.people.karin, dueOn: null };
  const { contactId } = await karin.contacts.log({ ...call(world), company: nordkyl, nextStep });
  await karin.contacts.archive({ operationId: world.op(), id: contactId, version: 1, reason: "Fel företag" });
  expect(await rowsFor(world, "karin")).toEqual([]);
  expect(await karin.contacts.count({})).toBe(0);
  expect(await karin.contacts.get({ id: contactId })).toMatchObject({
    archivedReason: "Fel företag",
    nextSteps: [],
  });
  const words = {
    operationId: world.op(),
    id: contactId,
    version: 1,
    channel: "phone_in",
    note: "Nej.",
  } as const;
  expect(await reasonOf(karin.contacts.correct(words))).toBe("not-found");
});

test("on a closed case nothing of a contact is changed", async () => {
  await using world = await aWorld();
  const karin = world.as("karin");
  const { caseId, number } = await aCase(world);
  const { contactId } = await karin.contacts.log({ ...call(world), caseId });
  await world.db.updateTable("cases").set({ closedOn: world.today, outcome: "answered" }).execute();
  const op = () => ({ operationId: world.op(), id: contactId });
  const tries = [
    () => karin.contacts.correct({ ...op(), version: 1, channel: "phone_in", note: "Nej." }),
    () => karin.contacts.correct({ ...op(), version: 7, channel: "phone_in", note: "Nej." }),
    () => karin.contacts.archive({ ...op(), version: 1, reason: "Nej" }),
    () => karin.contacts.unlink({ ...op(), caseId }),
    () => karin.contacts.changeAudience({ ...op(), from: "municipality", to: "unit" }),
  ];
  for (const refused of tries) {
    expect(await refusalOf(refused())).toMatchObject({ reason: "case-closed", details: { number } });
  }
  const { may } = await karin.contacts.get({ id: contactId });
  expect(may).toMatchObject({ correct: false, archive: false, unlinkFrom: [], audiences: [] });
});

test("a contact logged first and linked later stands on the case at the time it happened", async () => {
  await using world = await aWorld();
  const karin = world.as("karin");
  const { contactId } = await karin.contacts.log({ ...call(world), company: nordkyl });
  world.advanceDays(3);
  const { caseId } = await aCase(world);
  await karin.contacts.link({ operationId: world.op(), id: contactId, caseId });
  expect((await karin.contacts.get({ id: contactId })).cases).toMatchObject([{ id: caseId }]);
  const entry = await world.db
    .selectFrom("timelineEntries")
    .selectAll()
    .where("kind", "=", "contact-linked")
    .executeTakeFirstOrThrow();
  expect(entry).toMatchObject({ caseId, happenedAt: "2026-11-25T09:00:00.000Z", recordedAt: world.now });
  const again = karin.contacts.link({ operationId: world.op(), id: contactId, caseId });
  expect(await reasonOf(again)).toBe("changed-meanwhile");
});

test("others than the writer and the case's pilot put no contact on a case", async () => {
  await using world = await aWorld();
  const { caseId } = await aCase(world);
  const { contactId } = await world.as("mia").contacts.log({ ...call(world), company: nordkyl });
  const link = () => ({ operationId: world.op(), id: contactId, caseId });
  expect(await reasonOf(world.as("bo").contacts.link(link()))).toBe("not-allowed");
  expect(await reasonOf(world.as("lars").contacts.link(link()))).toBe("not-allowed");
  await world.as("karin").contacts.link(link());
  expect(await reasonOf(world.as("bo").contacts.unlink(link()))).toBe("not-allowed");
  await world.as("mia").contacts.unlink(link());
});

test("linked to a case for those involved, a contact is hidden from the others at once", async () => {
  await using world = await aWorld();
  const { caseId } = await aCase(world, { reach: "involved" });
  const { contactId } = await world.as("karin").contacts.log({ ...call(world), company: nordkyl });
  expect(await rowsFor(world, "bo")).toHaveLength(1);
  await world.as("karin").contacts.link({ operationId: world.op(), id: contactId, caseId });
  expect(await rowsFor(world, "bo")).toEqual([]);
  expect(await reasonOf(world.as("bo").contacts.get({ id: contactId }))).toBe("not-found");
});

test("taken off a case for those involved, a contact is not told to the whole municipality", async () => {
  await using world = await aWorld();
  const { caseId } = await aCase(world, { reach: "involved" });
  const { contactId } = await world.as("karin").contacts.log({ ...call(world), caseId, company: nordkyl });
  await world.as("karin").contacts.unlink({ operationId: world.op(), id: contactId, caseId });
  expect(await rowsFor(world, "bo")).toEqual([]);
  expect(await world.as("bo").companies.find({ text: "nordkyl" })).toEqual([]);
  expect(await rowsFor(world, "karin")).toMatchObject([{ audience: "unit", cases: [] }]);
});

test("the writer and the case's pilot change who reads, as an event; others do not", async () => {
  await using world = await aWorld();
  const { caseId } = await aCase(world);
  const { contactId } = await world.as("mia").contacts.log({ ...call(world), caseId });
  const change = (
    from: "municipality" | "company" | "unit",
    to: "company" | "unit" | "partners" | "secret",
  ) => ({
    operationId: world.op(),
    id: contactId,
    from,
    to,
  });
  expect(await reasonOf(world.as("bo").contacts.changeAudience(change("municipality", "unit")))).toBe(
    "not-allowed",
  );
  expect(await reasonOf(world.as("karin").contacts.changeAudience(change("municipality", "secret")))).toBe(
    "audience-not-offered",
  );
  expect(await reasonOf(world.as("karin").contacts.changeAudience(change("municipality", "partners")))).toBe(
    "audience-not-offered",
  );
  await world.as("karin").contacts.changeAudience(change("municipality", "company"));
  expect(await reasonOf(world.as("mia").contacts.changeAudience(change("municipality", "unit")))).toBe(
    "changed-meanwhile",
  );
  await world.as("mia").contacts.changeAudience(change("company", "unit"));
  expect(await rowsFor(world, "karin")).toEqual([]);
  expect(await rowsFor(world, "mia")).toMatchObject([{ audience: "unit" }]);
});
