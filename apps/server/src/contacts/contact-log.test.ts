import { expect, test } from "vitest";
import { aCase } from "../../test/a-case.ts";
import { reasonOf, refusalOf } from "../../test/refusal-of.ts";
import { aWorld, type World } from "../../test/world.ts";

const call = (world: World) =>
  ({ operationId: world.op(), channel: "phone_in", note: "Söker lokal." }) as const;
const nordkyl = { kind: "new", name: "Nordkyl Livsmedel AB" } as const;

test("a call from an unknown company is logged with its name, one sentence and a next step", async () => {
  await using world = await aWorld();
  const karin = world.as("karin");
  const { contactId, companyId } = await karin.contacts.log({
    ...call(world),
    company: nordkyl,
    note: "Söker lokal om 600 m² med lastkaj.",
    nextStep: { text: "Skicka kartan över Höjden", owner: world.people.karin, dueOn: "2026-11-27" },
  });
  const { rows } = await karin.contacts.list({});
  expect(rows).toMatchObject([
    {
      id: contactId,
      companyId,
      companyName: "Nordkyl Livsmedel AB",
      note: "Söker lokal om 600 m² med lastkaj.",
      byName: "Karin Lindqvist",
      occurredAt: world.now,
      audience: "municipality",
      nextSteps: [{ text: "Skicka kartan över Höjden", dueOn: "2026-11-27", ownerName: "Karin Lindqvist" }],
    },
  ]);
  expect(await karin.companies.find({ text: "nordkyl" })).toMatchObject([{ kind: "company", id: companyId }]);
  expect((await karin.companies.get({ id: companyId ?? "" })).name).toBe("Nordkyl Livsmedel AB");
});

test("company, person, contact and step come to be together, or none of them", async () => {
  await using world = await aWorld();
  const passed = world.as("karin").contacts.log({
    ...call(world),
    company: nordkyl,
    person: { kind: "new", name: "Peter Dahl" },
    nextStep: { text: "Ring", owner: world.people.karin, dueOn: "2026-11-20" },
  });
  expect(await refusalOf(passed)).toMatchObject({ reason: "date-passed", details: { field: "dueOn" } });
  for (const table of ["companies", "persons", "contacts", "contactVersions", "nextSteps"] as const) {
    expect(await world.db.selectFrom(table).selectAll().execute()).toEqual([]);
  }
});

test("the same operation twice at once is one contact", async () => {
  await using world = await aWorld();
  const once = { ...call(world), company: nordkyl };
  const karin = world.as("karin");
  await Promise.all([karin.contacts.count({}), karin.contacts.count({})]);
  const [first, second] = await Promise.all([karin.contacts.log(once), karin.contacts.log(once)]);
  const third = await karin.contacts.log(once);
  expect(second).toEqual(first);
  expect(third).toEqual(first);
  expect((await karin.contacts.list({})).rows).toHaveLength(1);
  expect(await karin.companies.list({})).toMatchObject({ rows: [{ name: "Nordkyl Livsmedel AB" }] });
});

test("the same operation with another note is refused, and the first stands", async () => {
  await using world = await aWorld();
  const karin = world.as("karin");
  const once = { ...call(world), company: nordkyl };
  await karin.contacts.log(once);
  expect(await reasonOf(karin.contacts.log({ ...once, note: "Något annat." }))).toBe("operation-reused");
  expect((await karin.contacts.list({})).rows.map((row) => row.note)).toEqual(["Söker lokal."]);
});

test("a contact can be logged afterwards, but not ahead", async () => {
  await using world = await aWorld();
  const karin = world.as("karin");
  await karin.contacts.log({ ...call(world), company: nordkyl, occurredAt: "2026-11-24T13:00:00.000Z" });
  expect((await karin.contacts.list({})).rows).toMatchObject([{ occurredAt: "2026-11-24T13:00:00.000Z" }]);
  const ahead = { ...call(world), company: nordkyl, occurredAt: "2026-11-26T13:00:00.000Z" };
  expect(await reasonOf(karin.contacts.log(ahead))).toBe("date-ahead");
});

test.each(["\u0000", "halva \ud83d tecknet"])(
  "text that no database keeps is refused at its field: %j",
  async (note) => {
    await using world = await aWorld();
    await expect(
      world.as("karin").contacts.log({ ...call(world), company: nordkyl, note }),
    ).rejects.toMatchObject({
      code: "BAD_REQUEST",
    });
    await expect(world.as("karin").contacts.list({ text: note })).rejects.toMatchObject({
      code: "BAD_REQUEST",
    });
    expect(world.defects).toEqual([]);
  },
);

test("what is said to nobody, or says nothing, is no contact", async () => {
  await using world = await aWorld();
  const karin = world.as("karin");
  expect(await reasonOf(karin.contacts.log(call(world)))).toBe("contact-with-nobody");
  expect(await reasonOf(karin.contacts.log({ ...call(world), company: nordkyl, note: " \n " }))).toBe(
    "contact-empty",
  );
});

test("on a case the company is the case's, the contact stands on both, and the case's pilot is told", async () => {
  await using world = await aWorld();
  const { companyId } = await world
    .as("karin")
    .companies.add({ operationId: world.op(), name: "Nordkyl AB" });
  const { caseId, number } = await aCase(world, { companyId });
  const { contactId } = await world.as("lars").contacts.log({ ...call(world), caseId });
  expect((await world.as("karin").contacts.list({ companyId })).rows).toMatchObject([
    { id: contactId, companyId, cases: [{ id: caseId, number }] },
  ]);
  const told = await world.db.selectFrom("notices").selectAll().execute();
  expect(told.map((notice) => notice.userId)).toEqual([world.people.karin]);
});

test("a contact for the own unit alone tells no other unit's pilot", async () => {
  await using world = await aWorld();
  const { caseId } = await aCase(world);
  await world.as("mia").contacts.log({ ...call(world), caseId, audience: "unit" });
  expect(await world.db.selectFrom("notices").selectAll().execute()).toEqual([]);
  expect((await world.as("karin").contacts.list({})).rows).toEqual([]);
  expect((await world.as("maja").contacts.list({})).rows).toHaveLength(1);
});

test("a closed case takes no contact, and the refusal names it so that the call can be logged on the company", async () => {
  await using world = await aWorld();
  const { companyId } = await world
    .as("karin")
    .companies.add({ operationId: world.op(), name: "Nordkyl AB" });
  const { caseId, number } = await aCase(world, { companyId });
  await world.db.updateTable("cases").set({ closedOn: world.today, outcome: "answered" }).execute();
  const late = { ...call(world), caseId };
  expect(await refusalOf(world.as("karin").contacts.log(late))).toMatchObject({
    reason: "case-closed",
    details: { number },
  });
  await world.as("karin").contacts.log({ ...call(world), company: { kind: "existing", id: companyId } });
  expect((await world.as("karin").contacts.list({ companyId })).rows).toHaveLength(1);
});

test("what is not there and what may not be seen are refused alike", async () => {
  await using world = await aWorld();
  const { caseId } = await aCase(world, { reach: "involved" });
  const mia = world.as("mia");
  expect(await reasonOf(mia.contacts.log({ ...call(world), caseId }))).toBe("not-found");
  expect(await reasonOf(mia.contacts.log({ ...call(world), caseId: world.op() }))).toBe("not-found");
  const company = { kind: "existing", id: world.op() } as const;
  expect(await reasonOf(mia.contacts.log({ ...call(world), company }))).toBe("not-found");
  const person = { kind: "existing", id: world.op() } as const;
  expect(await reasonOf(mia.contacts.log({ ...call(world), company: nordkyl, person }))).toBe("not-found");
});

test("the administrator logs nothing and reads nothing", async () => {
  await using world = await aWorld();
  const ada = world.as("ada");
  expect(await reasonOf(ada.contacts.log({ ...call(world), company: nordkyl }))).toBe("not-allowed");
  expect(await reasonOf(ada.contacts.list({}))).toBe("not-allowed");
  expect(await reasonOf(ada.companies.find({}))).toBe("not-allowed");
  expect(await reasonOf(world.anonymous.contacts.list({}))).toBe("not-signed-in");
});
