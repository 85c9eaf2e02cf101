import { addDays } from "@lots/domain/calendar/calendar-date";
import { expect, test } from "vitest";
import { anEstablishment } from "../../test/an-establishment.ts";
import { aWorld } from "../../test/world.ts";

test("Mina delar: what is mine, what is in my unit's queue, and what I am asked", async () => {
  await using world = await aWorld();
  const it = await anEstablishment(world);
  const other = await anEstablishment(world, { codeName: "Projekt Lo" });
  const { op, to } = it;
  await it.addParts("bygg", "miljo");
  await other.addParts("bygg");
  await it.accepted("bygg", "bo");
  await other.accepted("bygg", "birger");
  const { id, version } = await other.partOf("bygg");
  await world.as("birger").parts.assign({ ...op(), id, version, officerId: null });
  await other.addParts("mark");
  await other.handOver("bygg", "bo", "karin", "mark");
  await world.as("karin").asks.send({
    ...op(),
    caseId: it.caseId,
    text: "Går det att bygga där?",
    recipients: [to("bygg"), to("miljo")],
  });

  const mine = await world.as("bo").parts.mine({});
  expect(mine.mine).toMatchObject([
    {
      title: "Del för bygg",
      purpose: "Pröva det här",
      officerName: "Bo Åkesson",
      case: {
        number: it.number,
        codeName: "Projekt Älg",
        pilotName: "Karin Lindqvist",
        nearestExpectedOn: null,
      },
      may: { report: true, sendBack: true },
    },
  ]);
  expect(mine.mine[0]?.case.waitingOn).not.toEqual([]);
  expect(mine.mine[0]?.case.nextAnswerOn).not.toBeNull();
  expect(mine.mine[0]?.lines.map(({ kind }) => kind)).toEqual([
    "ask-sent",
    "handoff-accepted",
    "handoff-sent",
  ]);
  expect(mine.queue).toMatchObject([
    { officerId: null, case: { codeName: "Projekt Lo" }, may: { take: true } },
  ]);
  expect(mine.offers).toMatchObject([
    { toUserName: "Bo Åkesson", partTitle: "Del för mark", may: { accept: true } },
  ]);
  expect(mine.asks).toMatchObject([
    {
      ask: { text: "Går det att bygga där?", answered: 0, asked: 2 },
      recipient: { toUnitName: "Byggkontoret" },
    },
  ]);

  // A colleague has the queue and the question, not what is Bo's.
  const colleague = await world.as("berit").parts.mine({});
  expect(colleague).toMatchObject({ mine: [], queue: [{}], offers: [], asks: [{}] });
  // Another unit has what it is asked, and nothing of Byggkontoret's.
  expect(await world.as("mia").parts.mine({})).toMatchObject({
    mine: [],
    queue: [],
    offers: [],
    asks: [{}],
  });
});

test("what is due first comes first, and what is decided is gone", async () => {
  await using world = await aWorld();
  const it = await anEstablishment(world);
  await it.addParts("bygg", "bygg", "bygg");
  const [a, b, c] = (await it.page()).parts;
  for (const part of [a, b, c]) {
    const { handoffId: id } = await world.as("karin").handoffs.send({
      ...it.op(),
      partId: part?.id ?? "",
      to: it.to("bygg"),
      purpose: "Pröva",
      nothingTold: true,
    });
    await world.as("bo").handoffs.accept({ ...it.op(), id });
  }
  const expectIn = async (id: string, days: number) =>
    world.as("bo").parts.delay({
      ...it.op(),
      id,
      version: (await it.page()).parts.find((part) => part.id === id)?.version ?? 0,
      expectedOn: addDays(world.today, days),
      why: "x",
    });
  await expectIn(b?.id ?? "", 20);
  await expectIn(c?.id ?? "", 10);
  const ids = async () => (await world.as("bo").parts.mine({})).mine.map(({ id }) => id);
  expect(await ids()).toEqual([c?.id, b?.id, a?.id]);
  const version = (await it.page()).parts.find(({ id }) => id === c?.id)?.version ?? 0;
  await world.as("bo").parts.decide({ ...it.op(), id: c?.id ?? "", version, outcome: "done" });
  expect(await ids()).toEqual([b?.id, a?.id]);
});

test("an offer that a unit without manager leaves unanswered for five days is told to kommunledningen", async () => {
  await using world = await aWorld();
  const it = await anEstablishment(world);
  await it.addParts("miljo", "bygg");
  await it.handOver("miljo");
  await it.handOver("bygg");
  world.advanceDays(6);
  expect((await world.as("kajsa").parts.mine({})).unanswered).toEqual({ offers: [], asks: [] });
  // A week from Wednesday to Wednesday holds five working days.
  world.advanceDays(1);
  expect((await world.as("kajsa").parts.mine({})).unanswered.offers).toMatchObject([
    { toUnitName: "Miljökontoret", reminder: "manager", may: { accept: false } },
  ]);
  expect((await world.as("birger").parts.mine({})).offers).toMatchObject([
    {
      toUnitName: "Byggkontoret",
      reminder: "manager",
      waitsForMyPeople: true,
      may: { accept: true, nameOfficer: true },
    },
  ]);
  expect((await world.as("lotta").parts.mine({})).unanswered).toEqual({ offers: [], asks: [] });
});

test("a question waits as an offer does: kommunledningen hears of a unit without manager, the manager of a taken one", async () => {
  await using world = await aWorld();
  const it = await anEstablishment(world);
  const { op, to } = it;
  const answerDueOn = addDays(world.today, 1);
  const recipients = [to("miljo"), to("bygg")];
  await world
    .as("karin")
    .asks.send({ ...op(), caseId: it.caseId, text: "Går det?", answerDueOn, recipients });
  const asksOf = async (person: "bo" | "berit" | "birger" | "mia") =>
    (await world.as(person).parts.mine({})).asks;
  const [taken] = await asksOf("bo");
  await world.as("bo").asks.take({ ...op(), id: taken?.recipient.id ?? "" });

  world.advanceDays(6);
  const late = { ask: { answerDueOn, answerDuePassed: true } };
  expect(await asksOf("mia")).toMatchObject([{ ...late, recipient: { reminder: "reminded" } }]);
  expect(await asksOf("birger")).toEqual([]);
  expect((await world.as("kajsa").parts.mine({})).unanswered.asks).toEqual([]);
  // A week from Wednesday to Wednesday holds five working days.
  world.advanceDays(1);
  expect(await asksOf("birger")).toMatchObject([
    { recipient: { takenByName: "Bo Åkesson", waitsForMyPeople: true, may: { answer: true } } },
  ]);
  expect(await asksOf("bo")).toMatchObject([{ recipient: { waitsForMyPeople: false } }]);
  expect(await asksOf("berit")).toEqual([]);
  expect((await world.as("kajsa").parts.mine({})).unanswered.asks).toMatchObject([
    { ...late, recipient: { toUnitName: "Miljökontoret", may: { answer: false } } },
  ]);
  expect((await world.as("lotta").parts.mine({})).unanswered.asks).toEqual([]);
  const [asked] = await asksOf("mia");
  await world.as("mia").asks.answer({ ...op(), id: asked?.recipient.id ?? "", answer: "Ja" });
  expect((await world.as("kajsa").parts.mine({})).unanswered.asks).toEqual([]);
});

test("the day that the sender wanted the result stands with the part, for both sides, until the part is done", async () => {
  await using world = await aWorld();
  const it = await anEstablishment(world);
  const { op, to } = it;
  await it.addParts("miljo");
  const { id: partId } = await it.partOf("miljo");
  const answerDueOn = addDays(world.today, 1);
  const words = { purpose: "Pröva", nothingTold: true, answerDueOn };
  const { handoffId: id } = await world
    .as("karin")
    .handoffs.send({ ...op(), partId, to: to("miljo"), ...words });
  await world.as("mia").handoffs.accept({ ...op(), id });
  const ofMia = async () => (await world.as("mia").parts.mine({})).mine[0];
  expect(await ofMia()).toMatchObject({ answerDueOn, answerDuePassed: false });
  world.advanceDays(2);
  expect(await ofMia()).toMatchObject({ answerDueOn, answerDuePassed: true });
  const late = await it.partOf("miljo");
  expect(late).toMatchObject({ answerDueOn, answerDuePassed: true });
  await world.as("mia").parts.decide({ ...op(), id: partId, version: late.version, outcome: "granted" });
  expect(await it.partOf("miljo")).toMatchObject({ answerDuePassed: false });
});
