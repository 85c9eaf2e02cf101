import { addDays } from "@lots/domain/calendar/calendar-date";
import { expect, test } from "vitest";
import { anEstablishment } from "../../test/an-establishment.ts";
import { reasonOf, refusalOf } from "../../test/refusal-of.ts";
import { aWorld } from "../../test/world.ts";

test("row 2: the sender's side takes an offer back before it is answered, nobody else and not after", async () => {
  await using world = await aWorld();
  const it = await anEstablishment(world);
  const { op } = it;
  await it.addParts("miljo");
  const id = await it.handOver("miljo");
  for (const person of ["mia", "lars", "bo"] as const) {
    expect(await reasonOf(world.as(person).handoffs.withdraw({ ...op(), id }))).toBe("not-allowed");
  }
  await world.as("karin").handoffs.withdraw({ ...op(), id });
  expect(await it.partOf("miljo")).toMatchObject({ offer: null, holder: "pilot" });
  const tooLate = await refusalOf(world.as("karin").handoffs.withdraw({ ...op(), id }));
  expect(tooLate).toMatchObject({
    reason: "handoff-answered",
    details: { state: "withdrawn", by: "Karin Lindqvist" },
  });
});

test("row 3: accepting moves the part to the unit and the acceptor, and leaves how it goes", async () => {
  await using world = await aWorld();
  const it = await anEstablishment(world);
  const { op } = it;
  await it.addParts("miljo");
  const part = await it.partOf("miljo");
  await world.as("karin").parts.onTrack({ ...op(), id: part.id, version: part.version });
  const id = await it.handOver("miljo");
  await world.as("mia").handoffs.accept({ ...op(), id, expectedOn: addDays(world.today, 20) });
  expect(await it.partOf("miljo")).toMatchObject({
    holder: "unit",
    unitName: "Miljökontoret",
    officerName: "Mia Hallgren",
    status: "in_progress",
    expectedOn: addDays(world.today, 20),
    purpose: "Pröva det här",
    offer: null,
    version: part.version + 2,
  });
});

test("row 3: the day that the sender wants is offered as the part's; passed, the part's own, else none", async () => {
  await using world = await aWorld();
  const it = await anEstablishment(world);
  const { op, to } = it;
  await it.addParts("miljo", "bygg");
  const wanted = addDays(world.today, 1);
  const own = addDays(world.today, 20);
  const { id: partId, version } = await it.partOf("bygg");
  await world.as("karin").parts.delay({ ...op(), id: partId, version, expectedOn: own, why: "Samråd" });
  const words = { purpose: "Pröva", nothingTold: true, answerDueOn: wanted };
  const offer = async (unit: "miljo" | "bygg") => {
    const { id: partId } = await it.partOf(unit);
    return (await world.as("karin").handoffs.send({ ...op(), partId, to: to(unit), ...words })).handoffId;
  };
  const offers = { miljo: await offer("miljo"), bygg: await offer("bygg") };
  const offered = (person: "mia" | "bo", id: string) => world.as(person).handoffs.get({ id });
  for (const [person, id] of [
    ["mia", offers.miljo],
    ["bo", offers.bygg],
  ] as const)
    expect(await offered(person, id)).toMatchObject({ expectedOn: wanted, answerDuePassed: false });

  world.advanceDays(2);
  const toMia = await offered("mia", offers.miljo);
  expect(toMia).toMatchObject({ answerDueOn: wanted, answerDuePassed: true, expectedOn: null });
  await world.as("mia").handoffs.accept({ ...op(), id: offers.miljo, expectedOn: toMia.expectedOn });
  expect(await it.partOf("miljo")).toMatchObject({ holder: "unit", expectedOn: null });
  const toBo = await offered("bo", offers.bygg);
  expect(toBo).toMatchObject({ answerDuePassed: true, expectedOn: own });
  await world.as("bo").handoffs.accept({ ...op(), id: offers.bygg, expectedOn: toBo.expectedOn });
  expect(await it.partOf("bygg")).toMatchObject({ holder: "unit", expectedOn: own });
});

test("row 5: passed on, an offer keeps a day that can still be met, never one that has passed", async () => {
  await using world = await aWorld();
  const it = await anEstablishment(world);
  const { op, to } = it;
  await it.addParts("miljo");
  const { id: partId } = await it.partOf("miljo");
  const answerDueOn = addDays(world.today, 1);
  const { handoffId: first } = await world
    .as("karin")
    .handoffs.send({ ...op(), partId, to: to("miljo"), purpose: "Pröva", nothingTold: true, answerDueOn });
  const passOn = async (person: "mia" | "bo", id: string, unit: "bygg" | "mark") =>
    (await world.as(person).handoffs.forward({ ...op(), id, to: to(unit), reason: "Er sak" })).handoffId;
  const second = await passOn("mia", first, "bygg");
  expect(await world.as("bo").handoffs.get({ id: second })).toMatchObject({ answerDueOn });
  world.advanceDays(2);
  const third = await passOn("bo", second, "mark");
  expect(await world.as("magnus").handoffs.get({ id: third })).toMatchObject({
    answerDueOn: null,
    answerDuePassed: false,
  });
  // Nothing more is to come of the one that was passed on.
  expect(await world.as("karin").handoffs.get({ id: second })).toMatchObject({
    answerDueOn,
    state: "forwarded",
    answerDuePassed: false,
  });
});

test("row 3: a part goes to the unit that accepts, whatever lane it stood in; the one before ends as passed on", async () => {
  await using world = await aWorld();
  const it = await anEstablishment(world);
  await it.addParts("miljo");
  const first = await it.accepted("miljo", "mia");
  const second = await it.handOver("bygg", undefined, "maja", "miljo");
  await world.as("berit").handoffs.accept({ ...it.op(), id: second });
  expect(await it.partOf("bygg")).toMatchObject({ holder: "unit", officerName: "Berit Dahl" });
  const karin = world.as("karin");
  expect(await karin.handoffs.get({ id: first })).toMatchObject({ state: "accepted", endedBy: "passed_on" });
  expect(await karin.handoffs.get({ id: second })).toMatchObject({ state: "accepted", endedBy: null });
});

test("row 3: a manager may name an officer of the unit; an officer answers for himself", async () => {
  await using world = await aWorld();
  const it = await anEstablishment(world);
  const { op } = it;
  await it.addParts("bygg");
  const id = await it.handOver("bygg");
  const { berit, mia } = world.people;
  expect(await reasonOf(world.as("bo").handoffs.accept({ ...op(), id, officerId: berit }))).toBe(
    "not-allowed",
  );
  const stranger = world.as("birger").handoffs.accept({ ...op(), id, officerId: mia });
  expect(await reasonOf(stranger)).toBe("officer-not-in-unit");
  await world.as("birger").handoffs.accept({ ...op(), id, officerId: berit });
  expect(await it.partOf("bygg")).toMatchObject({ officerName: "Berit Dahl" });
});

test("an offer to one person waits for that person, then for any colleague after two working days", async () => {
  await using world = await aWorld();
  const it = await anEstablishment(world);
  const { op } = it;
  await it.addParts("miljo");
  const id = await it.handOver("miljo", "mia");
  expect(await reasonOf(world.as("maja").handoffs.accept({ ...op(), id }))).toBe("not-allowed");
  // From Wednesday to Friday.
  world.advanceDays(2);
  expect((await it.partOf("miljo")).offer).toMatchObject({
    reminder: "reminded",
    toUserName: "Mia Hallgren",
  });
  await world.as("maja").handoffs.accept({ ...op(), id });
  expect(await it.partOf("miljo")).toMatchObject({ officerName: "Maja Sjöö" });
});

test("row 4: a declined offer moves nothing; its reason stands on the part until the sender acts", async () => {
  await using world = await aWorld();
  const it = await anEstablishment(world);
  const { op } = it;
  await it.addParts("bygg");
  const id = await it.handOver("bygg");
  const refusal = { ...op(), id, code: "not_ours", reason: "Det är Marks fråga" } as const;
  expect(await reasonOf(world.as("mia").handoffs.refuse(refusal))).toBe("not-allowed");
  await expect(world.as("bo").handoffs.refuse({ ...refusal, reason: "" })).rejects.toMatchObject({
    code: "BAD_REQUEST",
  });
  await world.as("bo").handoffs.refuse({ ...refusal, ...op() });
  const part = await it.partOf("bygg");
  expect(part).toMatchObject({
    holder: "pilot",
    offer: null,
    refusal: { number: 1, code: "not_ours", reason: "Det är Marks fråga", unitName: "Byggkontoret" },
  });
  await world.as("karin").parts.onTrack({ ...op(), id: part.id, version: part.version });
  expect((await it.partOf("bygg")).refusal).toBeNull();
});

test("row 5: forwarding makes a new offer by the same sender, who still answers for the part", async () => {
  await using world = await aWorld();
  const it = await anEstablishment(world);
  const { op, to } = it;
  await it.addParts("bygg");
  const id = await it.handOver("bygg");
  const forward = (unit: "lots" | "mark" | "bygg" | "narsam" | "lansstyrelsen") =>
    world.as("bo").handoffs.forward({ ...op(), id, to: to(unit), reason: "De kan det här" });
  expect(await reasonOf(forward("lots"))).toBe("forward-to-sender");
  expect(await reasonOf(forward("bygg"))).toBe("receiver-holds-it");
  expect(await reasonOf(forward("lansstyrelsen"))).toBe("receiver-cannot-sign-in");
  expect(await reasonOf(forward("narsam"))).toBe("consent-missing");
  const next = await forward("mark");
  expect(await it.partOf("bygg")).toMatchObject({
    holder: "pilot",
    offer: { number: 2, toUnitName: "Mark och exploatering" },
  });
  expect(await world.as("karin").handoffs.get({ id: next.handoffId })).toMatchObject({
    purpose: "Pröva det här",
    fromUserName: "Karin Lindqvist",
    forwardedFromId: id,
    earlier: [{ number: 1, state: "forwarded", reason: "De kan det här", toUnitName: "Byggkontoret" }],
  });
});

test("row 5: the fifth time in a chain it is accepted or declined", async () => {
  await using world = await aWorld();
  const it = await anEstablishment(world);
  const { op, to } = it;
  await it.addParts("bygg");
  let id = await it.handOver("bygg");
  const round = [
    ["bo", "miljo"],
    ["mia", "mark"],
    ["magnus", "teknik"],
    ["tove", "bygg"],
  ] as const;
  for (const [by, unit] of round) {
    const next = await world.as(by).handoffs.forward({ ...op(), id, to: to(unit), reason: "Vidare" });
    id = next.handoffId;
  }
  const fifth = world.as("bo").handoffs.forward({ ...op(), id, to: to("miljo"), reason: "Vidare" });
  expect(await refusalOf(fifth)).toMatchObject({ reason: "forwarded-too-often", details: { limit: 4 } });
  await world.as("bo").handoffs.accept({ ...op(), id });
});

test("row 6: an offer lapses in the act that decides or drops the part; both sides see why", async () => {
  await using world = await aWorld();
  const it = await anEstablishment(world);
  const { op } = it;
  await it.addParts("bygg", "miljo");
  const id = await it.handOver("bygg");
  const part = await it.partOf("bygg");
  await world.as("karin").parts.drop({ ...op(), id: part.id, version: part.version, reason: "Behövs inte" });
  expect(await world.as("bo").handoffs.get({ id })).toMatchObject({
    state: "lapsed",
    lapseCause: "part_closed",
  });
  const late = await refusalOf(world.as("bo").handoffs.accept({ ...op(), id }));
  expect(late).toMatchObject({ reason: "handoff-answered", details: { state: "lapsed" } });
});

test("row 6: a pause leaves offers as they are, closing the case lapses them", async () => {
  await using world = await aWorld();
  const it = await anEstablishment(world);
  const { op, caseId } = it;
  await it.addParts("bygg");
  const id = await it.handOver("bygg");
  const karin = world.as("karin");
  const version = async () => (await it.page()).case.version;
  await karin.cases.pause({
    ...op(),
    caseId,
    version: await version(),
    until: addDays(world.today, 30),
    reason: "Väntar på banken",
    stepDone: false,
  });
  expect((await karin.handoffs.get({ id })).state).toBe("sent");
  await karin.cases.close({
    ...op(),
    caseId,
    version: await version(),
    outcome: "withdrawn",
    noAnswerReason: "De drog sig ur",
    stepDone: false,
  });
  expect(await karin.handoffs.get({ id })).toMatchObject({ state: "lapsed", lapseCause: "case_closed" });
  expect(await it.partOf("bygg")).toMatchObject({ status: "dropped", ball: null });
});
