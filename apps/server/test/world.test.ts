import { expect, test } from "vitest";
import { aWorld } from "./world.ts";

test("a world has its people, its units and a day", async () => {
  await using world = await aWorld();
  world.advanceDays(2);
  expect(world.today).toBe("2026-11-27");
  expect(await world.db.selectFrom("users").selectAll().execute()).toHaveLength(14);
});
