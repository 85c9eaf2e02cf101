import { expect, test } from "vitest";
import { emailOf, type PersonName } from "../../test/people.ts";
import { invalidFieldsOf, reasonOf, refusalOf } from "../../test/refusal-of.ts";
import { aWorld, type World } from "../../test/world.ts";

const eva = { name: "Eva Nyman", email: "eva@kristinehamn.example", phone: "070-123 45 67" };

const at = (world: World, person: PersonName) =>
  world.db
    .selectFrom("users")
    .select(["id", "version"])
    .where("id", "=", world.people[person])
    .executeTakeFirstOrThrow();

test("only the administrator reads addresses and changes people; others read names and units", async () => {
  await using world = await aWorld();
  for (const person of ["karin", "kajsa", "bo", "nora"] as const) {
    const { users } = world.as(person);
    const mia = await at(world, "mia");
    expect(await reasonOf(users.list({}))).toBe("not-allowed");
    expect(await reasonOf(users.add({ ...eva, roles: [] }))).toBe("not-allowed");
    expect(await reasonOf(users.change({ ...mia, ...eva }))).toBe("not-allowed");
    expect(await reasonOf(users.setRoles({ ...mia, roles: [] }))).toBe("not-allowed");
    expect(await reasonOf(users.disable(mia))).toBe("not-allowed");
    expect(await reasonOf(users.enable(mia))).toBe("not-allowed");
    expect(await reasonOf(users.newLink({ id: mia.id }))).toBe("not-allowed");
    const directory = await users.directory({});
    expect(directory.find(({ name }) => name === "Mia Hallgren")).toEqual({
      id: mia.id,
      name: "Mia Hallgren",
      unitIds: [world.units.miljo],
      actsForUnitIds: [world.units.miljo],
      isPilot: false,
    });
  }
  expect(await reasonOf(world.anonymous.users.directory({}))).toBe("not-signed-in");
});

test("the directory holds those who work here, in Swedish order", async () => {
  await using world = await aWorld();
  await world.as("ada").users.disable(await at(world, "mia"));
  const names = (await world.as("karin").users.directory({})).map(({ name }) => name);
  expect(names).not.toContain("Mia Hallgren");
  // The administrator has no work to be given.
  expect(names).not.toContain("Ada Holm");
  expect(names.slice(0, 4)).toEqual(["Berit Dahl", "Birger Norén", "Bo Åkesson", "Kajsa Ström"]);
});

test("the directory tells for whom somebody can have a part: a pilot of a unit not, unless an officer there too", async () => {
  await using world = await aWorld();
  const { users } = world.as("ada");
  const { bygg, miljo } = world.units;
  const roles = [
    { unitId: bygg, role: "pilot" as const },
    { unitId: miljo, role: "officer" as const },
    { unitId: miljo, role: "manager" as const },
  ];
  const { userId } = await users.add({ ...eva, roles });
  const found = (await world.as("birger").users.directory({})).find(({ id }) => id === userId);
  expect(found?.unitIds.toSorted()).toEqual([bygg, miljo].toSorted());
  expect(found?.actsForUnitIds).toEqual([miljo]);
});

test("a person is added with roles, listed, and changed by version", async () => {
  await using world = await aWorld();
  const { users } = world.as("ada");
  const roles = [
    { unitId: world.units.bygg, role: "officer" as const },
    { unitId: world.units.miljo, role: "manager" as const },
  ];
  const { userId } = await users.add({ ...eva, email: " Eva@Kristinehamn.example", roles });
  const listed = (await users.list({})).find(({ id }) => id === userId);
  expect(listed).toMatchObject({ ...eva, disabledAt: null, version: 1 });
  expect(listed?.roles).toEqual([
    { unitId: world.units.bygg, unitName: "Byggkontoret", role: "officer" },
    { unitId: world.units.miljo, unitName: "Miljökontoret", role: "manager" },
  ]);
  await users.change({ id: userId, version: 1, ...eva, name: "Eva Nyman-Ek" });
  const stale = await refusalOf(users.change({ id: userId, version: 1, ...eva, name: "Eva N" }));
  expect(stale).toMatchObject({
    reason: "changed-meanwhile",
    details: { current: { name: "Eva Nyman-Ek" } },
  });
});

test("an address belongs to one person, however it is spelt, also when two are added at once", async () => {
  await using world = await aWorld();
  const { users } = world.as("ada");
  expect(await reasonOf(users.add({ ...eva, email: emailOf("bo").toUpperCase(), roles: [] }))).toBe(
    "email-taken",
  );
  expect(await reasonOf(users.change({ ...(await at(world, "mia")), ...eva, email: emailOf("bo") }))).toBe(
    "email-taken",
  );
  const twice = await Promise.allSettled([1, 2, 3].map(() => users.add({ ...eva, roles: [] })));
  expect(twice.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(world.defects).toEqual([]);
});

test.each([
  [{ name: " " }, { name: ["missing"] }],
  [{ name: "x".repeat(201) }, { name: ["too-long"] }],
  [{ email: "ingen adress" }, { email: ["email"] }],
  [{ email: "" }, { email: ["email"] }],
])("%j is refused at its field", async (change, fields) => {
  await using world = await aWorld();
  const call = world.as("ada").users.add({ ...eva, ...change, roles: [] });
  expect(await invalidFieldsOf(call)).toEqual(fields);
});

test("pilots and administrators are the municipality's own; nobody has a role outside", async () => {
  await using world = await aWorld();
  const { users } = world.as("ada");
  const { narsam, lansstyrelsen, bygg } = world.units;
  for (const [unitId, role] of [
    [narsam, "pilot"],
    [narsam, "administrator"],
    [lansstyrelsen, "officer"],
    [lansstyrelsen, "pilot"],
  ] as const) {
    expect(await reasonOf(users.add({ ...eva, roles: [{ unitId, role }] }))).toBe("role-not-in-unit");
  }
  expect(await reasonOf(users.add({ ...eva, roles: [{ unitId: world.people.bo, role: "officer" }] }))).toBe(
    "not-found",
  );
  // Nothing of the refused ones was saved.
  expect((await users.list({})).some(({ email }) => email === eva.email)).toBe(false);
  await users.setRoles({ ...(await at(world, "bo")), roles: [{ unitId: bygg, role: "pilot" }] });
  expect((await world.as("bo").session.me({})).capabilities).toContain("cases.open");
});

test("the last administrator stays: neither role nor person can be taken away, not even by two at once", async () => {
  await using world = await aWorld();
  const { users } = world.as("ada");
  const ledning = world.units.ledning;
  expect(await reasonOf(users.disable(await at(world, "ada")))).toBe("last-administrator");
  expect(await reasonOf(users.setRoles({ ...(await at(world, "ada")), roles: [] }))).toBe(
    "last-administrator",
  );
  const kajsa = await at(world, "kajsa");
  await users.setRoles({ ...kajsa, roles: [{ unitId: ledning, role: "administrator" }] });
  const both = await Promise.allSettled([
    users.disable(await at(world, "ada")),
    world.as("kajsa").users.setRoles({ ...(await at(world, "kajsa")), roles: [] }),
  ]);
  expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});

test("an unknown person is not found, and a disabled one gets no link", async () => {
  await using world = await aWorld();
  const { users } = world.as("ada");
  const nobody = { id: world.op(), version: 1 };
  expect(await reasonOf(users.disable(nobody))).toBe("not-found");
  expect(await reasonOf(users.newLink({ id: nobody.id }))).toBe("not-found");
  await users.disable(await at(world, "bo"));
  expect(await reasonOf(users.newLink({ id: world.people.bo }))).toBe("user-disabled");
});

test("every change of a person is journalled as a setting, with ids only", async () => {
  await using world = await aWorld();
  const { users } = world.as("ada");
  const { userId } = await users.add({ ...eva, roles: [] });
  await users.change({ id: userId, version: 1, ...eva, name: "Eva N" });
  await users.setRoles({ id: userId, version: 2, roles: [{ unitId: world.units.bygg, role: "officer" }] });
  await users.disable({ id: userId, version: 3 });
  await users.enable({ id: userId, version: 4 });
  const lines = await world.db.selectFrom("journal").selectAll().orderBy("seq").execute();
  expect(lines.map(({ procedure }) => procedure)).toEqual([
    "users.add",
    "users.change",
    "users.setRoles",
    "users.disable",
    "users.enable",
  ]);
  for (const line of lines) {
    expect(line).toMatchObject({ procedureKind: "setting", userId: world.people.ada });
    expect(line.objectIds).toBe(JSON.stringify([userId]));
  }
});
