import { expect, test } from "vitest";
import { aPart } from "../../test/a-case.ts";
import { anOpenedCase } from "../../test/an-opened-case.ts";
import type { PersonName } from "../../test/people.ts";
import { aWorld, type World } from "../../test/world.ts";
import { findActor } from "../users/actor-queries.ts";
import { type MarkedCases, Sight } from "./visible.ts";

async function sightOf(world: World, person: PersonName): Promise<Sight> {
  const { db, now, today } = world;
  const nobody = new Sight(db, { actor: { userId: "", memberships: [] }, now, today });
  const found = await findActor(nobody.db, world.people[person]);
  return new Sight(db, { actor: found?.actor ?? expect.fail(), now, today });
}

/** Of each case that is given: how many parts the reader sees, asked within it. */
const partsWithin = (sight: Sight, { rows, within }: MarkedCases) =>
  sight.db
    .selectFrom(rows.as("cases"))
    .select("cases.number")
    .select((eb) =>
      eb
        .selectFrom(within.parts.as("parts"))
        .select((inner) => inner.fn.countAll<number>().as("count"))
        .whereRef("parts.caseId", "=", "cases.id")
        .as("parts"),
    )
    .execute();

test("what is asked within the seen cases is what the reader sees of them", async () => {
  await using world = await aWorld();
  const { caseId, number } = await anOpenedCase(world);
  await aPart(world, caseId, "miljo");
  const counted = async (person: PersonName) => {
    const sight = await sightOf(world, person);
    return partsWithin(sight, sight.markedCases);
  };
  for (const person of ["karin", "bo"] as const)
    expect(await counted(person)).toEqual([{ number, parts: 1 }]);
  const reach = { reach: "involved", reason: "Tidigt skede", version: 1 } as const;
  await world.as("karin").cases.setReach({ operationId: world.op(), caseId, ...reach });
  for (const person of ["karin", "mia"] as const)
    expect(await counted(person)).toEqual([{ number, parts: 1 }]);
  for (const person of ["bo", "nora"] as const) expect(await counted(person)).toEqual([]);
});

test("with cases from anywhere else the shorter way is no query at all", async () => {
  await using world = await aWorld();
  await anOpenedCase(world);
  const sight = await sightOf(world, "bo");
  const { within } = sight.markedCases;
  await expect(partsWithin(sight, { rows: sight.cases, within })).rejects.toThrow(/markedCaseId/);
});
