import { expect, test } from "vitest";
import { anEstablishment } from "../../test/an-establishment.ts";
import { refusalOf } from "../../test/refusal-of.ts";
import { aWorld } from "../../test/world.ts";

test("of two who accept, the second reads who was first and when: news, not an error", async () => {
  await using world = await aWorld();
  const it = await anEstablishment(world);
  await it.addParts("miljo");
  const id = await it.handOver("miljo");
  await world.as("mia").handoffs.accept({ ...it.op(), id });
  world.setNow("2026-11-25T13:02:00.000Z");
  const second = await refusalOf(world.as("maja").handoffs.accept({ ...it.op(), id }));
  expect(second).toMatchObject({
    reason: "handoff-answered",
    details: { state: "accepted", by: "Mia Hallgren", at: "2026-11-25T09:00:00.000Z" },
  });
  expect(await it.partOf("miljo")).toMatchObject({ officerName: "Mia Hallgren" });
});

test("twenty answers at the same moment: one counts, all others hear of it, nothing is done twice", async () => {
  await using world = await aWorld();
  const it = await anEstablishment(world);
  const { op, to } = it;
  await it.addParts("bygg");
  const id = await it.handOver("bygg");
  const answers = Array.from({ length: 20 }, (_, i) => {
    const by = world.as((["bo", "berit", "birger", "karin"] as const)[i % 4] ?? "bo").handoffs;
    if (i % 4 === 3) return by.withdraw({ ...op(), id });
    if (i % 3 === 0) return by.accept({ ...op(), id });
    if (i % 3 === 1) return by.refuse({ ...op(), id, code: "no_time", reason: "Hinner inte" });
    return by.forward({ ...op(), id, to: to("mark"), reason: "Till Mark" });
  });
  const settled = await Promise.allSettled(answers);
  expect(settled.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  for (const one of settled) {
    if (one.status === "rejected") expect(one.reason.cause).toMatchObject({ reason: "handoff-answered" });
  }
  const answered = ["handoff-accepted", "handoff-refused", "handoff-forwarded", "handoff-withdrawn"] as const;
  const told = await world.db
    .selectFrom("timelineEntries")
    .select("id")
    .where("kind", "in", answered)
    .where("objectId", "=", id)
    .execute();
  expect(told).toHaveLength(1);
  expect(world.defects).toEqual([]);
});

test("the same press sent twice is one answer, and both get it", async () => {
  await using world = await aWorld();
  const it = await anEstablishment(world);
  await it.addParts("miljo");
  const id = await it.handOver("miljo");
  const press = { ...it.op(), id };
  const both = await Promise.all([
    world.as("mia").handoffs.accept(press),
    world.as("mia").handoffs.accept(press),
  ]);
  expect(both).toEqual([{ handoffId: id }, { handoffId: id }]);
});

test("two offers of one part at the same moment: one is sent", async () => {
  await using world = await aWorld();
  const it = await anEstablishment(world);
  await it.addParts("miljo");
  const sent = await Promise.allSettled([it.handOver("miljo"), it.handOver("miljo"), it.handOver("miljo")]);
  expect(sent.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  for (const one of sent) {
    if (one.status === "rejected") expect(one.reason.cause).toMatchObject({ reason: "offer-open" });
  }
  expect(world.defects).toEqual([]);
});
