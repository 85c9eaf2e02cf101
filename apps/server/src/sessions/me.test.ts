import { expect, test } from "vitest";
import { invalidFieldsOf, reasonOf } from "../../test/refusal-of.ts";
import { aWorld } from "../../test/world.ts";

test("the frame gets the person, the roles, the choices and the municipality", async () => {
  await using world = await aWorld();
  const me = await world.as("birger").session.me({});
  expect(me).toMatchObject({
    id: world.people.birger,
    name: "Birger Norén",
    memberships: [{ role: "manager", unitId: world.units.bygg, unitName: "Byggkontoret" }],
    preferences: { language: "sv", theme: "system", singleKeys: "on" },
    municipality: { name: "Kristinehamn", demonstrationSince: null },
    counts: { myDay: 0, myParts: 0 },
  });
  expect(me.capabilities).toContain("parts.assign");
  expect(JSON.stringify(me)).not.toContain("@");
});

test("who works in several units has them in one order: as pilot, then the municipality's, then by name", async () => {
  await using world = await aWorld();
  const { units } = world;
  const order = ["miljo", "bygg", "lots", "mark", "teknik", "narsam", "raddning"] as const;
  const places = order.map((unit) => [unit, unit === "miljo" ? "pilot" : "officer"] as const);
  for (const given of [places, places.toReversed()]) {
    await world.db.deleteFrom("userRoles").where("userId", "=", world.people.mia).execute();
    for (const [unit, role] of given) {
      const row = { userId: world.people.mia, unitId: units[unit], role };
      await world.db.insertInto("userRoles").values(row).execute();
    }
    const { memberships } = await world.as("mia").session.me({});
    expect(memberships.map(({ unitId }) => unitId)).toEqual(order.map((unit) => units[unit]));
  }
});

test("a choice is one's own: it is kept, and nobody else's changes", async () => {
  await using world = await aWorld();
  const choices = { language: "en", theme: "dark", singleKeys: "off" } as const;
  await world.as("karin").session.savePreferences({ language: "en", theme: "light", singleKeys: "on" });
  await world.as("karin").session.savePreferences(choices);
  expect((await world.as("karin").session.me({})).preferences).toEqual(choices);
  expect((await world.as("lars").session.me({})).preferences.language).toBe("sv");
  expect(await reasonOf(world.anonymous.session.savePreferences(choices))).toBe("not-signed-in");
});

test("a choice that there is not, or for somebody else, is refused", async () => {
  await using world = await aWorld();
  const choices = { language: "en", theme: "dark", singleKeys: "off" } as const;
  const { session } = world.as("karin");
  const wrong = { ...choices, theme: "pink", userId: world.people.lars } as unknown as typeof choices;
  expect(await invalidFieldsOf(session.savePreferences(wrong))).toHaveProperty("theme");
});
