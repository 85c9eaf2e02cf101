import { expect, test } from "vitest";
import { aCase, aPart } from "../../test/a-case.ts";
import type { PersonName, UnitName } from "../../test/people.ts";
import { aWorld, type World } from "../../test/world.ts";

const dayOf = (world: World, person: PersonName) => world.as(person).myDay.get({});
const railOf = async (world: World, person: PersonName) => (await world.as(person).session.me({})).counts;

/** Karin's case with a part for the unit, offered to it. */
async function offered(world: World, unit: UnitName, person?: PersonName) {
  const { caseId } = await aCase(world);
  const partId = await aPart(world, caseId, unit);
  const { handoffId } = await world.as("karin").handoffs.send({
    operationId: world.op(),
    partId,
    to: { unitId: world.units[unit], userId: person === undefined ? null : world.people[person] },
    purpose: "Pröva anmälan om kyllager",
    nothingTold: true,
  });
  return { caseId, partId, handoffId };
}

test("an unanswered offer is with everybody of the unit it was sent to, and with the pilot who waits", async () => {
  await using world = await aWorld();
  const { caseId, handoffId } = await offered(world, "miljo");
  for (const officer of ["mia", "maja"] as const) {
    expect((await dayOf(world, officer)).offersToMe).toMatchObject({
      total: 1,
      rows: [{ id: handoffId, caseId, purpose: "Pröva anmälan om kyllager", reminder: "none" }],
    });
  }
  expect((await dayOf(world, "karin")).offersSent).toMatchObject({ total: 1, rows: [{ id: handoffId }] });
  for (const other of ["bo", "lars", "nora"] as const) {
    expect(await dayOf(world, other)).toMatchObject({ offersToMe: { total: 0 }, offersSent: { total: 0 } });
  }
});

test("an offer to one person is a colleague's matter first after two working days", async () => {
  await using world = await aWorld();
  await offered(world, "miljo", "mia");
  expect((await dayOf(world, "mia")).offersToMe.total).toBe(1);
  expect((await dayOf(world, "maja")).offersToMe.total).toBe(0);
  // Wednesday to Friday; the weekend does not count.
  world.advanceDays(2);
  expect((await dayOf(world, "maja")).offersToMe).toMatchObject({
    total: 1,
    rows: [{ reminder: "reminded" }],
  });
});

test("the pilot sees how long an offer has been silent: two working days, then five", async () => {
  await using world = await aWorld();
  await offered(world, "miljo");
  const reminder = async () => (await dayOf(world, "karin")).offersSent.rows[0]?.reminder;
  world.advanceDays(1);
  expect(await reminder()).toBe("none");
  world.advanceDays(1);
  expect(await reminder()).toBe("reminded");
  world.advanceDays(4);
  expect(await reminder()).toBe("reminded");
  world.advanceDays(1);
  expect(await reminder()).toBe("manager");
});

test("an answered offer leaves both days, and the case then waits on the unit", async () => {
  await using world = await aWorld();
  const { caseId, handoffId } = await offered(world, "miljo");
  expect((await dayOf(world, "karin")).waitingFor.total).toBe(0);
  await world.as("mia").handoffs.accept({ operationId: world.op(), id: handoffId });
  expect((await dayOf(world, "mia")).offersToMe.total).toBe(0);
  world.advanceDays(3);
  expect(await dayOf(world, "karin")).toMatchObject({
    offersSent: { total: 0 },
    waitingFor: {
      total: 1,
      rows: [{ caseId, unitName: "Miljökontoret", holderKind: "unit", count: 1, days: 3 }],
    },
  });
});

test("a part sent back is with the case's pilot and the stand-in", async () => {
  await using world = await aWorld();
  const { caseId, partId, handoffId } = await offered(world, "miljo");
  await world.as("mia").handoffs.accept({ operationId: world.op(), id: handoffId });
  await world.as("mia").handoffs.sendBack({ operationId: world.op(), partId, reason: "Hör till bygg" });
  expect((await dayOf(world, "karin")).offersToMe).toMatchObject({
    total: 1,
    rows: [{ kind: "return", caseId, purpose: "Hör till bygg", fromUnitName: "Miljökontoret" }],
  });
  expect((await dayOf(world, "mia")).offersSent.total).toBe(1);
  expect((await dayOf(world, "lars")).offersToMe.total).toBe(0);
  const standInId = world.people.lars;
  await world.as("karin").cases.setStandIn({ operationId: world.op(), caseId, version: 1, standInId });
  expect((await dayOf(world, "lars")).offersToMe).toMatchObject({ total: 1, rows: [{ asStandIn: true }] });
});

test("a question is with those who were asked until one has taken it, and with the asker until it is answered", async () => {
  await using world = await aWorld();
  const { caseId } = await aCase(world);
  await world.as("karin").asks.send({
    operationId: world.op(),
    caseId,
    text: "Räcker elen på Höjden?",
    recipients: [{ unitId: world.units.miljo }, { unitId: world.units.bygg }],
  });
  const [asked] = (await dayOf(world, "mia")).asksToMe.rows;
  expect(asked?.ask).toMatchObject({
    caseId,
    text: "Räcker elen på Höjden?",
    fromUserName: "Karin Lindqvist",
  });
  await world.as("mia").asks.take({ operationId: world.op(), id: asked?.recipient.id ?? "" });
  expect((await dayOf(world, "mia")).asksToMe.total).toBe(1);
  expect((await dayOf(world, "maja")).asksToMe.total).toBe(0);
  expect((await dayOf(world, "karin")).asksSent.total).toBe(2);
  await world
    .as("mia")
    .asks.answer({ operationId: world.op(), id: asked?.recipient.id ?? "", answer: "Ja." });
  expect((await dayOf(world, "mia")).asksToMe.total).toBe(0);
  expect((await dayOf(world, "karin")).asksSent.total).toBe(1);
});

test("beside the menu stands what is due and what waits, for each person's own work", async () => {
  await using world = await aWorld();
  const { handoffId } = await offered(world, "miljo");
  expect(await railOf(world, "karin")).toEqual({ myDay: 2, myParts: 0 });
  expect(await railOf(world, "mia")).toEqual({ myDay: 0, myParts: 1 });
  await world.as("mia").handoffs.accept({ operationId: world.op(), id: handoffId });
  expect(await railOf(world, "mia")).toEqual({ myDay: 0, myParts: 1 });
  expect(await railOf(world, "maja")).toEqual({ myDay: 0, myParts: 0 });
  expect(await railOf(world, "bo")).toEqual({ myDay: 0, myParts: 0 });
  expect(await railOf(world, "ada")).toEqual({ myDay: 0, myParts: 0 });
});
