import { expect, test } from "vitest";
import { anEstablishment } from "../../test/an-establishment.ts";
import { reasonOf } from "../../test/refusal-of.ts";
import { aWorld } from "../../test/world.ts";

const words = { purpose: "Jag går på föräldraledighet", nothingTold: true };

test("the one who accepts is the case's pilot; parts, steps and offers follow, the old pilot is remembered", async () => {
  await using world = await aWorld();
  const it = await anEstablishment(world);
  const { op, caseId, to } = it;
  await it.addParts("miljo", "bygg");
  const sent = await it.handOver("bygg");
  const { handoffId: id } = await world
    .as("karin")
    .handoffs.sendPilotRole({ ...op(), caseId, to: to("lots", "lars"), ...words });
  expect((await it.page()).case.pilot).toMatchObject({ name: "Karin Lindqvist" });
  await world.as("lars").handoffs.accept({ ...op(), id });

  const page = await it.page("lars");
  expect(page).toMatchObject({
    case: { pilot: { name: "Lars Öberg" } },
    formerPilots: [{ name: "Karin Lindqvist" }],
    nextStep: { ownerName: "Lars Öberg" },
    pilotOffer: null,
  });
  // "Lotsen" has had the balls all along: a change of person moves none.
  expect(page.waitingOn).toMatchObject([{ holderKind: "pilot", count: 2, sinceOn: world.today }]);
  expect(await reasonOf(world.as("karin").handoffs.withdraw({ ...op(), id: sent }))).toBe("not-allowed");
  await world.as("lars").handoffs.withdraw({ ...op(), id: sent });
});

test("offered by the case's pilot or the pilots' manager, to one who has the role and not to the pilot", async () => {
  await using world = await aWorld();
  const it = await anEstablishment(world);
  const { op, caseId, to } = it;
  const offer = (
    by: "karin" | "lars" | "lotta" | "mia",
    unit: "lots" | "miljo",
    person?: "karin" | "lars" | "mia",
  ) => world.as(by).handoffs.sendPilotRole({ ...op(), caseId, to: to(unit, person), ...words });
  expect(await reasonOf(offer("lars", "lots", "lars"))).toBe("not-allowed");
  expect(await reasonOf(offer("mia", "lots", "lars"))).toBe("not-allowed");
  expect(await reasonOf(offer("karin", "miljo", "mia"))).toBe("receiver-not-pilot");
  expect(await reasonOf(offer("karin", "miljo"))).toBe("receiver-not-pilot");
  expect(await reasonOf(offer("karin", "lots", "karin"))).toBe("already-pilot");
  const { handoffId: id } = await offer("lotta", "lots");
  expect(await reasonOf(offer("karin", "lots", "lars"))).toBe("offer-open");
  expect(await reasonOf(world.as("karin").handoffs.accept({ ...op(), id }))).toBe("not-allowed");
  // The manager answers for the unit, but has no pilot role to take it over with.
  expect(await reasonOf(world.as("lotta").handoffs.accept({ ...op(), id }))).toBe("not-allowed");
  await world.as("lars").handoffs.refuse({ ...op(), id, code: "no_time", reason: "Har redan tolv" });
  expect((await it.page()).case.pilot).toMatchObject({ name: "Karin Lindqvist" });
});

test("the pilots' manager names a new pilot, with a reason and without asking; then the old one can be disabled", async () => {
  await using world = await aWorld();
  const it = await anEstablishment(world);
  const { op, caseId } = it;
  const { lars, mia, karin } = world.people;
  const appoint = (by: "lotta" | "lars" | "kajsa" | "karin", userId: string, version = 1) =>
    world.as(by).handoffs.appointPilot({ ...op(), caseId, version, userId, reason: "Karin har slutat" });
  const disableKarin = () => world.as("ada").users.disable({ id: karin, version: 1 });
  for (const by of ["lars", "kajsa", "karin"] as const) {
    expect(await reasonOf(appoint(by, lars))).toBe("not-allowed");
    expect((await it.page(by)).may.appointPilot).toBe(false);
  }
  expect((await it.page("lotta")).may.appointPilot).toBe(true);
  expect(await reasonOf(appoint("lotta", mia))).toBe("receiver-not-pilot");
  expect(await reasonOf(appoint("lotta", karin))).toBe("already-pilot");
  expect(await reasonOf(appoint("lotta", lars, 7))).toBe("changed-meanwhile");
  expect(await reasonOf(disableKarin())).toBe("still-holds");
  await appoint("lotta", lars);
  const page = await it.page("lars");
  expect(page).toMatchObject({
    case: { pilot: { name: "Lars Öberg" } },
    formerPilots: [{ name: "Karin Lindqvist" }],
    nextStep: { ownerName: "Lars Öberg" },
  });
  expect(page.timeline.rows.find(({ kind }) => kind === "case-pilot-changed")).toMatchObject({
    remark: "Karin har slutat",
  });
  const told = await world.db
    .selectFrom("notices")
    .innerJoin("timelineEntries", "timelineEntries.id", "notices.entryId")
    .select("notices.userId")
    .where("timelineEntries.kind", "=", "case-pilot-changed")
    .execute();
  expect(told.map(({ userId }) => userId).toSorted()).toEqual([karin, lars].toSorted());
  await disableKarin();
});

test("an offer of the role that is open when a new pilot is named ends, and its receiver is told", async () => {
  await using world = await aWorld();
  const it = await anEstablishment(world);
  const { op, caseId, to } = it;
  const { handoffId: id } = await world
    .as("karin")
    .handoffs.sendPilotRole({ ...op(), caseId, to: to("lots", "lars"), ...words });
  await world
    .as("lotta")
    .handoffs.appointPilot({ ...op(), caseId, version: 1, userId: world.people.lars, reason: "Brådskar" });
  expect(await world.as("lars").handoffs.get({ id })).toMatchObject({ state: "withdrawn" });
});
