import { addDays } from "@lots/domain/calendar/calendar-date";
import type { CaseFilter } from "@lots/domain/cases/case-filter";
import { expect, test } from "vitest";
import { aPart } from "../../test/a-case.ts";
import { anOpenedCase } from "../../test/an-opened-case.ts";
import { aWorld } from "../../test/world.ts";
import { Sight } from "../access/visible.ts";
import { findActor } from "../users/actor-queries.ts";
import { overviewOf } from "./overview-queries.ts";

test("each number counts all open cases and opens that many in the list, however few are drawn", async () => {
  await using world = await aWorld();
  const atBygg = async () => aPart(world, (await anOpenedCase(world)).caseId, "bygg");
  const accept = async (partId: string) => {
    const sent = await world.as("karin").handoffs.send({
      ...{ operationId: world.op(), partId, purpose: "Pröva", nothingTold: true },
      to: { unitId: world.units.bygg },
    });
    await world.as("bo").handoffs.accept({ operationId: world.op(), id: sent.handoffId });
  };
  await accept(await atBygg());
  world.advanceDays(1);
  await accept(await atBygg());
  world.advanceDays(14);
  await accept(await atBygg());
  await anOpenedCase(world, { reach: "involved" });

  const found = await findActor(world.db, world.people.karin);
  if (found === null) throw new Error("Karin is gone");
  const sight = new Sight(world.db, { actor: found.actor, now: world.now, today: world.today });
  const overview = await overviewOf(sight, 1);
  expect(overview.cases).toHaveLength(1);
  const whole = await world.as("karin").overview.get({});
  expect({ ...overview, cases: whole.cases }).toEqual(whole);
  expect(whole.cases).toHaveLength(4);

  const listed = async (filter: Partial<CaseFilter>) =>
    (await world.as("karin").cases.list({ filter, counted: true })).total;
  // More than fourteen days, not fourteen.
  expect(overview.holders).toMatchObject([
    { unitName: "Byggkontoret", count: 3, long: 1 },
    { holderKind: "pilot", count: 1, long: 0 },
  ]);
  for (const { unitId, holderKind, count, long } of overview.holders) {
    const holder = unitId ?? (holderKind === "unit" ? expect.fail() : holderKind);
    expect(await listed({ waitingOn: [holder] })).toBe(count);
    expect(await listed({ waitingOn: [holder], longWait: true })).toBe(long);
  }
  expect(overview.phases).toEqual([{ phase: "inquiry", count: 4 }]);
  expect(await listed({ phases: ["inquiry"] })).toBe(4);
  // The first one's answer was promised for yesterday, the second one's for today.
  expect(overview.totals).toMatchObject({ cases: 4, late: 1, medianOpenedOn: addDays(world.today, -14) });
  // Who sees fewer counts fewer.
  expect((await world.as("mia").overview.get({})).totals).toMatchObject({ cases: 3 });
});
