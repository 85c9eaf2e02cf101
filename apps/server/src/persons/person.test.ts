import { expect, test } from "vitest";
import { reasonOf, refusalOf } from "../../test/refusal-of.ts";
import { aWorld } from "../../test/world.ts";

const peter = {
  name: "Peter Dahl",
  title: "Platschef",
  phone: "070-123 45 67",
  email: "peter@nordkyl.example",
};

test.each(["070 123", "0701234567", "+46 70 123 45 67", "123 45 67", "peter", "dahl"])(
  "a person is found by %j",
  async (text) => {
    await using world = await aWorld();
    const karin = world.as("karin");
    const { companyId } = await karin.companies.add({ operationId: world.op(), name: "Nordkyl AB" });
    const { personId } = await karin.persons.add({ operationId: world.op(), companyId, ...peter });
    expect(await world.as("bo").companies.find({ text })).toEqual([
      {
        kind: "person",
        id: personId,
        name: "Peter Dahl",
        title: "Platschef",
        phone: "070-123 45 67",
        companyId,
        companyName: "Nordkyl AB",
      },
    ]);
  },
);

test("an edit of an old version is refused, and after one the contacts are found by the new name", async () => {
  await using world = await aWorld();
  const karin = world.as("karin");
  const { personId, companyId } = await karin.contacts.log({
    operationId: world.op(),
    channel: "phone_in",
    note: "Ringde.",
    company: { kind: "new", name: "Nordkyl AB" },
    person: { kind: "new", name: "Peter Dal" },
  });
  const edit = { id: personId ?? "", version: 1, ...peter };
  await karin.persons.edit({ operationId: world.op(), ...edit });
  expect((await karin.companies.get({ id: companyId ?? "" })).persons).toMatchObject([
    { ...peter, version: 2 },
  ]);
  expect((await karin.contacts.list({ text: "dahl" })).rows).toMatchObject([{ personName: "Peter Dahl" }]);
  expect(
    await refusalOf(karin.persons.edit({ operationId: world.op(), ...edit, name: "P. Dahl" })),
  ).toMatchObject({
    reason: "changed-meanwhile",
    details: {
      current: { name: "Peter Dahl", version: 2 },
      saved: { by: "Karin Lindqvist", at: world.now },
    },
  });
});

test("who changed a person without a company is told to the one who comes second", async () => {
  await using world = await aWorld();
  const mia = world.as("mia");
  const { contactId, personId } = await mia.contacts.log({
    operationId: world.op(),
    channel: "phone_in",
    note: "Vill starta eget.",
    person: { kind: "new", name: "Peter Dal" },
  });
  const saved = { by: "Mia Hallgren", at: world.now };
  const edit = { id: personId ?? "", version: 1, ...peter };
  await mia.persons.edit({ operationId: world.op(), ...edit });
  expect(
    await refusalOf(world.as("karin").persons.edit({ operationId: world.op(), ...edit, name: "P. Dahl" })),
  ).toMatchObject({ reason: "changed-meanwhile", details: { saved } });
  const correct = (note: string) =>
    mia.contacts.correct({ operationId: world.op(), id: contactId, version: 1, channel: "phone_in", note });
  await correct("Vill starta eget nu.");
  expect(await refusalOf(correct("Nej."))).toMatchObject({ reason: "changed-meanwhile", details: { saved } });
});

test("of several who changed it meanwhile the last one is named, and when", async () => {
  await using world = await aWorld();
  const added = await world.as("karin").companies.add({ operationId: world.op(), name: "Nordkyl AB" });
  const { personId: id } = await world
    .as("karin")
    .persons.add({ operationId: world.op(), companyId: added.companyId, ...peter });
  const edit = (person: "karin" | "mia" | "lars", version: number) =>
    world
      .as(person)
      .persons.edit({ operationId: world.op(), id, version, ...peter, name: `Peter ${version}` });
  for (const [before, person] of (["mia", "lars"] as const).entries()) {
    world.advanceSeconds(60);
    await edit(person, before + 1);
  }
  const saved = { by: "Lars Öberg", at: world.now };
  world.advanceSeconds(60);
  expect(await refusalOf(edit("karin", 1))).toMatchObject({ details: { current: { version: 3 }, saved } });
});

test("a person at a company that is not seen is neither added to nor found nor edited", async () => {
  await using world = await aWorld();
  const { companyId, personId } = await world.as("mia").contacts.log({
    operationId: world.op(),
    channel: "phone_in",
    audience: "unit",
    note: "Ringde.",
    company: { kind: "new", name: "Nordkyl AB" },
    person: { kind: "new", name: "Peter Dahl", phone: "070-123 45 67" },
  });
  const bo = world.as("bo");
  const added = { operationId: world.op(), companyId: companyId ?? "", name: "Ny" };
  expect(await reasonOf(bo.persons.add(added))).toBe("not-found");
  const edited = { operationId: world.op(), id: personId ?? "", version: 1, name: "Ny" };
  expect(await reasonOf(bo.persons.edit(edited))).toBe("not-found");
  expect(await bo.companies.find({ text: "0701234567" })).toEqual([]);
  expect(await world.as("maja").companies.find({ text: "0701234567" })).toHaveLength(1);
});

test("a partner adds and edits no persons by itself", async () => {
  await using world = await aWorld();
  const { companyId } = await world
    .as("karin")
    .companies.add({ operationId: world.op(), name: "Nordkyl AB" });
  const added = { operationId: world.op(), companyId, name: "Ny" };
  expect(await reasonOf(world.as("nora").persons.add(added))).toBe("not-found");
});

test("a person who has left leaves lists and search with a reason, stays on what was said, and can be taken back", async () => {
  await using world = await aWorld();
  const karin = world.as("karin");
  const { personId, companyId } = await karin.contacts.log({
    operationId: world.op(),
    channel: "phone_in",
    note: "Ringde.",
    company: { kind: "new", name: "Nordkyl AB" },
    person: { kind: "new", name: "Peter Dahl" },
  });
  const at = (version: number) => ({ operationId: world.op(), id: personId ?? "", version });
  expect(await reasonOf(world.as("nora").persons.archive({ ...at(1), reason: "Slutat" }))).toBe("not-found");
  await karin.persons.archive({ ...at(1), reason: "Har slutat" });
  const found = () => karin.companies.find({ text: "peter dahl" });
  expect((await found()).filter(({ kind }) => kind === "person")).toEqual([]);
  const shown = async () => (await karin.companies.get({ id: companyId ?? "" })).persons;
  expect(await shown()).toMatchObject([{ name: "Peter Dahl", archivedAt: world.now, version: 2 }]);
  expect((await karin.contacts.list({})).rows).toMatchObject([{ personName: "Peter Dahl" }]);
  const { rows } = await karin.timeline.ofCompany({ companyId: companyId ?? "" });
  expect(rows.find(({ kind }) => kind === "person-archived")?.remark).toBe("Har slutat");
  // Out of the lists it is neither changed nor taken out again.
  expect(await reasonOf(karin.persons.edit({ ...at(2), ...peter }))).toBe("not-allowed");
  expect(await reasonOf(karin.persons.archive({ ...at(2), reason: "Igen" }))).toBe("changed-meanwhile");
  expect(await reasonOf(karin.persons.restore(at(1)))).toBe("changed-meanwhile");
  await karin.persons.restore(at(2));
  expect(await shown()).toMatchObject([{ archivedAt: null, version: 3 }]);
  expect((await found()).filter(({ kind }) => kind === "person")).toHaveLength(1);
});
