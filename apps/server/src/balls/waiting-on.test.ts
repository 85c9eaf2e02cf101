import { expect, test } from "vitest";
import { anEstablishment } from "../../test/an-establishment.ts";
import { aWorld } from "../../test/world.ts";

test("the example of heart.md A2, line by line", async () => {
  await using world = await aWorld();
  const it = await anEstablishment(world);
  const { op } = it;

  await it.addParts("miljo", "bygg", "mark", "teknik");
  expect(await it.waitingOn()).toBe("Lotsen (4)");

  world.advanceDays(1);
  const toMiljo = await it.handOver("miljo");
  expect(await it.waitingOn()).toBe("Lotsen (4)");
  expect((await it.page()).parts.filter(({ offer }) => offer !== null)).toMatchObject([
    { unitName: "Miljökontoret", offer: { toUnitName: "Miljökontoret", number: 1 } },
  ]);

  await world.as("mia").handoffs.accept({ ...op(), id: toMiljo });
  expect(await it.waitingOn()).toBe("Lotsen (3) · Miljökontoret (1)");

  const toBygg = await it.handOver("bygg");
  await world
    .as("bo")
    .handoffs.refuse({ ...op(), id: toBygg, code: "material_missing", reason: "Ritningar saknas" });
  expect(await it.waitingOn()).toBe("Lotsen (3) · Miljökontoret (1)");

  const toBerit = await it.handOver("bygg", "berit");
  await world.as("berit").handoffs.accept({ ...op(), id: toBerit });
  expect(await it.waitingOn()).toBe("Lotsen (2) · Byggkontoret (1) · Miljökontoret (1)");

  const { id: partId } = await it.partOf("bygg");
  const back = await world.as("berit").handoffs.sendBack({ ...op(), partId, reason: "Inte vår fråga" });
  expect(await it.waitingOn()).toBe("Lotsen (2) · Byggkontoret (1) · Miljökontoret (1)");
  await world.as("karin").handoffs.accept({ ...op(), id: back.handoffId });
  expect(await it.waitingOn()).toBe("Lotsen (3) · Miljökontoret (1)");

  const { id, version } = await it.partOf("miljo");
  await world.as("mia").parts.waitForCompany({ ...op(), id, version, what: "Situationsplan" });
  expect(await it.waitingOn()).toBe("Lotsen (3) · Företaget (1)");
});
