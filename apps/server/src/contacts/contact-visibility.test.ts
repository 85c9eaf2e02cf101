import { expect, test } from "vitest";
import { aCase, aConsent, aPart } from "../../test/a-case.ts";
import type { PersonName } from "../../test/people.ts";
import { reasonOf } from "../../test/refusal-of.ts";
import { aWorld, type World } from "../../test/world.ts";

const call = (world: World) =>
  ({ operationId: world.op(), channel: "phone_in", note: "Söker lokal." }) as const;
const nordkyl = { kind: "new", name: "Nordkyl AB", organisationNumber: "556016-0680" } as const;

/** Everything through which a contact or its company could show. */
async function worldOf(world: World, person: PersonName) {
  const api = world.as(person);
  return {
    contacts: (await api.contacts.list({})).rows.length,
    contactCount: await api.contacts.count({}),
    byNote: (await api.contacts.list({ text: "lokal" })).rows.length,
    byCompanyName: (await api.contacts.list({ text: "nordkyl" })).rows.length,
    companies: (await api.companies.list({})).rows.length,
    companyCount: await api.companies.count({}),
    found: (await api.companies.find({ text: "nordkyl" })).length,
    foundByNumber: (await api.companies.find({ text: "5560160680" })).length,
    recents: (await api.companies.find({})).length,
  };
}

const nothing = {
  contacts: 0,
  contactCount: 0,
  byNote: 0,
  byCompanyName: 0,
  companies: 0,
  companyCount: 0,
  found: 0,
  foundByNumber: 0,
  recents: 0,
};

test("a contact for the own unit is seen there and nowhere else, nor is the company it alone knows", async () => {
  await using world = await aWorld();
  const { contactId, companyId } = await world
    .as("mia")
    .contacts.log({ ...call(world), company: nordkyl, audience: "unit" });
  expect(await worldOf(world, "maja")).toMatchObject({ contacts: 1, companies: 1, found: 1 });
  for (const other of ["karin", "lars", "lotta", "bo", "nora"] as const) {
    expect(await worldOf(world, other)).toEqual(nothing);
    expect(await reasonOf(world.as(other).contacts.get({ id: contactId }))).toBe("not-found");
    expect(await reasonOf(world.as(other).companies.get({ id: companyId ?? "" }))).toBe("not-found");
  }
});

test("on a case for those involved, the others see neither contact nor company", async () => {
  await using world = await aWorld();
  const { caseId } = await aCase(world, { reach: "involved" });
  await aPart(world, caseId, "miljo");
  await world.as("karin").contacts.log({ ...call(world), company: nordkyl, caseId });
  expect(await worldOf(world, "karin")).toMatchObject({
    contacts: 1,
    companies: 1,
    found: 1,
    foundByNumber: 1,
  });
  expect(await worldOf(world, "kajsa")).toMatchObject({ contacts: 1, companies: 1 });
  expect(await worldOf(world, "mia")).toMatchObject({ contacts: 1, companies: 1, found: 1 });
  for (const other of ["bo", "magnus", "nora"] as const) expect(await worldOf(world, other)).toEqual(nothing);
});

test("a hidden company's number is no oracle: who writes it anew is told nothing", async () => {
  await using world = await aWorld();
  const { caseId } = await aCase(world, { reach: "involved" });
  await world.as("karin").contacts.log({ ...call(world), company: nordkyl, caseId });
  const bo = world.as("bo");
  const typed = { name: "Nordkyl AB", organisationNumber: "556016-0680" };
  expect(await bo.companies.mayHaveDuplicate(typed)).toEqual([]);
  const { companyId } = await bo.companies.add({ operationId: world.op(), ...typed });
  expect((await bo.companies.list({})).rows.map((row) => row.id)).toEqual([companyId]);
  expect((await world.as("karin").companies.find({ text: "5560160680" })).length).toBe(2);
});

test("the company's page shows the cases that the reader sees, and counts them alike", async () => {
  await using world = await aWorld();
  const { companyId } = await world
    .as("karin")
    .companies.add({ operationId: world.op(), name: "Nordkyl AB" });
  await aCase(world, { companyId, title: "Öppet" });
  const { caseId } = await aCase(world, { companyId, title: "Hemligt lager", reach: "involved" });
  await world.as("karin").contacts.log({ ...call(world), caseId });
  const titles = async (person: PersonName) =>
    (await world.as(person).companies.get({ id: companyId })).cases.map((caseFile) => caseFile.title).sort();
  expect(await titles("karin")).toEqual(["Hemligt lager", "Öppet"]);
  expect(await titles("bo")).toEqual(["Öppet"]);
  expect((await world.as("karin").companies.list({})).rows).toMatchObject([
    { openCases: 2, lastContactAt: world.now },
  ]);
  expect((await world.as("bo").companies.list({})).rows).toMatchObject([
    { openCases: 1, lastContactAt: null },
  ]);
  expect(await world.as("bo").companies.find({ text: "hemligt" })).toEqual([]);
});

test("a partner reads what is meant for partners on a case shared with it, and logs there", async () => {
  await using world = await aWorld();
  const { companyId } = await world
    .as("karin")
    .companies.add({ operationId: world.op(), name: "Nordkyl AB" });
  const { caseId } = await aCase(world, { companyId });
  const nora = world.as("nora");
  expect(await reasonOf(nora.contacts.log({ ...call(world), caseId }))).toBe("not-found");
  const consentId = await aConsent(world, caseId, "narsam");
  await world.as("karin").contacts.log({ ...call(world), caseId, note: "Inom kommunen." });
  await world.as("karin").contacts.log({ ...call(world), caseId, note: "Med Närsam.", audience: "partners" });
  const { contactId } = await nora.contacts.log({ ...call(world), caseId, note: "Från Närsam." });
  const notes = async (person: PersonName) =>
    (await world.as(person).contacts.list({})).rows.map((row) => row.note).sort();
  expect(await notes("nora")).toEqual(["Från Närsam.", "Med Närsam."]);
  expect(await notes("rolf")).toEqual([]);
  expect(await notes("bo")).toEqual(["Från Närsam.", "Inom kommunen.", "Med Närsam."]);
  expect(await nora.companies.find({ text: "nordkyl" })).toMatchObject([
    { kind: "company" },
    { kind: "case" },
  ]);
  await world.as("karin").consents.withdraw({ operationId: world.op(), id: consentId });
  expect(await worldOf(world, "nora")).toEqual(nothing);
  expect(await reasonOf(nora.contacts.get({ id: contactId }))).toBe("not-found");
});

test("a partner logs nothing without a shared case, writes for no wider circle and keeps no companies", async () => {
  await using world = await aWorld();
  const { companyId } = await world
    .as("karin")
    .companies.add({ operationId: world.op(), name: "Nordkyl AB" });
  const { caseId } = await aCase(world, { companyId });
  await aConsent(world, caseId, "narsam");
  const nora = world.as("nora");
  const existing = { kind: "existing", id: companyId } as const;
  expect(await reasonOf(nora.contacts.log({ ...call(world), company: existing }))).toBe("not-allowed");
  expect(await reasonOf(nora.contacts.log({ ...call(world), caseId, company: nordkyl }))).toBe("not-allowed");
  for (const audience of ["municipality", "company", "secret"] as const) {
    expect(await reasonOf(nora.contacts.log({ ...call(world), caseId, audience }))).toBe(
      "audience-not-offered",
    );
  }
  const company = { id: companyId, version: 1, name: "Nordkyl" };
  expect(await reasonOf(nora.companies.add({ operationId: world.op(), name: "Nytt AB" }))).toBe(
    "not-allowed",
  );
  expect(await reasonOf(nora.companies.edit({ operationId: world.op(), ...company }))).toBe("not-allowed");
  expect(await reasonOf(nora.companies.getForForm({ id: companyId }))).toBe("not-allowed");
});

test("what a partner logged cannot be taken off its case, where nobody of the partner's could read it", async () => {
  await using world = await aWorld();
  const { caseId } = await aCase(world);
  await aConsent(world, caseId, "narsam");
  const { contactId } = await world.as("nora").contacts.log({ ...call(world), caseId });
  const off = { operationId: world.op(), id: contactId, caseId };
  expect(await reasonOf(world.as("karin").contacts.unlink(off))).toBe("not-allowed");
});

test("partners are offered as readers only where the case is shared", async () => {
  await using world = await aWorld();
  const { caseId } = await aCase(world);
  const forPartners = { ...call(world), caseId, audience: "partners" } as const;
  expect(await reasonOf(world.as("karin").contacts.log(forPartners))).toBe("audience-not-offered");
  await aConsent(world, caseId, "raddning");
  await world.as("karin").contacts.log({ ...forPartners, operationId: world.op() });
});

test("a contact that a partner reads on one case is not shown to another case's through a link", async () => {
  await using world = await aWorld();
  const { caseId } = await aCase(world);
  await aConsent(world, caseId, "narsam");
  const other = await aCase(world, { title: "Ett annat" });
  await aConsent(world, other.caseId, "raddning");
  const { contactId } = await world
    .as("karin")
    .contacts.log({ ...call(world), caseId, audience: "partners" });
  const link = { operationId: world.op(), id: contactId, caseId: other.caseId };
  expect(await reasonOf(world.as("karin").contacts.link(link))).toBe("audience-not-offered");
  const { may } = await world.as("karin").contacts.get({ id: contactId });
  expect(may).toMatchObject({ link: false, linkOnceNarrowed: true });
  expect((await world.as("karin").contacts.list({})).rows).toMatchObject([{ may: { link: false } }]);
  expect((await world.as("rolf").contacts.list({})).rows).toEqual([]);
});

test("what was done to a company that is hidden by now is not told by its timeline either", async () => {
  await using world = await aWorld();
  const karin = world.as("karin");
  const { companyId } = await karin.companies.add({ operationId: world.op(), name: "Nordkyl AB" });
  const { personId } = await karin.persons.add({ operationId: world.op(), companyId, name: "Peter Dahl" });
  expect((await world.as("bo").timeline.ofCompany({ companyId })).rows).not.toEqual([]);
  const { caseId } = await aCase(world, { companyId, reach: "involved" });
  const nextStep = { text: "Ring", owner: world.people.karin, dueOn: null };
  const { contactId } = await karin.contacts.log({
    ...call(world),
    company: { kind: "existing", id: companyId },
    nextStep,
  });
  await karin.contacts.link({ operationId: world.op(), id: contactId, caseId });
  await karin.companies.edit({
    operationId: world.op(),
    id: companyId,
    version: 1,
    name: "Nordkyl Norden AB",
  });
  await karin.persons.edit({ operationId: world.op(), id: personId, version: 1, name: "Peter Dahlin" });
  expect((await karin.timeline.ofCompany({ companyId })).rows.length).toBeGreaterThan(4);
  for (const other of ["bo", "nora"] as const) {
    expect(await reasonOf(world.as(other).timeline.ofCompany({ companyId }))).toBe("not-found");
  }
});
