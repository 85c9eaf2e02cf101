import { addDays } from "@lots/domain/calendar/calendar-date";
import { expect, test } from "vitest";
import { anEstablishment } from "../../test/an-establishment.ts";
import { reasonOf } from "../../test/refusal-of.ts";
import { aWorld, type World } from "../../test/world.ts";

/** Miljö's part, accepted by Mia and already waiting for the company. */
async function aHeldPart(world: World) {
  const it = await anEstablishment(world);
  await it.addParts("miljo");
  await it.accepted("miljo", "mia");
  const now = async () => {
    const { id, version } = await it.partOf("miljo");
    return { ...it.op(), id, version };
  };
  await world.as("mia").parts.waitForCompany({ ...(await now()), what: "Situationsplan" });
  return { ...it, now };
}

/** The row itself, but for the version that counts what was done. */
async function factsOf(world: World) {
  const { version: _version, ...facts } = await world.db
    .selectFrom("parts")
    .selectAll()
    .executeTakeFirstOrThrow();
  return facts;
}

test("each of the four buttons can be undone: the part stands as before, and the timeline tells both", async () => {
  await using world = await aWorld();
  const { now, partOf, page, op } = await aHeldPart(world);
  const mia = world.as("mia").parts;
  const before = await factsOf(world);
  const reports = [
    async () => mia.onTrack(await now()),
    async () => mia.waitForCompany({ ...(await now()), what: "Ritning A" }),
    async () => mia.delay({ ...(await now()), expectedOn: addDays(world.today, 30), why: "Grannehörande" }),
    async () => mia.decide({ ...(await now()), outcome: "granted" }),
  ];
  for (const report of reports) {
    const { version } = await report();
    expect(await factsOf(world)).not.toEqual(before);
    await mia.undoReport({ ...op(), id: before.id, version });
    expect(await factsOf(world)).toEqual(before);
  }
  expect(await partOf("miljo")).toMatchObject({ ball: { holderKind: "company" }, may: {} });
  const kinds = (await page()).timeline.rows.map(({ kind }) => kind);
  expect(kinds.slice(0, 8)).toEqual([
    "part-report-undone",
    "part-decided",
    "part-report-undone",
    "part-delayed",
    "part-report-undone",
    "part-status-changed",
    "part-report-undone",
    "part-status-changed",
  ]);
  // The unit answers for it by the same acceptance as before.
  const ended = await world.db.selectFrom("handoffs").select("endedBy").execute();
  expect(ended).toEqual([{ endedBy: null }]);
});

test("a report undone the same day resets nothing of how long the ball has lain", async () => {
  await using world = await aWorld();
  const { now, partOf, op } = await aHeldPart(world);
  const sinceOn = world.today;
  const mia = world.as("mia").parts;
  world.advanceDays(20);
  const balls = () => world.db.selectFrom("balls").select(["sourceId", "sinceOn", "untilOn"]).execute();
  const before = await balls();
  for (const report of [
    async () => mia.onTrack(await now()),
    async () => mia.decide({ ...(await now()), outcome: "granted" }),
  ]) {
    const { partId: id, version } = await report();
    await mia.undoReport({ ...op(), id, version });
    expect(await partOf("miljo")).toMatchObject({ ball: { holderKind: "company", sinceOn } });
    expect(await balls()).toEqual(before);
  }
  // Nor do two reports that say in the end what was said in the morning.
  await mia.onTrack(await now());
  await mia.waitForCompany({ ...(await now()), what: "Ritning B" });
  expect(await balls()).toEqual(before);
  // On a later day it is another matter: in the night between, the unit had it.
  await mia.onTrack(await now());
  world.advanceDays(1);
  await mia.waitForCompany({ ...(await now()), what: "Ritning C" });
  expect(await partOf("miljo")).toMatchObject({ ball: { holderKind: "company", sinceOn: world.today } });
});

test("nothing is undone over what somebody has done since, twice, or by somebody else", async () => {
  await using world = await aWorld();
  const { now, op } = await aHeldPart(world);
  const mia = world.as("mia").parts;
  const { partId: id, version } = await mia.onTrack(await now());
  expect(await reasonOf(world.as("maja").parts.undoReport({ ...op(), id, version }))).toBe("not-allowed");
  expect(await reasonOf(world.as("karin").parts.undoReport({ ...op(), id, version }))).toBe("not-allowed");
  await world.as("maja").parts.waitForCompany({ ...(await now()), what: "Karta" });
  const after = await factsOf(world);
  expect(await reasonOf(mia.undoReport({ ...op(), id, version }))).toBe("acted-since");
  expect(await factsOf(world)).toEqual(after);
  const last = await mia.onTrack(await now());
  await mia.undoReport({ ...op(), id, version: last.version });
  expect(await reasonOf(mia.undoReport({ ...op(), id, version: last.version }))).toBe("acted-since");
});

test("a part with which a question ended is reopened, not undone", async () => {
  await using world = await aWorld();
  const { now, op, caseId } = await aHeldPart(world);
  const { id, version } = await now();
  await world.as("karin").asks.send({
    ...op(),
    caseId,
    partId: id,
    text: "När kan ni börja?",
    answerDueOn: addDays(world.today, 3),
    recipients: [{ unitId: world.units.bygg, userId: null }],
  });
  const done = await world.as("mia").parts.decide({ ...op(), id, version, outcome: "granted" });
  const undo = { ...op(), id, version: done.version };
  expect(await reasonOf(world.as("mia").parts.undoReport(undo))).toBe("ended-more");
});
