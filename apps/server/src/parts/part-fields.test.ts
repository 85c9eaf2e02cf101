import { addDays } from "@lots/domain/calendar/calendar-date";
import { expect, test } from "vitest";
import { anEstablishment } from "../../test/an-establishment.ts";
import { reasonOf } from "../../test/refusal-of.ts";
import { aWorld } from "../../test/world.ts";

test("the pilot adds parts for several units at once; they stand in the order they were named", async () => {
  await using world = await aWorld();
  const it = await anEstablishment(world);
  const { op, caseId } = it;
  const part = { title: "Anmälan", unitId: world.units.miljo };
  for (const person of ["lars", "mia", "lotta"] as const) {
    expect(await reasonOf(world.as(person).parts.add({ ...op(), caseId, parts: [part] }))).toBe(
      "not-allowed",
    );
  }
  await it.addParts("teknik", "lansstyrelsen");
  await it.addParts("bygg");
  expect((await it.page()).parts).toMatchObject([
    { unitName: "Tekniska", holder: "pilot", status: "not_started", position: 1 },
    { unitName: "Länsstyrelsen", position: 2 },
    { unitName: "Byggkontoret", position: 3 },
  ]);
  const karin = world.as("karin").parts;
  const yesterday = addDays(world.today, -1);
  const early = karin.add({ ...op(), caseId, parts: [{ ...part, startsOn: yesterday }] });
  expect(await reasonOf(early)).toBe("date-passed");
  await world.db.updateTable("units").set({ retiredOn: world.today }).where("id", "=", part.unitId).execute();
  // All or none: the first of them is not kept when the second is refused.
  const both = karin.add({ ...op(), caseId, parts: [{ ...part, unitId: world.units.mark }, part] });
  expect(await reasonOf(both)).toBe("receiver-inactive");
  expect((await it.page()).parts).toHaveLength(3);
});

test("the holder edits a part; its lane moves only while the pilot holds it and offers it to nobody", async () => {
  await using world = await aWorld();
  const it = await anEstablishment(world);
  const { op } = it;
  await it.addParts("miljo");
  const { miljo, bygg, mark } = world.units;
  const { id } = await it.partOf("miljo");
  const form = {
    title: "Anmälan enligt miljöbalken",
    outsideRef: "MN 2026-114",
    expectedOn: addDays(world.today, 20),
    expectedWhy: "Nämnden möts då",
  };
  const version = async (unit: "miljo" | "bygg" | "mark") => (await it.partOf(unit)).version;
  const karin = world.as("karin").parts;
  await karin.edit({ ...op(), id, version: await version("miljo"), unitId: miljo, ...form });
  expect(await it.partOf("miljo")).toMatchObject(form);
  await karin.edit({ ...op(), id, version: await version("miljo"), unitId: bygg, ...form });
  expect((await it.page()).timeline.rows[0]).toMatchObject({
    kind: "part-unit-changed",
    facts: { fromUnitId: miljo, toUnitId: bygg },
  });

  const offer = await it.handOver("bygg");
  const whileOffered = karin.edit({ ...op(), id, version: await version("bygg"), unitId: mark, ...form });
  expect(await reasonOf(whileOffered)).toBe("offer-open");
  await world.as("bo").handoffs.accept({ ...op(), id: offer });
  const byHolder = { id, version: await version("bygg"), ...form, outsideRef: "BN 2026-7" };
  const moved = world.as("bo").parts.edit({ ...op(), ...byHolder, unitId: mark });
  expect(await reasonOf(moved)).toBe("not-allowed");
  await world.as("bo").parts.edit({ ...op(), ...byHolder, unitId: bygg });
  expect(await it.partOf("bygg")).toMatchObject({ outsideRef: "BN 2026-7" });
});

test("within the unit: the manager assigns, an officer takes from the queue; neither moves the ball", async () => {
  await using world = await aWorld();
  const it = await anEstablishment(world);
  const { op } = it;
  await it.addParts("bygg");
  const offer = await it.handOver("bygg");
  await world.as("birger").handoffs.accept({ ...op(), id: offer });
  world.advanceDays(5);
  const at = async () => {
    const { id, version } = await it.partOf("bygg");
    return { ...op(), id, version };
  };
  const { bo, berit, mia } = world.people;
  expect(await reasonOf(world.as("bo").parts.take(await at()))).toBe("changed-meanwhile");
  expect(await reasonOf(world.as("bo").parts.assign({ ...(await at()), officerId: berit }))).toBe(
    "not-allowed",
  );
  const stranger = world.as("birger").parts.assign({ ...(await at()), officerId: mia });
  expect(await reasonOf(stranger)).toBe("officer-not-in-unit");
  await world.as("birger").parts.assign({ ...(await at()), officerId: null });
  expect((await it.partOf("bygg", "bo")).may).toMatchObject({ take: true, assign: false });
  expect(await reasonOf(world.as("mia").parts.take(await at()))).toBe("not-allowed");
  expect(await reasonOf(world.as("karin").parts.take(await at()))).toBe("not-allowed");
  await world.as("bo").parts.take(await at());
  await world.as("birger").parts.assign({ ...(await at()), officerId: bo });
  expect(await it.partOf("bygg")).toMatchObject({
    officerName: "Bo Åkesson",
    ball: { unitName: "Byggkontoret", sinceOn: addDays(world.today, -5) },
  });
});

test("another's part, or one of another case, is not there", async () => {
  await using world = await aWorld();
  const hidden = await anEstablishment(world, { reach: "involved" });
  await hidden.addParts("bygg");
  const { id, version } = await hidden.partOf("bygg");
  const on = () => ({ ...hidden.op(), id, version });
  for (const person of ["mia", "nora", "ada"] as const) {
    const reason = await reasonOf(world.as(person).parts.onTrack(on()));
    expect(reason).toBe(person === "ada" ? "not-allowed" : "not-found");
  }
  const nothing = { ...hidden.op(), id: hidden.caseId, version };
  expect(await reasonOf(world.as("karin").parts.onTrack(nothing))).toBe("not-found");
});
