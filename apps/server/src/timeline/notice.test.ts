import { expect, test } from "vitest";
import { aCase, aConsent, aPart } from "../../test/a-case.ts";
import type { PersonName } from "../../test/people.ts";
import { aWorld, type World } from "../../test/world.ts";

const unread = (world: World, person: PersonName) => world.as(person).notices.unread({});

const kindsOf = async (world: World, person: PersonName) =>
  (await unread(world, person)).rows.map(({ entry }) => entry.kind);

/** A part of the unit's on the case, offered to the unit. */
async function offer(world: World, caseId: string, unit: "miljo" | "narsam"): Promise<string> {
  const { handoffId } = await world.as("karin").handoffs.send({
    operationId: world.op(),
    partId: await aPart(world, caseId, unit),
    to: { unitId: world.units[unit], userId: null },
    purpose: "Pröva anmälan",
    nothingTold: true,
  });
  return handoffId;
}

const write = (world: World, caseId: string, text: string) =>
  world.as("mia").notes.write({ operationId: world.op(), caseId, audience: "municipality", text });

test("who is meant reads what happened, on which case and by whom; nobody else does, and not who did it", async () => {
  await using world = await aWorld();
  const { caseId, number } = await aCase(world);
  const handoffId = await offer(world, caseId, "miljo");
  for (const person of ["mia", "maja"] as const) {
    expect(await unread(world, person)).toMatchObject({
      total: 1,
      rows: [
        {
          codeName: "Projekt Älg",
          entry: {
            kind: "handoff-sent",
            object: { kind: "handoff", id: handoffId },
            by: { name: "Karin Lindqvist" },
            case: { number },
          },
        },
      ],
      names: { [world.units.miljo]: "Miljökontoret" },
    });
  }
  for (const other of ["karin", "lars", "bo", "nora"] as const)
    expect(await kindsOf(world, other)).toEqual([]);
  await world.as("mia").handoffs.accept({ operationId: world.op(), id: handoffId });
  expect(await kindsOf(world, "karin")).toEqual(["handoff-accepted"]);
});

test("newest first, those beyond the list are counted, and after a month it is no news", async () => {
  await using world = await aWorld();
  const { caseId } = await aCase(world);
  for (let n = 0; n < 52; n += 1) await write(world, caseId, `Rad ${n}`);
  const { total, rows } = await unread(world, "karin");
  expect([total, rows.length, rows[0]?.entry.note?.text]).toEqual([52, 50, "Rad 51"]);
  world.advanceDays(31);
  expect((await unread(world, "karin")).total).toBe(0);
});

test("read one by one, or all that were listed; what comes after stays, and others' stay unread", async () => {
  await using world = await aWorld();
  const { caseId } = await aCase(world);
  const read = world.as("karin").notices;
  for (const text of ["Ett", "Två", "Tre"]) await write(world, caseId, text);
  const [newest, second] = (await unread(world, "karin")).rows.map(({ entry }) => entry.id);
  for (const person of ["lars", "mia"] as const)
    await world.as(person).notices.markRead({ entryIds: [newest ?? ""] });
  expect((await unread(world, "karin")).total).toBe(3);
  await read.markRead({ entryIds: [second ?? ""] });
  const texts = async () => (await unread(world, "karin")).rows.map(({ entry }) => entry.note?.text);
  expect(await texts()).toEqual(["Tre", "Ett"]);
  await write(world, caseId, "Fyra");
  await read.markAllRead({ upTo: newest ?? "" });
  expect(await texts()).toEqual(["Fyra"]);
});

test("who has opened the case since has read it there", async () => {
  await using world = await aWorld();
  const { caseId } = await aCase(world);
  await write(world, caseId, "Före");
  world.advanceSeconds(60);
  await world.as("karin").cases.markSeen({ caseId });
  world.advanceSeconds(60);
  await write(world, caseId, "Efter");
  expect((await unread(world, "karin")).rows.map(({ entry }) => entry.note?.text)).toEqual(["Efter"]);
});

test("a partner that may not see the case any more is told nothing of it", async () => {
  await using world = await aWorld();
  const { caseId } = await aCase(world);
  const consentId = await aConsent(world, caseId, "narsam");
  await offer(world, caseId, "narsam");
  expect(await kindsOf(world, "nora")).toEqual(["handoff-sent"]);
  expect(await kindsOf(world, "rolf")).toEqual([]);
  await world.as("karin").consents.withdraw({ operationId: world.op(), id: consentId });
  expect(await unread(world, "nora")).toEqual({ total: 0, rows: [], names: {} });
});

test("what the writer keeps to the own unit afterwards is not told to the pilot any more", async () => {
  await using world = await aWorld();
  const { caseId } = await aCase(world);
  const { noteId } = await write(world, caseId, "Hör till en annan myndighet.");
  expect((await unread(world, "karin")).total).toBe(1);
  await world
    .as("mia")
    .notes.changeAudience({ operationId: world.op(), id: noteId, version: 1, audience: "unit" });
  expect(await unread(world, "karin")).toEqual({ total: 0, rows: [], names: {} });
});
