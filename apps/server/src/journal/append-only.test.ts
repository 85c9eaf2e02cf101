import { expect, test } from "vitest";
import { anOpenedCase } from "../../test/an-opened-case.ts";
import { aWorld } from "../../test/world.ts";

test("what was done and told stays: the database itself changes and deletes nothing of journal and timeline", async () => {
  await using world = await aWorld();
  await anOpenedCase(world);
  const { db } = world;
  const before = {
    journal: await db.selectFrom("journal").selectAll().execute(),
    entries: await db.selectFrom("timelineEntries").selectAll().execute(),
  };
  for (const attempt of [
    () => db.updateTable("journal").set({ userId: world.people.lars }).execute(),
    () => db.deleteFrom("journal").execute(),
    () => db.updateTable("timelineEntries").set({ byUserId: world.people.lars }).execute(),
    () => db.deleteFrom("timelineEntries").execute(),
  ]) {
    await expect(attempt()).rejects.toThrow(/append-only/);
  }
  expect(before.journal).toHaveLength(1);
  expect({
    journal: await db.selectFrom("journal").selectAll().execute(),
    entries: await db.selectFrom("timelineEntries").selectAll().execute(),
  }).toEqual(before);
});
