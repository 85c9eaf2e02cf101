import { expect, test } from "vitest";
import { anEstablishment } from "../../test/an-establishment.ts";
import { reasonOf } from "../../test/refusal-of.ts";
import { aWorld } from "../../test/world.ts";

test("row 7: the unit that holds a part sends it back, and answers for it until the pilot accepts", async () => {
  await using world = await aWorld();
  const it = await anEstablishment(world);
  const { op } = it;
  await it.addParts("miljo");
  const first = await it.accepted("miljo", "mia");
  const { id: partId } = await it.partOf("miljo");
  const back = (by: "karin" | "bo" | "maja") =>
    world.as(by).handoffs.sendBack({ ...op(), partId, reason: "Ligger utanför vårt område" });
  expect(await reasonOf(back("karin"))).toBe("not-allowed");
  expect(await reasonOf(back("bo"))).toBe("not-allowed");
  const { handoffId } = await back("maja");
  expect(await it.partOf("miljo")).toMatchObject({
    holder: "unit",
    officerName: "Mia Hallgren",
    offer: { kind: "return", number: 2, toUserName: "Karin Lindqvist" },
    ball: { unitName: "Miljökontoret" },
  });
  expect(await reasonOf(back("maja"))).toBe("offer-open");

  await world.as("karin").handoffs.accept({ ...op(), id: handoffId });
  expect(await it.partOf("miljo")).toMatchObject({
    holder: "pilot",
    officerId: null,
    unitName: "Miljökontoret",
    purpose: null,
    ball: { holderKind: "pilot" },
  });
  expect(await world.as("karin").handoffs.get({ id: first })).toMatchObject({ endedBy: "returned" });
});

test("row 7a, 7b: the pilot, the stand-in, and after two working days any pilot; nobody declines a return", async () => {
  await using world = await aWorld();
  const it = await anEstablishment(world);
  const { op } = it;
  await it.addParts("miljo");
  await it.accepted("miljo", "mia");
  const { id: partId } = await it.partOf("miljo");
  const { handoffId: id } = await world.as("mia").handoffs.sendBack({ ...op(), partId, reason: "Fel" });
  const decline = { ...op(), id, code: "no_time", reason: "Hinner inte" } as const;
  expect(await reasonOf(world.as("karin").handoffs.refuse(decline))).toBe("not-allowed");
  expect(await world.as("karin").handoffs.get({ id })).toMatchObject({
    may: { accept: true, refuse: false, forward: false },
  });
  for (const person of ["lars", "lotta", "maja"] as const) {
    expect(await reasonOf(world.as(person).handoffs.accept({ ...op(), id }))).toBe("not-allowed");
  }
  world.advanceDays(2);
  await world.as("lars").handoffs.accept({ ...op(), id });
  // It lands with the case's pilot, not with the colleague who took it in.
  expect((await it.page()).case.pilot).toMatchObject({ name: "Karin Lindqvist" });
  expect(await it.partOf("miljo")).toMatchObject({ holder: "pilot" });
});

test("row 2 of a return: the unit may change its mind until it is accepted", async () => {
  await using world = await aWorld();
  const it = await anEstablishment(world);
  await it.addParts("miljo");
  await it.accepted("miljo", "mia");
  const { id: partId } = await it.partOf("miljo");
  const { handoffId: id } = await world.as("mia").handoffs.sendBack({ ...it.op(), partId, reason: "Fel" });
  expect(await reasonOf(world.as("karin").handoffs.withdraw({ ...it.op(), id }))).toBe("not-allowed");
  await world.as("maja").handoffs.withdraw({ ...it.op(), id });
  expect(await it.partOf("miljo")).toMatchObject({ holder: "unit", offer: null });
});

test("row 8: the pilot takes a part back; status, dates and outcome are the unit's words and stay", async () => {
  await using world = await aWorld();
  const it = await anEstablishment(world);
  const { op } = it;
  await it.addParts("miljo");
  const first = await it.accepted("miljo", "mia");
  const held = await it.partOf("miljo");
  await world
    .as("mia")
    .parts.waitForCompany({ ...op(), id: held.id, version: held.version, what: "Ritning" });
  const offered = await it.handOver("bygg", undefined, "mia", "miljo");
  const { id: partId, version } = await it.partOf("miljo");
  const take = { ...op(), partId, version, reason: "Jag gör det själv" };
  expect(await reasonOf(world.as("mia").handoffs.takeBack(take))).toBe("not-allowed");
  expect(await reasonOf(world.as("lars").handoffs.takeBack(take))).toBe("not-allowed");
  const stale = { ...take, version: version - 1 };
  expect(await reasonOf(world.as("karin").handoffs.takeBack(stale))).toBe("changed-meanwhile");
  await world.as("karin").handoffs.takeBack({ ...take, ...op() });
  expect(await it.partOf("miljo")).toMatchObject({
    holder: "pilot",
    officerId: null,
    status: "waiting_company",
    waitingForWhat: "Ritning",
    offer: null,
  });
  const karin = world.as("karin");
  expect(await karin.handoffs.get({ id: first })).toMatchObject({ endedBy: "taken_back" });
  expect(await karin.handoffs.get({ id: offered })).toMatchObject({
    state: "lapsed",
    lapseCause: "taken_back",
  });
});

test("row 9 and 10: deciding ends the acceptance as done, reopening lets it go on without a new chain", async () => {
  await using world = await aWorld();
  const it = await anEstablishment(world);
  const { op } = it;
  await it.addParts("miljo");
  const handoffId = await it.accepted("miljo", "mia");
  const part = await it.partOf("miljo");
  await world.as("mia").parts.decide({ ...op(), id: part.id, version: part.version, outcome: "granted" });
  const karin = world.as("karin");
  expect(await karin.handoffs.get({ id: handoffId })).toMatchObject({ state: "accepted", endedBy: "done" });
  const decided = await it.partOf("miljo");
  expect(decided).toMatchObject({ status: "decided", outcome: "granted", ball: null });
  const back = karin.handoffs.takeBack({ ...op(), partId: part.id, version: decided.version, reason: "x" });
  expect(await reasonOf(back)).toBe("part-closed");

  const reopen = { ...op(), id: part.id, version: decided.version, reason: "Överklagat" };
  expect(await reasonOf(karin.parts.reopen(reopen))).toBe("not-allowed");
  await world.as("maja").parts.reopen(reopen);
  expect(await it.partOf("miljo")).toMatchObject({
    status: "in_progress",
    outcome: null,
    holder: "unit",
    ball: { unitName: "Miljökontoret" },
  });
  expect(await karin.handoffs.get({ id: handoffId })).toMatchObject({ endedBy: null });
  const numbers = await world.db.selectFrom("handoffs").select("number").execute();
  expect(numbers).toHaveLength(1);
});
