import { isPilot } from "@lots/domain/access/actor";
import { addDays } from "@lots/domain/calendar/calendar-date";
import { expect, test } from "vitest";
import type { PersonName } from "../../test/people.ts";
import { aWorld, type World } from "../../test/world.ts";
import { findActor } from "../users/actor-queries.ts";
import { prepared } from "./prepared.ts";
import { Sight } from "./visible.ts";

async function sightOf(world: World, person: PersonName): Promise<Sight> {
  const { now, today } = world;
  const nobody = new Sight(world.db, { actor: { userId: "", memberships: [] }, now, today });
  const found = await findActor(nobody.db, world.people[person]);
  return new Sight(world.db, { actor: found?.actor ?? expect.fail(), now, today });
}

test("a query is built once for readers of one kind, and answers each with the reader's own", async () => {
  await using world = await aWorld();
  const built: boolean[] = [];
  const own = (sight: Sight) =>
    prepared(sight, "test: own name", {}, (reader) => {
      built.push(isPilot(reader.actor));
      return reader.db.selectFrom("users").select("name").where("id", "=", reader.actor.userId);
    });
  expect(await own(await sightOf(world, "karin"))).toEqual([{ name: "Karin Lindqvist" }]);
  expect(await own(await sightOf(world, "lars"))).toEqual([{ name: "Lars Öberg" }]);
  expect(await own(await sightOf(world, "mia"))).toEqual([{ name: "Mia Hallgren" }]);
  expect(await own(await sightOf(world, "bo"))).toEqual([{ name: "Bo Åkesson" }]);
  expect(built).toEqual([true, false]);
});

test("lists of another length are another query, and constants stay what they were", async () => {
  await using world = await aWorld();
  const sight = await sightOf(world, "karin");
  const named = (ids: readonly string[]) =>
    prepared(sight, "test: named", { ids }, (reader, at) =>
      reader.db
        .selectFrom("users")
        .select("name")
        .where("id", "in", at.ids)
        .where("name", "<>", "Bo Åkesson")
        .orderBy("sortKey"),
    );
  const { mia, bo, karin } = world.people;
  expect(await named([mia])).toEqual([{ name: "Mia Hallgren" }]);
  expect(await named([karin])).toEqual([{ name: "Karin Lindqvist" }]);
  expect(await named([mia, karin, bo])).toEqual([{ name: "Karin Lindqvist" }, { name: "Mia Hallgren" }]);
});

test("a builder that computes with a value fails when it is built, and answers nobody wrongly", async () => {
  await using world = await aWorld();
  const sight = await sightOf(world, "karin");
  const computing = prepared(sight, "test: computing", {}, (reader) =>
    reader.db.selectFrom("users").select("name").where("name", "<", addDays(reader.today, 14)),
  );
  await expect(computing).rejects.toThrow();
});
