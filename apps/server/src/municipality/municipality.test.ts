import { expect, test } from "vitest";
import { invalidFieldsOf, reasonOf, refusalOf } from "../../test/refusal-of.ts";
import { aWorld } from "../../test/world.ts";

const change = {
  version: 1,
  name: "Kristinehamns kommun",
  accent: "#7A1F4B",
  defaultReach: "involved" as const,
  silentAfterDays: 21,
  answerDaysQuestion: 1,
  answerDaysOther: 5,
};

test("anybody may know the municipality's name and colour, and nothing else", async () => {
  await using world = await aWorld();
  expect(await world.anonymous.municipality.welcome({})).toEqual({
    name: "Kristinehamn",
    accent: "#1f5f8b",
    isSetUp: true,
    isDemonstration: false,
  });
  expect(await reasonOf(world.anonymous.municipality.get({}))).toBe("not-signed-in");
});

test("the administrator changes the municipality, by version; nobody else does", async () => {
  await using world = await aWorld();
  for (const person of ["karin", "lotta", "bo", "nora"] as const) {
    expect(await reasonOf(world.as(person).municipality.change(change))).toBe("not-allowed");
  }
  const { municipality } = world.as("ada");
  await municipality.change(change);
  expect(await world.as("nora").municipality.get({})).toMatchObject({
    ...change,
    accent: "#7a1f4b",
    version: 2,
  });
  const stale = await refusalOf(municipality.change({ ...change, name: "Storfors" }));
  expect(stale).toMatchObject({
    reason: "changed-meanwhile",
    details: { current: { name: "Kristinehamns kommun", version: 2 } },
  });
});

test("a colour on which no text can be read is refused with the nearest that works", async () => {
  await using world = await aWorld();
  const { municipality } = world.as("ada");
  const pale = await refusalOf(municipality.change({ ...change, accent: "#ffcc00" }));
  expect(pale).toMatchObject({ reason: "accent-contrast", details: { nearest: /^#[\da-f]{6}$/ } });
  await municipality.change({ ...change, accent: String("nearest" in pale.details && pale.details.nearest) });
  expect(await invalidFieldsOf(municipality.change({ ...change, accent: "gul" }))).toEqual({
    accent: ["no-such-colour"],
  });
});

test("days that make no sense are refused at their field", async () => {
  await using world = await aWorld();
  const { municipality } = world.as("ada");
  const fields = await invalidFieldsOf(
    municipality.change({ ...change, silentAfterDays: 0, answerDaysQuestion: 1.5, answerDaysOther: 61 }),
  );
  expect(fields).toEqual({
    silentAfterDays: ["number"],
    answerDaysQuestion: ["number"],
    answerDaysOther: ["number"],
  });
});

test("in a real municipality nobody is picked from a list", async () => {
  await using world = await aWorld();
  const { session } = world.anonymous;
  expect(await reasonOf(session.demonstrationPeople({}))).toBe("demonstration-only");
  expect(await reasonOf(session.pickPerson({ userId: world.people.karin }))).toBe("demonstration-only");
});

test("in a demonstration one picks a person, among those who can sign in", async () => {
  await using world = await aWorld();
  await world.db.updateTable("municipality").set({ demonstrationSince: world.now }).execute();
  await world.db
    .updateTable("users")
    .set({ disabledAt: world.now })
    .where("id", "=", world.people.bo)
    .execute();
  // Once each, also who works in two units.
  const second = { userId: world.people.mia, unitId: world.units.mark, role: "officer" as const };
  await world.db.insertInto("userRoles").values(second).execute();
  const { api } = world.aVisitor();
  expect(await api.municipality.welcome({})).toMatchObject({ isDemonstration: true });
  const people = await api.session.demonstrationPeople({});
  expect(people.map(({ name }) => name).slice(0, 2)).toEqual(["Karin Lindqvist", "Lars Öberg"]);
  expect(new Set(people.map(({ id }) => id)).size).toBe(people.length);
  expect(people).toHaveLength(13);
  expect(Object.keys(people[0] ?? {}).sort()).toEqual(["id", "name", "role", "unitName"]);
  await api.session.pickPerson({ userId: world.people.mia });
  expect(await api.session.me({})).toMatchObject({ name: "Mia Hallgren" });
  await api.session.pickPerson({ userId: world.people.karin });
  expect(await api.session.me({})).toMatchObject({ name: "Karin Lindqvist" });
  expect(await reasonOf(api.session.pickPerson({ userId: world.people.bo }))).toBe("not-found");
});
