import { sql } from "kysely";
import { expect, test } from "vitest";
import { anEstablishment } from "../../test/an-establishment.ts";
import type { PersonName } from "../../test/people.ts";
import { reasonOf } from "../../test/refusal-of.ts";
import { aWorld, type World } from "../../test/world.ts";
import { ballsFromFacts } from "../balls/ball-facts-commands.ts";

/** What settings bring about on cases (heart.md A3 row 6, A4): told on the timeline, to both sides, balls and all. */

const at = (world: World, person: PersonName) =>
  world.db
    .selectFrom("users")
    .select(["id", "version"])
    .where("id", "=", world.people[person])
    .executeTakeFirstOrThrow();

const disable = async (world: World, person: PersonName) =>
  world.as("ada").users.disable(await at(world, person));

const toldAbout = async (world: World, kind: "handoff-lapsed" | "ask-lapsed" | "next-step-changed") => {
  const told = await world.db
    .selectFrom("notices")
    .innerJoin("timelineEntries", "timelineEntries.id", "notices.entryId")
    .innerJoin("users", "users.id", "notices.userId")
    .select("users.name")
    .where("timelineEntries.kind", "=", kind)
    .execute();
  return told.map(({ name }) => name).toSorted();
};

/** As if no ball had ever been stored. */
async function expectBallsSettled(world: World, caseId: string): Promise<void> {
  const stored = await world.db
    .selectFrom("balls")
    .select(["sourceId", "holderKind", "holderUnitId"])
    .where("caseId", "=", caseId)
    .where("untilOn", "is", null)
    .execute();
  const wanted = (await ballsFromFacts(world.db, [caseId], world.today)).get(caseId) ?? [];
  const form = (ball: { sourceId: string; holderKind: string; holderUnitId: string | null }) =>
    [ball.sourceId, ball.holderKind, ball.holderUnitId].join(" ");
  expect(stored.map(form).toSorted()).toEqual(wanted.map(form).toSorted());
}

const ask = (world: World, caseId: string, unit: "bygg" | "miljo", person: PersonName) =>
  world.as("karin").asks.send({
    operationId: world.op(),
    caseId,
    text: "Finns det plats?",
    recipients: [{ unitId: world.units[unit], userId: world.people[person] }],
  });

test("what was put to a person who is disabled lapses on the timeline, and both sides are told", async () => {
  await using world = await aWorld();
  const it = await anEstablishment(world, { stepOwner: "bo" });
  await it.addParts("bygg");
  const handoffId = await it.handOver("bygg", "bo");
  await ask(world, it.caseId, "bygg", "bo");
  await disable(world, "bo");

  const { rows } = await world.as("karin").timeline.ofCase({ caseId: it.caseId });
  const byAda = rows.filter(({ by }) => by.id === world.people.ada);
  expect(byAda.map(({ kind }) => kind).toSorted()).toEqual([
    "ask-lapsed",
    "handoff-lapsed",
    "next-step-changed",
  ]);
  expect(byAda.find(({ kind }) => kind === "handoff-lapsed")).toMatchObject({
    facts: { number: 1, cause: "receiver_disabled" },
    unit: { name: "Kommunledningen" },
  });
  expect(await toldAbout(world, "handoff-lapsed")).toEqual(["Birger Norén", "Karin Lindqvist"]);
  expect(await toldAbout(world, "ask-lapsed")).toContain("Karin Lindqvist");
  expect(await toldAbout(world, "next-step-changed")).toEqual(["Karin Lindqvist"]);
  const line = await world.db
    .selectFrom("journal")
    .selectAll()
    .where("procedure", "=", "users.disable")
    .executeTakeFirstOrThrow();
  expect(line.procedureKind).toBe("setting");
  expect(JSON.parse(line.objectIds)).toEqual(expect.arrayContaining([world.people.bo, handoffId]));
  await expectBallsSettled(world, it.caseId);
  expect(await it.waitingOn()).toBe("Lotsen (1)");
});

test("who loses the role to answer with loses what waits for it, and keeps what another role answers", async () => {
  await using world = await aWorld();
  const it = await anEstablishment(world, { stepOwner: "bo" });
  await it.addParts("bygg");
  const { bygg, mark } = world.units;
  const bothUnits = [
    { unitId: bygg, role: "officer" as const },
    { unitId: mark, role: "officer" as const },
  ];
  const setRoles = async (roles: { unitId: string; role: "officer" | "manager" }[]) =>
    world.as("ada").users.setRoles({ ...(await at(world, "bo")), roles });
  await setRoles(bothUnits);
  const inBygg = await it.handOver("bygg", "bo");
  await ask(world, it.caseId, "bygg", "bo");
  await setRoles([
    { unitId: bygg, role: "manager" },
    { unitId: mark, role: "officer" },
  ]);
  expect(await world.as("karin").handoffs.get({ id: inBygg })).toMatchObject({ state: "sent" });
  await setRoles([{ unitId: mark, role: "officer" }]);
  expect(await world.as("karin").handoffs.get({ id: inBygg })).toMatchObject({
    state: "lapsed",
    lapseCause: "receiver_disabled",
  });
  expect(await toldAbout(world, "handoff-lapsed")).toEqual(["Birger Norén", "Karin Lindqvist"]);
  expect(await toldAbout(world, "ask-lapsed")).toContain("Karin Lindqvist");
  await expectBallsSettled(world, it.caseId);
});

test("the step of one who changes units is the new unit's to take, on the day it happens", async () => {
  await using world = await aWorld();
  const it = await anEstablishment(world, { stepOwner: "bo" });
  expect(await it.waitingOn()).toBe("Byggkontoret (1)");
  const role = { unitId: world.units.mark, role: "officer" as const };
  await world.as("ada").users.setRoles({ ...(await at(world, "bo")), roles: [role] });
  await expectBallsSettled(world, it.caseId);
  expect(await it.waitingOn()).toBe("Mark och exploatering (1)");
});

test("a part that was sent back waits for the case's pilot, also when the one it was sent to is gone", async () => {
  await using world = await aWorld();
  const it = await anEstablishment(world);
  await it.addParts("miljo");
  await it.accepted("miljo", "mia");
  const { id: partId } = await it.partOf("miljo");
  const { handoffId } = await world
    .as("mia")
    .handoffs.sendBack({ ...it.op(), partId, reason: "Hör till Bygg" });
  const { handoffId: roleOffer } = await world.as("karin").handoffs.sendPilotRole({
    ...it.op(),
    caseId: it.caseId,
    to: it.to("lots", "lars"),
    purpose: "Jag slutar",
    nothingTold: true,
  });
  await world.as("lars").handoffs.accept({ ...it.op(), id: roleOffer });
  await disable(world, "karin");
  await world.as("lars").handoffs.accept({ ...it.op(), id: handoffId });
  expect(await it.partOf("miljo", "lars")).toMatchObject({ holder: "pilot" });
});

test("the duty of the pilots moves to another unit: what lies there is the pilot's, what lay with the old is its own", async () => {
  await using world = await aWorld();
  const it = await anEstablishment(world);
  await it.addParts("mark", "miljo");
  await it.accepted("mark", "magnus");
  expect(await it.waitingOn()).toBe("Mark och exploatering (1) · Lotsen (1)");
  const unit = await world.db
    .selectFrom("units")
    .select(["id", "version"])
    .where("id", "=", world.units.mark)
    .executeTakeFirstOrThrow();
  const words = { name: "Näringsliv", authority: "Kommunstyrelsen", parentName: null };
  await world.as("ada").units.change({ ...unit, ...words, duty: "pilots" });
  await expectBallsSettled(world, it.caseId);
  expect(await it.waitingOn()).toBe("Lotsen (2)");
});

test("of an act and a disabling at the same moment one comes first: nothing by the disabled commits afterwards", async () => {
  await using world = await aWorld();
  const it = await anEstablishment(world);
  await it.addParts("bygg", "mark");
  const note = { caseId: it.caseId, audience: "municipality", text: "Sent ute" } as const;
  const id = await it.handOver("bygg", "bo");
  const both = await Promise.allSettled([
    disable(world, "bo"),
    world.as("bo").handoffs.accept({ ...it.op(), id }),
    world.as("bo").notes.write({ ...it.op(), ...note }),
    world.as("bo").session.savePreferences({ language: "en", theme: "dark", singleKeys: "off" }),
  ]);
  const [disabled, accepted] = both;
  // Either the part was accepted first and stands in the way, or the person was disabled first.
  expect([disabled, accepted].map((one) => one?.status).toSorted()).toEqual(["fulfilled", "rejected"]);
  await expectNothingAfter(world, "users.disable", "bo");
  expect(world.defects).toEqual([]);
});

test("of all roles taken and an act with them at the same moment one comes first", async () => {
  await using world = await aWorld();
  const it = await anEstablishment(world);
  await Promise.allSettled([
    world.as("ada").users.setRoles({ ...(await at(world, "bo")), roles: [] }),
    world.as("bo").notes.write({ ...it.op(), caseId: it.caseId, audience: "municipality", text: "Sent ute" }),
  ]);
  await expectNothingAfter(world, "users.setRoles", "bo");
  expect(world.defects).toEqual([]);
});

test("an act that began before a disabling is committed is refused after it, and so is one that names the person", async () => {
  await using world = await aWorld();
  const it = await anEstablishment(world);
  await it.addParts("bygg");
  await it.accepted("bygg", "bo");
  const { id, version } = await it.partOf("bygg");
  const note = { caseId: it.caseId, audience: "municipality", text: "Sent ute" } as const;
  const { berit, lars } = world.people;
  expect(
    await reasonOf(
      meanwhileDisabled(world, "mia", () => world.as("mia").notes.write({ ...it.op(), ...note })),
    ),
  ).toBe("not-signed-in");
  const assign = () => world.as("birger").parts.assign({ ...it.op(), id, version, officerId: berit });
  expect(await reasonOf(meanwhileDisabled(world, "berit", assign))).toBe("officer-not-in-unit");
  const standIn = () =>
    world.as("karin").cases.setStandIn({ ...it.op(), caseId: it.caseId, version: 1, standInId: lars });
  expect(await reasonOf(meanwhileDisabled(world, "lars", standIn))).toBe("receiver-inactive");
  const step = async () => {
    const { nextStep } = await it.page();
    return world.as("karin").nextSteps.change({
      ...it.op(),
      id: nextStep?.id ?? "",
      version: nextStep?.version ?? 0,
      text: "Ring",
      owner: world.people.magnus,
      dueOn: world.today,
    });
  };
  expect(await reasonOf(meanwhileDisabled(world, "magnus", step))).toBe("receiver-inactive");
  await world.db.updateTable("municipality").set({ demonstrationSince: world.now }).execute();
  const comesIn = () => world.aVisitor().api.session.pickPerson({ userId: world.people.tove });
  expect(await reasonOf(meanwhileDisabled(world, "tove", comesIn))).toMatch(
    /^(wrong-credentials|not-found)$/,
  );
  const { tove } = world.people;
  expect(await world.db.selectFrom("sessions").selectAll().where("userId", "=", tove).execute()).toEqual([]);
  expect(world.defects).toEqual([]);
});

/** The person is disabled in a transaction that commits only when the call waits for it (or cannot begin before). */
async function meanwhileDisabled(
  world: World,
  person: PersonName,
  call: () => Promise<unknown>,
): Promise<unknown> {
  const { db } = world;
  let called: Promise<unknown> = Promise.resolve();
  await db.transaction().execute(async (tx) => {
    await tx
      .updateTable("users")
      .set({ disabledAt: world.now })
      .where("id", "=", world.people[person])
      .execute();
    called = call();
    called.catch(() => {});
    // SQLite has one connection: there the call waits for it by itself.
    if (world.services.database.dialect.name === "postgres") await somebodyWaits(db);
  });
  return called;
}

async function somebodyWaits(db: World["db"]): Promise<void> {
  for (;;) {
    const { rows } = await sql<{ waiting: number }>`select count(*) as waiting from pg_stat_activity
      where datname = current_database() and wait_event_type = 'Lock'`.execute(db);
    if ((rows[0]?.waiting ?? 0) > 0) return;
  }
}

async function expectNothingAfter(world: World, procedure: string, person: PersonName): Promise<void> {
  const lines = await world.db.selectFrom("journal").selectAll().orderBy("seq").execute();
  const taken = lines.find((line) => line.procedure === procedure);
  if (taken === undefined) return;
  const after = lines.filter((line) => line.seq > taken.seq && line.userId === world.people[person]);
  expect(after.map((line) => line.procedure)).toEqual([]);
}
