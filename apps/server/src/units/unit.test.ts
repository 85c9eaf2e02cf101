import { expect, test } from "vitest";
import { anEstablishment } from "../../test/an-establishment.ts";
import type { UnitName } from "../../test/people.ts";
import { invalidFieldsOf, reasonOf, refusalOf } from "../../test/refusal-of.ts";
import { aWorld, type World } from "../../test/world.ts";

const at = (world: World, unit: UnitName) =>
  world.db
    .selectFrom("units")
    .select(["id", "version"])
    .where("id", "=", world.units[unit])
    .executeTakeFirstOrThrow();

const retire = async (world: World, unit: UnitName) => world.as("ada").units.retire(await at(world, unit));

const school = {
  name: "Ängsskolan",
  kind: "municipal" as const,
  authority: "Skolnämnden",
  parentName: null,
  duty: null,
};

test("everybody who works here reads the units, in Swedish order; only the administrator changes them", async () => {
  await using world = await aWorld();
  await world.as("ada").units.add(school);
  for (const person of ["karin", "bo", "nora", "ada"] as const) {
    const names = (await world.as(person).units.list({})).map(({ name }) => name);
    expect(names.at(-1)).toBe("Ängsskolan");
    expect(names).toHaveLength(10);
  }
  for (const person of ["karin", "lotta", "bo", "nora"] as const) {
    const { units } = world.as(person);
    const bygg = await at(world, "bygg");
    expect(await reasonOf(units.add(school))).toBe("not-allowed");
    expect(await reasonOf(units.change({ ...bygg, name: "Bygg", authority: "Kommunstyrelsen" }))).toBe(
      "not-allowed",
    );
    expect(await reasonOf(units.retire(bygg))).toBe("not-allowed");
  }
  expect(await reasonOf(world.anonymous.units.list({}))).toBe("not-signed-in");
});

test("a unit is changed by version; what it is for others stays", async () => {
  await using world = await aWorld();
  const { units } = world.as("ada");
  const bygg = await at(world, "bygg");
  const words = {
    name: "Bygg och plan",
    authority: "Byggnadsnämnden",
    parentName: " Samhällsbyggnad ",
    duty: null,
  };
  await units.change({ ...bygg, ...words });
  const stale = await refusalOf(units.change({ ...bygg, ...words, name: "Plan" }));
  expect(stale).toMatchObject({
    reason: "changed-meanwhile",
    details: { current: { name: "Bygg och plan" } },
  });
  const changed = (await units.list({})).find(({ id }) => id === bygg.id);
  expect(changed).toMatchObject({ parentName: "Samhällsbyggnad", kind: "municipal", version: 2 });
  const kind = { ...bygg, version: 2, ...words, kind: "partner" };
  expect(await invalidFieldsOf(units.change(kind as never))).toEqual({});
  expect(await invalidFieldsOf(units.add({ ...school, name: "" }))).toEqual({ name: ["missing"] });
});

test("one unit holds the pilots: a duty that is given leaves the one that had it", async () => {
  await using world = await aWorld();
  const { units } = world.as("ada");
  const mark = await at(world, "mark");
  const words = { name: "Näringsliv", authority: "Kommunstyrelsen", parentName: null };
  await units.change({ ...mark, ...words, duty: "pilots" });
  const duties = (await units.list({})).filter(({ duty }) => duty === "pilots").map(({ id }) => id);
  expect(duties).toEqual([mark.id]);
  // Its managers see every case from now on, the old one's no longer do.
  expect((await world.as("lotta").session.me({})).memberships).toMatchObject([{ unitDuty: null }]);
  // Who has the old one's form open from before does not take the duty back by saving a name.
  const pilots = {
    name: "Lotsarna",
    authority: "Kommunstyrelsen",
    parentName: null,
    duty: "pilots",
  } as const;
  const opened = { id: world.units.lots, version: 1 };
  expect(await reasonOf(units.change({ ...opened, ...pilots }))).toBe("changed-meanwhile");
  const narsam = await at(world, "narsam");
  const partner = { ...narsam, name: "Närsam", authority: "Närsam AB", parentName: null };
  expect(await reasonOf(units.change({ ...partner, duty: "pilots" }))).toBe("duty-not-in-unit");
  expect(await reasonOf(units.add({ ...school, kind: "outside", duty: "leadership" }))).toBe(
    "duty-not-in-unit",
  );
});

test("a unit with people, parts or others waiting for it stays; the list tells why", async () => {
  await using world = await aWorld();
  const establishment = await anEstablishment(world);
  await establishment.addParts("bygg", "lansstyrelsen", "teknik");
  const { number } = establishment;
  const { id, version } = await establishment.partOf("teknik");
  await world.as("karin").parts.waitForOther({
    ...establishment.op(),
    id,
    version,
    unitId: world.units.mark,
    what: "Ett avtal",
  });
  const held = async (unit: UnitName) => {
    const { details } = await refusalOf(retire(world, unit));
    return "held" in details ? details.held.map(({ kind, title }) => `${kind}: ${title}`) : [];
  };
  expect(await held("bygg")).toEqual([
    `part: ${number}`,
    "person: Berit Dahl",
    "person: Birger Norén",
    "person: Bo Åkesson",
  ]);
  expect(await held("lansstyrelsen")).toEqual([`part: ${number}`]);
  expect(await held("mark")).toEqual([`waiting: ${number}`, "person: Magnus Brandt"]);
  const recipients = [{ unitId: world.units.teknik }];
  const { caseId, op } = establishment;
  const { recipientIds } = await world
    .as("karin")
    .asks.send({ ...op(), caseId, text: "Räcker ledningen?", recipients });
  await world.as("tove").asks.take({ ...op(), id: String(recipientIds) });
  expect(await held("teknik")).toEqual([`part: ${number}`, `ask: ${number}`, "person: Tove Rask"]);
});

test("an empty unit is retired: offers to it lapse and that is told, nobody gets a role in it, its name stays", async () => {
  await using world = await aWorld();
  const { units, users } = world.as("ada");
  const establishment = await anEstablishment(world);
  await establishment.addParts("bygg");
  const handoffId = await establishment.handOver("teknik", undefined, "karin", "bygg");
  const tove = { id: world.people.tove, version: 1 };
  await users.disable(tove);
  await retire(world, "teknik");
  const handoff = await world.db.selectFrom("handoffs").selectAll().executeTakeFirstOrThrow();
  expect(handoff).toMatchObject({ id: handoffId, state: "lapsed", lapseCause: "unit_retired" });
  const { rows } = await world.as("karin").timeline.ofCase({ caseId: establishment.caseId });
  expect(rows.find(({ kind }) => kind === "handoff-lapsed")).toMatchObject({
    facts: { number: 1, cause: "unit_retired" },
    by: { id: world.people.ada },
  });
  const listed = (await units.list({})).find(({ id }) => id === world.units.teknik);
  expect(listed).toMatchObject({ name: "Tekniska", retiredOn: world.today, duty: null });
  const role = { unitId: world.units.teknik, role: "officer" as const };
  expect(await reasonOf(users.setRoles({ id: world.people.bo, version: 1, roles: [role] }))).toBe(
    "role-not-in-unit",
  );
  // Enabled again, she has the role but no unit that stands.
  await users.enable({ ...tove, version: 2 });
  expect((await world.as("tove").session.me({})).memberships).toEqual([]);
});
