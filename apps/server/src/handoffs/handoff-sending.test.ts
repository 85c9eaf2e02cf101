import { addDays } from "@lots/domain/calendar/calendar-date";
import { expect, test } from "vitest";
import { anEstablishment } from "../../test/an-establishment.ts";
import type { PersonName, UnitName } from "../../test/people.ts";
import { reasonOf } from "../../test/refusal-of.ts";
import { aWorld, type World } from "../../test/world.ts";

type Establishment = Awaited<ReturnType<typeof anEstablishment>>;

const offerOf = (it: Establishment, partId: string, unit: UnitName, person?: PersonName) => ({
  ...it.op(),
  partId,
  to: it.to(unit, person),
  purpose: "Pröva det här",
  nothingTold: true,
});

const sendReason = async (world: World, by: PersonName, input: ReturnType<typeof offerOf>) =>
  reasonOf(world.as(by).handoffs.send(input));

test("row 1: an offer changes nothing of the part, and tells the whole receiver's side", async () => {
  await using world = await aWorld();
  const it = await anEstablishment(world);
  await it.addParts("miljo");
  const before = await it.partOf("miljo");
  await it.handOver("miljo");
  const { offer, ...after } = await it.partOf("miljo");
  expect(offer).toMatchObject({ kind: "part", number: 1, toUnitName: "Miljökontoret", reminder: "none" });
  expect(after).toMatchObject({ holder: "pilot", officerId: null, status: "not_started" });
  expect(after.version).toBe(before.version);
  const told = await world.db
    .selectFrom("notices")
    .innerJoin("timelineEntries", "timelineEntries.id", "notices.entryId")
    .innerJoin("users", "users.id", "notices.userId")
    .select("users.name")
    .where("timelineEntries.kind", "=", "handoff-sent")
    .orderBy("users.name")
    .execute();
  expect(told.map(({ name }) => name)).toEqual(["Maja Sjöö", "Mia Hallgren"]);
});

test("row 1: only the side that holds the part hands it over", async () => {
  await using world = await aWorld();
  const it = await anEstablishment(world);
  await it.addParts("miljo", "bygg");
  const { id } = await it.partOf("miljo");
  for (const person of ["lars", "mia", "lotta", "kajsa", "bo"] as const) {
    expect(await sendReason(world, person, offerOf(it, id, "bygg"))).toBe("not-allowed");
  }
  expect(await sendReason(world, "nora", offerOf(it, id, "bygg"))).toBe("not-found");
  await it.accepted("miljo", "mia");
  expect(await sendReason(world, "karin", offerOf(it, id, "bygg"))).toBe("not-allowed");
  expect(await sendReason(world, "bo", offerOf(it, id, "bygg"))).toBe("not-allowed");
  await world.as("maja").handoffs.send(offerOf(it, id, "bygg"));
  expect((await it.partOf("miljo")).offer).toMatchObject({ number: 2, toUnitName: "Byggkontoret" });
});

test("row 1: refused while another offer is open, on a decided part and on a closed case", async () => {
  await using world = await aWorld();
  const it = await anEstablishment(world);
  await it.addParts("miljo", "bygg");
  const { id, version } = await it.partOf("miljo");
  await it.handOver("miljo");
  expect(await sendReason(world, "karin", offerOf(it, id, "bygg"))).toBe("offer-open");
  await world.as("karin").parts.decide({ ...it.op(), id, version, outcome: "not_needed" });
  expect(await sendReason(world, "karin", offerOf(it, id, "bygg"))).toBe("part-closed");
  const { id: other } = await it.partOf("bygg");
  await world.db.updateTable("cases").set({ closedOn: world.today }).where("id", "=", it.caseId).execute();
  expect(await sendReason(world, "karin", offerOf(it, other, "bygg"))).toBe("case-closed");
});

test("row 1: refused to one who cannot sign in, is gone, has it already or lacks the company's consent", async () => {
  await using world = await aWorld();
  const it = await anEstablishment(world);
  await it.addParts("miljo", "lansstyrelsen", "narsam");
  const { id } = await it.partOf("miljo");
  const reason = (unit: UnitName, person?: PersonName, by: PersonName = "karin") =>
    sendReason(world, by, offerOf(it, id, unit, person));
  expect(await reason("lansstyrelsen")).toBe("receiver-cannot-sign-in");
  expect(await reason("lots")).toBe("receiver-holds-it");
  expect(await reason("narsam")).toBe("consent-missing");
  expect(await reason("miljo", "bo")).toBe("receiver-inactive");
  await world.db
    .updateTable("users")
    .set({ disabledAt: world.now })
    .where("id", "=", world.people.magnus)
    .execute();
  expect(await reason("mark", "magnus")).toBe("receiver-inactive");
  expect(await reason("mark")).toBe("receiver-inactive");
  await it.accepted("miljo", "mia");
  expect(await reason("miljo", "maja", "mia")).toBe("receiver-holds-it");
  expect(await reason("lots", undefined, "mia")).toBe("send-back-instead");
  expect((await it.partOf("miljo")).offer).toBeNull();
});

test("row 1: the purpose and what the company has been told are said, or that nothing has", async () => {
  await using world = await aWorld();
  const it = await anEstablishment(world);
  await it.addParts("miljo");
  const { id } = await it.partOf("miljo");
  const offer = offerOf(it, id, "miljo");
  const karin = world.as("karin");
  await expect(karin.handoffs.send({ ...offer, purpose: "  " })).rejects.toMatchObject({
    code: "BAD_REQUEST",
  });
  expect(await reasonOf(karin.handoffs.send({ ...offer, nothingTold: false }))).toBe("told-missing");
  expect(await reasonOf(karin.handoffs.send({ ...offer, told: "Att det går" }))).toBe("told-missing");
  const yesterday = addDays(world.today, -1);
  expect(await reasonOf(karin.handoffs.send({ ...offer, answerDueOn: yesterday }))).toBe("date-passed");
  await karin.handoffs.send({ ...offer, nothingTold: false, told: "Att det går" });
  expect(world.defects).toEqual([]);
});

test("an offer that the partner can no longer answer does not stand in the way of a new one", async () => {
  await using world = await aWorld();
  const it = await anEstablishment(world);
  await it.addParts("narsam");
  await it.consent("narsam", addDays(world.today, 2));
  const first = await it.handOver("narsam");
  world.advanceDays(3);
  const { id } = await it.partOf("narsam");
  await world.as("karin").handoffs.send(offerOf(it, id, "bygg"));
  expect(await world.as("karin").handoffs.get({ id: first })).toMatchObject({
    state: "lapsed",
    lapseCause: "consent_ended",
  });
});
