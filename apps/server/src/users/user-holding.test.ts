import { addDays } from "@lots/domain/calendar/calendar-date";
import { expect, test } from "vitest";
import { anEstablishment } from "../../test/an-establishment.ts";
import { anOpenedCase } from "../../test/an-opened-case.ts";
import type { PersonName } from "../../test/people.ts";
import { reasonOf, refusalOf } from "../../test/refusal-of.ts";
import { aWorld, type World } from "../../test/world.ts";

const at = (world: World, person: PersonName) =>
  world.db
    .selectFrom("users")
    .select(["id", "version"])
    .where("id", "=", world.people[person])
    .executeTakeFirstOrThrow();

const disable = async (world: World, person: PersonName) =>
  world.as("ada").users.disable(await at(world, person));

const takeAllRoles = async (world: World, person: PersonName) =>
  world.as("ada").users.setRoles({ ...(await at(world, person)), roles: [] });

/** What stands in the way, as kind and title. */
const heldIn = async (call: Promise<unknown>): Promise<readonly (readonly [string, string])[]> => {
  const { reason, details } = await refusalOf(call);
  if (reason !== "still-holds" || !("held" in details))
    throw new Error(`refused for another reason: ${reason}`);
  return details.held.map(({ kind, title }) => [kind, title]);
};

test("a pilot with open cases, also as stand-in, is neither disabled nor loses the role; the list has numbers only", async () => {
  await using world = await aWorld();
  const own = await anOpenedCase(world, { title: "Hemlig etablering" });
  const other = await anOpenedCase(world, { by: "lars", codeName: "Projekt Varg" });
  const { version } = (await world.as("lars").cases.get({ number: other.number })).case;
  await world.as("lars").cases.setStandIn({
    operationId: world.op(),
    caseId: other.caseId,
    version,
    standInId: world.people.karin,
  });
  const held = [
    ["case", own.number],
    ["stand-in", other.number],
  ].toSorted();
  expect((await heldIn(disable(world, "karin"))).toSorted()).toEqual(held);
  expect((await heldIn(takeAllRoles(world, "karin"))).toSorted()).toEqual(held);
  expect((await world.as("karin").session.me({})).capabilities).toContain("cases.open");
});

test("a pilot whose cases have another pilot leaves; the steps that were left behind fall to that pilot", async () => {
  await using world = await aWorld();
  const { caseId, number } = await anOpenedCase(world);
  const { handoffId } = await world.as("lotta").handoffs.sendPilotRole({
    operationId: world.op(),
    caseId,
    to: { unitId: world.units.lots, userId: world.people.lars },
    purpose: "Karin slutar",
    nothingTold: true,
  });
  await world.as("lars").handoffs.accept({ operationId: world.op(), id: handoffId });
  const page = await world.as("lars").cases.get({ number });
  await world.as("lars").nextSteps.change({
    operationId: world.op(),
    id: page.nextStep?.id ?? "",
    version: page.nextStep?.version ?? 0,
    text: "Ring dem",
    owner: world.people.karin,
    dueOn: addDays(world.today, 3),
  });
  await disable(world, "karin");
  expect((await world.as("lars").cases.get({ number })).nextStep).toMatchObject({
    ownerUserId: world.people.lars,
  });
});

test("an officer with a part is neither disabled nor taken from the unit; with it done, both", async () => {
  await using world = await aWorld();
  const establishment = await anEstablishment(world);
  await establishment.addParts("bygg");
  await establishment.accepted("bygg", "bo");
  const held = [["part", establishment.number]];
  expect(await heldIn(disable(world, "bo"))).toEqual(held);
  expect(await heldIn(takeAllRoles(world, "bo"))).toEqual(held);
  // A role in another unit is no hindrance to that one, and moving up in the unit is none either.
  const bygg = world.units.bygg;
  await world
    .as("ada")
    .users.setRoles({ ...(await at(world, "bo")), roles: [{ unitId: bygg, role: "manager" }] });
  const { id, version } = await establishment.partOf("bygg", "bo");
  await world.as("bo").parts.decide({
    ...establishment.op(),
    id,
    version,
    outcome: "granted",
    decidedOn: world.today,
  });
  await disable(world, "bo");
  expect(await reasonOf(world.as("bo").session.me({}))).toBe("not-signed-in");
});

test("an offer to a person who is disabled lapses, and the part can be offered to somebody else", async () => {
  await using world = await aWorld();
  const establishment = await anEstablishment(world);
  await establishment.addParts("bygg");
  const handoffId = await establishment.handOver("bygg", "bo");
  await disable(world, "bo");
  expect(
    await world.db.selectFrom("handoffs").selectAll().where("id", "=", handoffId).executeTakeFirstOrThrow(),
  ).toMatchObject({ state: "lapsed", lapseCause: "receiver_disabled" });
  await establishment.handOver("bygg", "berit");
});

test("a question that is taken is held; one that is only asked lapses", async () => {
  await using world = await aWorld();
  const { caseId, number } = await anOpenedCase(world);
  const ask = (person: PersonName) =>
    world.as("karin").asks.send({
      operationId: world.op(),
      caseId,
      text: "Finns det plats?",
      recipients: [{ unitId: world.units.bygg, userId: world.people[person] }],
    });
  await ask("bo");
  await ask("berit");
  const recipient = async (person: PersonName) =>
    world.db
      .selectFrom("askRecipients")
      .selectAll()
      .where("toUserId", "=", world.people[person])
      .executeTakeFirstOrThrow();
  await world.as("bo").asks.take({ operationId: world.op(), id: (await recipient("bo")).id });
  expect(await heldIn(disable(world, "bo"))).toEqual([["ask", number]]);
  expect(await heldIn(takeAllRoles(world, "bo"))).toEqual([["ask", number]]);
  await disable(world, "berit");
  expect(await recipient("berit")).toMatchObject({ state: "lapsed", lapseCause: "receiver_disabled" });
});

test("a step on a contact has no pilot to fall to: it is handed over first", async () => {
  await using world = await aWorld();
  await world.as("bo").contacts.log({
    operationId: world.op(),
    channel: "phone_in",
    note: "Undrar om marken",
    company: { kind: "new", name: "Dahls Kyl AB", organisationNumber: null },
    nextStep: { text: "Ring tillbaka", owner: world.people.bo, dueOn: null },
  });
  const held = [["contact-step", world.today]];
  expect(await heldIn(disable(world, "bo"))).toEqual(held);
  expect(await heldIn(takeAllRoles(world, "bo"))).toEqual(held);
  const { narsam, mark } = world.units;
  const move = async (unitId: string) =>
    world.as("ada").users.setRoles({ ...(await at(world, "bo")), roles: [{ unitId, role: "officer" }] });
  expect(await heldIn(move(narsam))).toEqual(held);
  // In another unit of the municipality it is still seen.
  await move(mark);
});

test("a step on a case falls to the pilot when its owner can no longer see the case", async () => {
  await using world = await aWorld();
  const { number } = await anOpenedCase(world, { stepOwner: "bo" });
  await takeAllRoles(world, "bo");
  expect((await world.as("karin").cases.get({ number })).nextStep).toMatchObject({
    ownerUserId: world.people.karin,
  });
});

test("a closed case holds nobody", async () => {
  await using world = await aWorld();
  const { caseId, number } = await anOpenedCase(world);
  const { version } = (await world.as("karin").cases.get({ number })).case;
  await world.as("karin").cases.close({
    operationId: world.op(),
    caseId,
    version,
    outcome: "withdrawn",
    noAnswerReason: "De hörde av sig själva",
  });
  await disable(world, "karin");
});

test("a pilot who has taken a question keeps the role until it is answered", async () => {
  await using world = await aWorld();
  const { caseId, number } = await anOpenedCase(world);
  const asked = { unitId: world.units.lots, userId: world.people.lars };
  await world
    .as("karin")
    .asks.send({ operationId: world.op(), caseId, text: "Hinner du?", recipients: [asked] });
  const { id } = await world.db.selectFrom("askRecipients").select("id").executeTakeFirstOrThrow();
  await world.as("lars").asks.take({ operationId: world.op(), id });
  expect(await heldIn(takeAllRoles(world, "lars"))).toEqual([["ask", number]]);
  await world.as("lars").asks.answer({ operationId: world.op(), id, answer: "Ja" });
  await takeAllRoles(world, "lars");
});

test("what a closing or a decision left behind holds nobody, and goes to somebody when it is taken up again", async () => {
  await using world = await aWorld();
  const it = await anEstablishment(world);
  await it.addParts("bygg");
  await it.accepted("bygg", "bo");
  const { id, version } = await it.partOf("bygg");
  await world.as("bo").parts.decide({ ...it.op(), id, version, outcome: "granted" });
  const first = (await it.page()).case.version;
  await world
    .as("karin")
    .cases.setStandIn({ ...it.op(), caseId: it.caseId, version: first, standInId: world.people.lars });
  await world.as("karin").cases.close({
    ...it.op(),
    caseId: it.caseId,
    version: first + 1,
    outcome: "withdrawn",
    noAnswerReason: "De hörde av sig själva",
  });
  await disable(world, "bo");
  await disable(world, "karin");
  // The stand-in opens it again: there is no other pilot than the one who does.
  await world.as("lars").cases.reopen({
    ...it.op(),
    caseId: it.caseId,
    version: first + 2,
    reason: "De ringde igen",
    nextStep: { text: "Ring", owner: world.people.lars, dueOn: world.today },
    nextAnswerOn: world.today,
  });
  const page = await it.page("lars");
  expect(page.case).toMatchObject({ pilot: { name: "Lars Öberg" }, standIn: null });
  const part = await it.partOf("bygg", "lars");
  await world
    .as("berit")
    .parts.reopen({ ...it.op(), id: part.id, version: part.version, reason: "Nya ritningar" });
  expect(await it.partOf("bygg", "lars")).toMatchObject({ status: "in_progress", officerName: null });
});
