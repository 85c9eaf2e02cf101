import type { Role } from "@lots/domain/access/role";
import { Refusal } from "@lots/domain/refusal";
import { TRPCError } from "@trpc/server";
import { expect, test } from "vitest";
import { anEstablishment } from "../../test/an-establishment.ts";
import { brokenPromises, standing } from "../../test/broken-promises.ts";
import { type Draw, drawFrom } from "../../test/draw.ts";
import { type PersonName, people } from "../../test/people.ts";
import { RandomWalk } from "../../test/random-walk.ts";
import { aWorld, type World } from "../../test/world.ts";
import { ballsFromFacts } from "../balls/ball-facts-commands.ts";

const long = process.env.LOTS_TEST_PROVE === "1";
const commands = long ? 3_000 : 250;
const lookEvery = 10;
const seed = Number(process.env.LOTS_SEED ?? 20_261_126);

const movable = (Object.keys(people) as PersonName[]).filter((person) => person !== "ada");

/** A refusal is an answer; anything else is a defect. */
function refusedOrThrow(error: unknown): null {
  if (error instanceof TRPCError && error.cause instanceof Refusal) return null;
  throw error;
}

const rowOf = (world: World, person: PersonName) =>
  world.db
    .selectFrom("users")
    .select(["id", "version", "disabledAt"])
    .where("id", "=", world.people[person])
    .executeTakeFirstOrThrow();

/** The administrator at work: somebody leaves, loses a role, moves to another unit, or comes back. */
async function aSetting(world: World, draw: Draw): Promise<string | null> {
  const person = movable[draw(movable.length)] ?? "bo";
  const { disabledAt, ...at } = await rowOf(world, person);
  const { users } = world.as("ada");
  const home: { unitId: string; role: Role } = {
    unitId: world.units[people[person].unit],
    role: people[person].role,
  };
  if (disabledAt !== null) return users.enable(at).then(() => "enable", refusedOrThrow);
  const choice = draw(4);
  if (choice === 0) return users.disable(at).then(() => "disable", refusedOrThrow);
  const away = { unitId: world.units.mark, role: "officer" as const };
  const roles = choice === 1 ? [] : choice === 2 ? [away] : [home];
  return users.setRoles({ ...at, roles }).then(() => `roles ${roles.length}`, refusedOrThrow);
}

async function storedIsRecomputed(world: World): Promise<void> {
  const cases = await world.db.selectFrom("cases").select("id").execute();
  const balls = await ballsFromFacts(
    world.db,
    cases.map(({ id }) => id),
    world.today,
  );
  const stored = await world.db.selectFrom("balls").selectAll().where("untilOn", "is", null).execute();
  const form = (ball: { sourceId: string; holderKind: string; holderUnitId: string | null }) =>
    [ball.sourceId, ball.holderKind, ball.holderUnitId].join(" ");
  expect(stored.map(form).toSorted()).toEqual([...balls.values()].flat().map(form).toSorted());
}

test(`after ${commands} random acts, settings among them, every promise of heart.md E is kept`, {
  timeout: long ? 3_600_000 : 180_000,
}, async () => {
  await using world = await aWorld();
  const draw = drawFrom(seed);
  const one = await anEstablishment(world);
  const two = await anEstablishment(world, { by: "lars", codeName: "Projekt Lo" });
  const three = await anEstablishment(world, { reach: "involved", codeName: "Projekt Järv" });
  const walk = new RandomWalk(world, draw, [one.caseId, two.caseId, three.caseId]);
  const done = new Map<string, number>();
  for (let carriedOut = 0; carriedOut < commands; ) {
    const before = await standing(world);
    const tried = draw(100) < 15 ? null : await walk.step();
    const kind =
      tried === null ? await aSetting(world, draw) : await tried.call.then(() => tried.kind, refusedOrThrow);
    if (kind === null) continue;
    carriedOut += 1;
    const after = await standing(world);
    if (after.told === before.told)
      expect(after.versions, `${kind}, which told nothing`).toEqual(before.versions);
    done.set(kind, (done.get(kind) ?? 0) + 1);
    if (carriedOut % lookEvery !== 0) continue;
    expect(await brokenPromises(world), `seed ${seed}, act ${carriedOut}`).toEqual([]);
    await storedIsRecomputed(world);
  }
  for (const setting of ["disable", "enable", "roles 0", "roles 1"])
    expect([...done.keys()]).toContain(setting);
  expect(world.defects).toEqual([]);
});
