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

test("when the pilot is gone the manager names a new one, with a reason and without asking", async () => {
  await using world = await aWorld();
  const it = await anEstablishment(world);
  const { op, caseId } = it;
  const { lars, mia, karin } = world.people;
  const appoint = (by: "lotta" | "lars" | "kajsa", userId: string, version = 1) =>
    world.as(by).handoffs.appointPilot({ ...op(), caseId, version, userId, reason: "Karin har slutat" });
  expect(await reasonOf(appoint("lotta", lars))).toBe("pilot-remains");
  await world.db.updateTable("users").set({ disabledAt: world.now }).where("id", "=", karin).execute();
  expect(await reasonOf(appoint("lars", lars))).toBe("not-allowed");
  expect(await reasonOf(appoint("kajsa", lars))).toBe("not-allowed");
  expect(await reasonOf(appoint("lotta", mia))).toBe("receiver-not-pilot");
  expect(await reasonOf(appoint("lotta", lars, 7))).toBe("changed-meanwhile");
  await appoint("lotta", lars);
  const page = await it.page("lars");
  expect(page).toMatchObject({
    case: { pilot: { name: "Lars Öberg" } },
    nextStep: { ownerName: "Lars Öberg" },
  });
  expect(page.timeline.rows[0]).toMatchObject({ kind: "case-pilot-changed", remark: "Karin har slutat" });
});
