import { expect, test } from "vitest";
import { aCase } from "../../test/a-case.ts";
import { reasonOf, refusalOf } from "../../test/refusal-of.ts";
import { aWorld, type World } from "../../test/world.ts";

const add = (
  world: World,
  name: string,
  more: { organisationNumber?: string; legalForm?: "sole_trader" } = {},
) => world.as("karin").companies.add({ operationId: world.op(), name, ...more });

test("a number is taken as people write it and kept as ten digits", async () => {
  await using world = await aWorld();
  const { companyId } = await add(world, "Nordkyl AB", { organisationNumber: "16 556016 – 0680" });
  const form = await world.as("karin").companies.getForForm({ id: companyId });
  expect(form).toMatchObject({ organisationNumber: "5560160680", legalForm: "limited_company" });
  expect((await world.as("karin").companies.get({ id: companyId })).organisationNumber).toBe("556016-0680");
});

test("a wrong number is refused at its field, and nothing is saved", async () => {
  await using world = await aWorld();
  await expect(add(world, "Nordkyl AB", { organisationNumber: "556016-0681" })).rejects.toMatchObject({
    code: "BAD_REQUEST",
  });
  expect(await world.as("karin").companies.count({})).toBe(0);
});

test("a company that has the number already is offered instead", async () => {
  await using world = await aWorld();
  const { companyId } = await add(world, "Nordkyl AB", { organisationNumber: "556016-0680" });
  const twin = { operationId: world.op(), name: "Nordkyl Aktiebolag", organisationNumber: "5560160680" };
  const taken = { reason: "organisation-number-taken", details: { companyId, name: "Nordkyl AB" } };
  expect(await refusalOf(world.as("bo").companies.add(twin))).toMatchObject(taken);
  const logged = world.as("bo").contacts.log({
    operationId: world.op(),
    channel: "phone_in",
    note: "Ringde.",
    company: { kind: "new", name: "Nordkyl", organisationNumber: "5560160680" },
  });
  expect(await refusalOf(logged)).toMatchObject(taken);
  const other = await add(world, "Sydkyl AB");
  const edited = { operationId: world.op(), id: other.companyId, version: 1, name: "Sydkyl AB" };
  expect(
    await refusalOf(world.as("bo").companies.edit({ ...edited, organisationNumber: "5560160680" })),
  ).toMatchObject(taken);
});

test("four who register the same number at once make one company", async () => {
  await using world = await aWorld();
  const four = (["karin", "lars", "bo", "mia"] as const).map((person) => world.as(person));
  // Signed in and connected beforehand, or the first would be done before the others begin.
  await Promise.all(four.map((api) => api.companies.count({})));
  const tries = await Promise.allSettled(
    four.map((api) =>
      api.companies.add({ operationId: world.op(), name: "Nordkyl AB", organisationNumber: "5560160680" }),
    ),
  );
  expect(tries.filter((one) => one.status === "fulfilled")).toHaveLength(1);
  expect(await world.as("karin").companies.count({})).toBe(1);
  expect(world.defects).toEqual([]);
});

test("while typing, the same number and the same name in another spelling are shown", async () => {
  await using world = await aWorld();
  const { companyId } = await add(world, "Nordkyl Aktiebolag", { organisationNumber: "556016-0680" });
  const typing = (name: string, organisationNumber: string, exceptId: string | null = null) =>
    world.as("bo").companies.mayHaveDuplicate({ name, organisationNumber, exceptId });
  expect(await typing("NORDKYL AB", "")).toMatchObject([{ id: companyId, because: "name" }]);
  expect(await typing("Annat", "5560160680")).toMatchObject([{ id: companyId, because: "number" }]);
  expect(await typing("Nordkyl AB", "", companyId)).toEqual([]);
  expect(await typing("Nordkyl HB", "55601")).toEqual([]);
  expect(await typing("", "")).toEqual([]);
});

test("a sole trader's number is shown whole in the company form and nowhere else", async () => {
  await using world = await aWorld();
  const karin = world.as("karin");
  const { companyId } = await add(world, "Ek Bygg", { organisationNumber: "850709-9805" });
  const shown = "850709-••••";
  expect(await karin.companies.getForForm({ id: companyId })).toMatchObject({
    organisationNumber: "8507099805",
  });
  await karin.contacts.log({
    operationId: world.op(),
    channel: "visit",
    note: "Besök.",
    company: { kind: "existing", id: companyId },
  });
  const { caseId } = await aCase(world, { companyId });
  const everywhere = {
    get: await karin.companies.get({ id: companyId }),
    list: await karin.companies.list({}),
    found: await karin.companies.find({ text: "ek bygg" }),
    byNumber: await karin.companies.find({ text: "8507099805" }),
    recents: await karin.companies.find({}),
    duplicates: await karin.companies.mayHaveDuplicate({ name: "Ek Bygg" }),
    contacts: await karin.contacts.list({}),
    day: await karin.myDay.get({}),
  };
  expect(JSON.stringify(everywhere)).not.toMatch(/9805/);
  expect(everywhere.get.organisationNumber).toBe(shown);
  expect(everywhere.list.rows).toMatchObject([{ organisationNumber: shown }]);
  expect(everywhere.byNumber[0]).toMatchObject({ organisationNumber: shown });
  expect(everywhere.contacts.rows).toMatchObject([{ organisationNumber: shown }]);
  expect(caseId).not.toBe("");
});

test("a sole trader's number is not found piece by piece", async () => {
  await using world = await aWorld();
  await add(world, "Ek Bygg", { organisationNumber: "850709-9805" });
  for (const text of ["850709", "850709-980", "9805", "7099805"]) {
    expect(await world.as("karin").companies.find({ text })).toEqual([]);
    expect((await world.as("karin").companies.list({ text })).rows).toEqual([]);
  }
});

test("an edit of an old version is refused with what stands now", async () => {
  await using world = await aWorld();
  const { companyId } = await add(world, "Nordkyl AB");
  const edit = (name: string) =>
    world.as("bo").companies.edit({ operationId: world.op(), id: companyId, version: 1, name });
  await edit("Nordkyl Norden AB");
  expect(await refusalOf(edit("Nordkyl Sverige AB"))).toMatchObject({
    reason: "changed-meanwhile",
    details: { current: { name: "Nordkyl Norden AB", version: 2 } },
  });
});

test("after a change of name the company, its contacts and its cases are found by the new one", async () => {
  await using world = await aWorld();
  const karin = world.as("karin");
  const { companyId } = await add(world, "Nordkyl AB");
  const { caseId } = await aCase(world, { companyId });
  await karin.contacts.log({ operationId: world.op(), channel: "email", note: "Mejl.", caseId });
  await karin.companies.edit({ operationId: world.op(), id: companyId, version: 1, name: "Österkyl AB" });
  expect((await karin.companies.find({ text: "österkyl" })).map((hit) => hit.kind)).toEqual([
    "company",
    "case",
  ]);
  expect((await karin.contacts.list({ text: "österkyl" })).rows).toHaveLength(1);
  expect((await karin.contacts.list({ text: "nordkyl" })).rows).toEqual([]);
});

test("a company with an open case is not archived; one without leaves lists and search, and can be read", async () => {
  await using world = await aWorld();
  const karin = world.as("karin");
  const { companyId } = await add(world, "Nordkyl AB", { organisationNumber: "5560160680" });
  const { caseId } = await aCase(world, { companyId });
  const archive = () => ({ operationId: world.op(), id: companyId, version: 1, reason: "Dubblett" });
  expect(await refusalOf(karin.companies.archive(archive()))).toMatchObject({
    reason: "still-holds",
    details: { held: [{ kind: "case", id: caseId }] },
  });
  // Nor by somebody who may not know that there is a case.
  await karin.contacts.log({
    operationId: world.op(),
    channel: "phone_in",
    note: "Ringde om annat.",
    company: { kind: "existing", id: companyId },
  });
  await world.db.updateTable("cases").set({ reach: "involved" }).execute();
  expect(await reasonOf(world.as("tove").companies.archive(archive()))).toBe("not-allowed");
  await world.db.updateTable("cases").set({ closedOn: world.today, outcome: "answered" }).execute();
  await karin.companies.archive(archive());
  expect(await karin.companies.find({ text: "nordkyl" })).toEqual([]);
  expect((await karin.companies.list({})).rows).toEqual([]);
  expect((await karin.companies.list({ archived: true })).rows).toHaveLength(1);
  expect(await karin.companies.get({ id: companyId })).toMatchObject({
    archivedReason: "Dubblett",
    mayEdit: false,
    mayRestore: true,
  });
  const restore = (version: number) =>
    karin.companies.restore({ operationId: world.op(), id: companyId, version });
  expect(await reasonOf(restore(1))).toBe("changed-meanwhile");
  await restore(2);
  expect((await karin.companies.list({})).rows).toHaveLength(1);
  expect(await reasonOf(restore(3))).toBe("changed-meanwhile");
  await karin.companies.archive({ ...archive(), version: 3 });
  // Its number is free again; then the archived one cannot come back with it.
  await add(world, "Nordkyl AB", { organisationNumber: "5560160680" });
  expect(await reasonOf(restore(4))).toBe("organisation-number-taken");
});

test("a foreign number is kept as written, with its country", async () => {
  await using world = await aWorld();
  const karin = world.as("karin");
  const foreign = { number: "HRB 12345 B", country: "DE" };
  const { companyId } = await karin.companies.add({
    operationId: world.op(),
    name: "Kühlhaus GmbH",
    foreign,
  });
  expect(await karin.companies.getForForm({ id: companyId })).toMatchObject({ foreign });
  expect(await karin.companies.find({ text: "hrb 12345" })).toMatchObject([{ id: companyId }]);
});

test("unknown fields are refused", async () => {
  await using world = await aWorld();
  const sneaked = { operationId: world.op(), name: "Nordkyl AB", createdByUserId: world.people.bo };
  await expect(world.as("karin").companies.add(sneaked)).rejects.toMatchObject({ code: "BAD_REQUEST" });
  expect(await reasonOf(world.as("ada").companies.list({}))).toBe("not-allowed");
});
