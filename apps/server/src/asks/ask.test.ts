import { addDays } from "@lots/domain/calendar/calendar-date";
import { expect, test } from "vitest";
import { anEstablishment } from "../../test/an-establishment.ts";
import type { PersonName, UnitName } from "../../test/people.ts";
import { reasonOf, refusalOf } from "../../test/refusal-of.ts";
import { aWorld, type World } from "../../test/world.ts";

type Establishment = Awaited<ReturnType<typeof anEstablishment>>;

const ask = (world: World, it: Establishment, units: readonly UnitName[], by: PersonName = "karin") =>
  world.as(by).asks.send({
    ...it.op(),
    caseId: it.caseId,
    text: "Vad kräver ni för ett tak över serveringen?",
    answerDueOn: addDays(world.today, 7),
    recipients: units.map((unit) => it.to(unit)),
  });

/** The own unit's share of a question. */
const shareOf = async (world: World, askId: string, unit: UnitName) => {
  const { recipients } = await world.as("karin").asks.get({ id: askId });
  return recipients.find(({ toUnitId }) => toUnitId === world.units[unit])?.id ?? "";
};

test("a question to three units reads 2 av 3 besvarade, moves the ball and no responsibility", async () => {
  await using world = await aWorld();
  const it = await anEstablishment(world);
  const { op } = it;
  await it.addParts("miljo");
  world.advanceDays(1);
  const { askId } = await ask(world, it, ["bygg", "mark", "teknik"]);
  expect(await it.waitingOn()).toBe(
    "Lotsen (1) · Byggkontoret (1) · Mark och exploatering (1) · Tekniska (1)",
  );
  expect(await it.partOf("miljo")).toMatchObject({ holder: "pilot" });
  const bygg = await shareOf(world, askId, "bygg");
  await world.as("bo").asks.take({ ...op(), id: bygg });
  // Taken is not answered: the ball stays.
  expect(await it.waitingOn()).toContain("Byggkontoret (1)");
  await world.as("bo").asks.answer({ ...op(), id: bygg, answer: "Bygglov, och grannarna ska höras." });
  await world.as("magnus").asks.answer({
    ...op(),
    id: await shareOf(world, askId, "mark"),
    answer: "Torghyra enligt taxa.",
  });
  const [question] = await world.as("karin").asks.ofCase({ caseId: it.caseId });
  expect(question).toMatchObject({ answered: 2, asked: 3, done: false, may: { withdraw: true } });
  expect(question?.recipients.map(({ answer }) => answer)).toContain("Torghyra enligt taxa.");
  expect(await it.waitingOn()).toBe("Lotsen (1) · Tekniska (1)");
  await world.as("tove").asks.refuse({
    ...op(),
    id: await shareOf(world, askId, "teknik"),
    code: "not_ours",
    reason: "Inte vår mark",
  });
  expect(await world.as("karin").asks.get({ id: askId })).toMatchObject({
    answered: 2,
    asked: 3,
    done: true,
  });
});

test("asked by the pilot, or by who holds the part it is about; answered by those who are asked", async () => {
  await using world = await aWorld();
  const it = await anEstablishment(world);
  const { op, caseId, to } = it;
  await it.addParts("miljo", "bygg");
  await it.accepted("miljo", "mia");
  const { id: partId } = await it.partOf("miljo");
  for (const person of ["lars", "mia", "bo"] as const) {
    expect(await reasonOf(ask(world, it, ["mark"], person))).toBe("not-allowed");
  }
  const aboutPart = (by: PersonName, unit: UnitName, person?: PersonName) =>
    world
      .as(by)
      .asks.send({ ...op(), caseId, partId, text: "Räcker anmälan?", recipients: [to(unit, person)] });
  expect(await reasonOf(aboutPart("bo", "mark"))).toBe("not-allowed");
  expect(await reasonOf(aboutPart("mia", "miljo"))).toBe("receiver-holds-it");
  expect(await reasonOf(aboutPart("mia", "lansstyrelsen"))).toBe("receiver-cannot-sign-in");
  expect(await reasonOf(aboutPart("mia", "narsam"))).toBe("consent-missing");
  const { askId, recipientIds } = await aboutPart("mia", "lots", "karin");
  // The unit asks the pilot: the ball is the pilot's, and the stand-in would answer too.
  expect(await it.waitingOn()).toBe("Miljökontoret (1) · Lotsen (2)");
  const id = recipientIds[0] ?? "";
  expect(await reasonOf(world.as("lars").asks.answer({ ...op(), id, answer: "Ja" }))).toBe("not-allowed");
  expect(await reasonOf(world.as("mia").asks.answer({ ...op(), id, answer: "Ja" }))).toBe("not-allowed");
  await world.as("karin").asks.answer({ ...op(), id, answer: "Ja" });
  expect(await world.as("maja").asks.get({ id: askId })).toMatchObject({
    done: true,
    partTitle: "Del för miljo",
  });
});

test("of two who answer the second is told who was first; taken twice likewise", async () => {
  await using world = await aWorld();
  const it = await anEstablishment(world);
  const { op } = it;
  const { recipientIds } = await ask(world, it, ["bygg"]);
  const id = recipientIds[0] ?? "";
  await world.as("bo").asks.take({ ...op(), id });
  expect(await refusalOf(world.as("berit").asks.take({ ...op(), id }))).toMatchObject({
    reason: "ask-answered",
    details: { state: "accepted", by: "Bo Åkesson" },
  });
  // Taken is a courtesy: a colleague who knows may still answer.
  await world.as("berit").asks.answer({ ...op(), id, answer: "Ja" });
  expect(await refusalOf(world.as("bo").asks.answer({ ...op(), id, answer: "Nej" }))).toMatchObject({
    reason: "ask-answered",
    details: { state: "answered", by: "Berit Dahl" },
  });
});

test("passed on, the question is with the one who knows; it comes back to no one who has had it", async () => {
  await using world = await aWorld();
  const it = await anEstablishment(world);
  const { op, to } = it;
  const { askId } = await ask(world, it, ["bygg", "mark"]);
  const id = await shareOf(world, askId, "bygg");
  const forward = (unit: UnitName) =>
    world.as("bo").asks.forward({ ...op(), id, to: to(unit), reason: "De kan taket" });
  expect(await reasonOf(forward("lots"))).toBe("forward-to-sender");
  expect(await reasonOf(forward("mark"))).toBe("receiver-holds-it");
  await forward("teknik");
  expect(await it.waitingOn()).toBe("Mark och exploatering (1) · Tekniska (1)");
  expect(await world.as("karin").asks.get({ id: askId })).toMatchObject({ answered: 0, asked: 2 });
  expect((await world.as("tove").parts.mine({})).asks).toHaveLength(1);
});

test("the asker withdraws what is unanswered; nobody else, and not when all have answered", async () => {
  await using world = await aWorld();
  const it = await anEstablishment(world);
  const { op } = it;
  const { askId } = await ask(world, it, ["bygg", "mark"]);
  const bygg = await shareOf(world, askId, "bygg");
  await world.as("bo").asks.answer({ ...op(), id: bygg, answer: "Ja" });
  expect(await reasonOf(world.as("bo").asks.withdraw({ ...op(), id: askId }))).toBe("not-allowed");
  await world.as("karin").asks.withdraw({ ...op(), id: askId });
  expect(await world.as("karin").asks.get({ id: askId })).toMatchObject({
    done: true,
    recipients: [{ state: "answered" }, { state: "withdrawn" }],
  });
  expect(await reasonOf(world.as("karin").asks.withdraw({ ...op(), id: askId }))).toBe("ask-answered");
  expect(await it.waitingOn()).toBe("Lotsen (1)");
});

test("a partner reads the questions put to it and their own answer, and none between others", async () => {
  await using world = await aWorld();
  const it = await anEstablishment(world);
  await it.consent("narsam");
  await it.consent("raddning");
  const inside = await ask(world, it, ["bygg"]);
  const { askId } = await ask(world, it, ["bygg", "narsam"]);
  expect(await world.as("nora").asks.ofCase({ caseId: it.caseId })).toMatchObject([
    { id: askId, asked: 1, recipients: [{ toUnitName: "Närsam" }] },
  ]);
  expect(await reasonOf(world.as("nora").asks.get({ id: inside.askId }))).toBe("not-found");
  expect(await world.as("rolf").asks.ofCase({ caseId: it.caseId })).toEqual([]);
  const read = async (person: "nora" | "rolf") =>
    (await it.page(person)).timeline.rows.filter(({ group }) => group === "ask");
  expect(await read("nora")).toHaveLength(1);
  expect(await read("rolf")).toHaveLength(0);
  expect(world.defects).toEqual([]);
});
