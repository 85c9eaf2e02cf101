import { addDays } from "@lots/domain/calendar/calendar-date";
import { expect, test } from "vitest";
import { anEstablishment } from "../../test/an-establishment.ts";
import type { PersonName } from "../../test/people.ts";
import { reasonOf } from "../../test/refusal-of.ts";
import { aWorld, type World } from "../../test/world.ts";

/** heart.md A4: a step whose owner no longer sees the case is the pilot's, whatever it was that ended it. */

/** An involved case whose step, due on its last day, is a partner's; shared for ten days. */
async function sharedForTenDays(world: World) {
  const it = await anEstablishment(world, { reach: "involved" });
  await it.consent("narsam", addDays(world.today, 10));
  const { nextStep } = await it.page();
  const step = { id: nextStep?.id ?? "", version: 1, text: "Ring dem", dueOn: addDays(world.today, 10) };
  await world.as("karin").nextSteps.change({ ...it.op(), ...step, owner: world.people.nora });
  return { ...it, step };
}

const ownerOf = async (it: { page: () => Promise<{ nextStep: { ownerName: string | null } | null }> }) =>
  (await it.page()).nextStep?.ownerName;

const daySteps = async (world: World, person: PersonName) =>
  (await world.as(person).myDay.get({})).nextSteps.rows.map(({ text }) => text);

test("past the last day of the consent the partner's step is read as the pilot's, and nobody has to act", async () => {
  await using world = await aWorld();
  const it = await sharedForTenDays(world);
  world.advanceDays(10);
  expect(await ownerOf(it)).toBe("Nora Wik");
  expect(await daySteps(world, "karin")).toEqual([]);
  expect(await daySteps(world, "nora")).toEqual(["Ring dem"]);

  world.advanceDays(1);
  expect(await ownerOf(it)).toBe("Karin Lindqvist");
  const { rows } = await world.as("lars").cases.list({});
  expect(rows).toMatchObject([{ nextStep: { ownerName: "Karin Lindqvist" } }]);
  expect(await daySteps(world, "karin")).toEqual(["Ring dem"]);
  expect(await daySteps(world, "nora")).toEqual([]);
  const { id, ...words } = it.step;
  const change = { ...it.op(), ...words, id, version: 2, owner: world.people.nora };
  expect(await reasonOf(world.as("nora").nextSteps.change(change))).toBe("not-found");
});

test("a new consent before anything else happened gives the step back; an act in between tells whose it is", async () => {
  await using world = await aWorld();
  const it = await sharedForTenDays(world);
  world.advanceDays(11);
  await it.consent("narsam");
  expect(await ownerOf(it)).toBe("Nora Wik");
  world.advanceDays(400);
  expect(await ownerOf(it)).toBe("Nora Wik");

  const other = await sharedForTenDays(world);
  world.advanceDays(11);
  await other.addParts("miljo");
  const { rows } = await world.as("karin").timeline.ofCase({ caseId: other.caseId });
  expect(rows.map(({ kind }) => kind)).toContain("next-step-changed");
  await other.consent("narsam");
  expect(await ownerOf(other)).toBe("Karin Lindqvist");
});

test("a part that another unit accepts takes the first one's sight of an involved case, and its step", async () => {
  await using world = await aWorld();
  const it = await anEstablishment(world, { reach: "involved" });
  await it.addParts("bygg");
  await it.accepted("bygg", "bo");
  const { nextStep } = await it.page();
  const step = { id: nextStep?.id ?? "", version: 1, text: "Ring dem", dueOn: world.today };
  await world.as("karin").nextSteps.change({ ...it.op(), ...step, owner: world.people.berit });
  const offered = await it.handOver("miljo", undefined, "bo", "bygg");
  expect(await ownerOf(it)).toBe("Berit Dahl");
  await world.as("mia").handoffs.accept({ ...it.op(), id: offered });
  expect(await ownerOf(it)).toBe("Karin Lindqvist");
  expect(await daySteps(world, "karin")).toEqual(["Ring dem"]);
});

test.each([
  ["leadership", "ledning", "kajsa", null],
  ["pilots", "lots", "lotta", "mark"],
] as const)(
  "a unit that loses the duty %s loses sight, and its manager's step",
  async (duty, unit, manager, to) => {
    await using world = await aWorld();
    const it = await anEstablishment(world, { reach: "involved", stepOwner: manager });
    expect(await ownerOf(it)).not.toBe("Karin Lindqvist");
    const given = world.units[to ?? unit];
    await world.as("ada").units.change({
      ...{ id: given, version: 1, name: "Enheten", authority: "Kommunstyrelsen", parentName: null },
      duty: to === null ? null : duty,
    });
    expect(await ownerOf(it)).toBe("Karin Lindqvist");
  },
);
