import { expect, test } from "vitest";
import { aWorld, type World } from "../../test/world.ts";

async function addAll(world: World, names: readonly string[]): Promise<void> {
  for (const name of names) await world.as("karin").companies.add({ operationId: world.op(), name });
}

const namesOf = (page: { rows: readonly { name: string }[] }) => page.rows.map((row) => row.name);

test("companies stand in Swedish order, a page at a time", async () => {
  await using world = await aWorld();
  await addAll(world, [
    "Örnen AB",
    "Zeta AB",
    "Ängby AB",
    "Åkeri AB",
    "alfa AB",
    "Éclair AB",
    "Müller AB",
    "Myran AB",
  ]);
  const karin = world.as("karin");
  const first = await karin.companies.list({ limit: 5 });
  const second = await karin.companies.list({ limit: 5, after: first.next });
  expect([...namesOf(first), ...namesOf(second)]).toEqual([
    "alfa AB",
    "Éclair AB",
    "Müller AB",
    "Myran AB",
    "Zeta AB",
    "Åkeri AB",
    "Ängby AB",
    "Örnen AB",
  ]);
  expect(second.next).toBeNull();
  expect(await karin.companies.count({})).toBe(8);
});

test("companies of the same name are all there, once each", async () => {
  await using world = await aWorld();
  await addAll(world, ["Bygg AB", "Bygg AB", "Bygg AB"]);
  const karin = world.as("karin");
  const ids: string[] = [];
  let after: { sortKey: string; id: string } | null = null;
  do {
    const page: Awaited<ReturnType<typeof karin.companies.list>> = await karin.companies.list({
      limit: 1,
      after,
    });
    ids.push(...page.rows.map((row) => row.id));
    after = page.next;
  } while (after !== null);
  expect(new Set(ids).size).toBe(3);
  expect(ids).toHaveLength(3);
});

test.each([
  ["örn", ["Örnen AB"]],
  ["ÖRN", ["Örnen AB"]],
  ["orn", ["Örnen AB"]],
  ["ång", ["Ångström AB"]],
  ["eclair", ["Éclair AB"]],
  ["ab ornen", ["Örnen AB"]],
  ["100%", ["100% Kyla AB"]],
  ["_", []],
  ["!", []],
])("%j is found as a Swede expects", async (text, names) => {
  await using world = await aWorld();
  await addAll(world, ["Örnen AB", "Ångström AB", "Éclair AB", "100% Kyla AB"]);
  expect(namesOf(await world.as("karin").companies.list({ text }))).toEqual(names);
});
