import { expect, test } from "vitest";
import { aWorld } from "../../test/world.ts";
import { sweep } from "./sweep-commands.ts";

test("an operation is recognised for 48 hours; sessions and links go when they have had their time", async () => {
  await using world = await aWorld();
  const hours = (count: number) => world.advanceSeconds(count * 3_600);
  await world.as("ada").users.newLink({ id: world.people.bo });
  const contact = { operationId: world.op(), channel: "phone_in", note: "Ringde om tomten." } as const;
  const log = () =>
    world.as("karin").contacts.log({ ...contact, company: { kind: "new", name: "Nordkyl AB" } });
  const first = await log();
  hours(47);
  await sweep(world.services);
  expect(await log()).toEqual(first);
  expect(await world.db.selectFrom("oneTimeLinks").selectAll().execute()).toEqual([]);
  hours(2);
  await sweep(world.services);
  expect(await world.db.selectFrom("operations").selectAll().execute()).toEqual([]);
  hours(12);
  await sweep(world.services);
  expect(await world.db.selectFrom("sessions").selectAll().execute()).toEqual([]);
});
