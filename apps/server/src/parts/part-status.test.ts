import { addDays } from "@lots/domain/calendar/calendar-date";
import { expect, test } from "vitest";
import { anEstablishment } from "../../test/an-establishment.ts";
import type { PersonName } from "../../test/people.ts";
import { reasonOf, refusalOf } from "../../test/refusal-of.ts";
import { aWorld } from "../../test/world.ts";

test("the officer's four buttons, and what each leaves on the timeline", async () => {
  await using world = await aWorld();
  const it = await anEstablishment(world);
  await it.addParts("miljo");
  await it.accepted("miljo", "mia");
  const mia = world.as("mia").parts;
  const now = async () => {
    const { id, version } = await it.partOf("miljo");
    return { ...it.op(), id, version };
  };
  await mia.onTrack(await now());
  expect(await it.partOf("miljo")).toMatchObject({ status: "in_progress", confirmedOn: world.today });
  await mia.onTrack(await now());
  await mia.waitForCompany({ ...(await now()), what: "Situationsplan" });
  expect(await it.partOf("miljo")).toMatchObject({
    status: "waiting_company",
    waitingForWhat: "Situationsplan",
    ball: { holderKind: "company" },
  });
  await mia.delay({ ...(await now()), expectedOn: addDays(world.today, 30), why: "Grannehörande" });
  expect(await it.partOf("miljo")).toMatchObject({
    status: "waiting_company",
    expectedOn: addDays(world.today, 30),
    expectedWhy: "Grannehörande",
    delayed: true,
  });
  await mia.decide({ ...(await now()), outcome: "granted_with_conditions" });
  expect(await it.partOf("miljo")).toMatchObject({
    status: "decided",
    outcome: "granted_with_conditions",
    decidedOn: world.today,
    delayed: false,
    ball: null,
  });
  const { rows } = (await it.page()).timeline;
  const about = rows.filter(({ part, object }) => part !== null && object.kind === "part");
  expect(about.map(({ kind, unit }) => [kind, unit.name])).toEqual([
    ["part-decided", "Miljökontoret"],
    ["part-delayed", "Miljökontoret"],
    ["part-status-changed", "Miljökontoret"],
    ["part-confirmed", "Miljökontoret"],
    ["part-status-changed", "Miljökontoret"],
    ["part-added", "Lotsfunktionen"],
  ]);
});

test("RF 12 kap. 2 §: only the side that holds a part says how it goes and decides on it", async () => {
  await using world = await aWorld();
  const it = await anEstablishment(world);
  const { op } = it;
  await it.addParts("miljo");
  const { bygg } = world.units;
  const reasons = async (person: PersonName) => {
    const { id, version } = await it.partOf("miljo");
    const { parts } = world.as(person);
    const on = () => ({ ...op(), id, version });
    const tries = [
      parts.onTrack(on()),
      parts.waitForCompany({ ...on(), what: "x" }),
      parts.waitForOther({ ...on(), unitId: bygg, what: "x" }),
      parts.delay({ ...on(), expectedOn: addDays(world.today, 9), why: "x" }),
      parts.decide({ ...on(), outcome: "granted" }),
      parts.drop({ ...on(), reason: "x" }),
      parts.edit({
        ...on(),
        title: "x",
        unitId: bygg,
        outsideRef: null,
        expectedOn: null,
        expectedWhy: null,
      }),
    ];
    return new Set(await Promise.all(tries.map(reasonOf)));
  };
  // While the pilot holds it: no officer of the unit, no other pilot, no manager.
  for (const person of ["mia", "lars", "lotta", "kajsa"] as const) {
    expect(await reasons(person)).toEqual(new Set(["not-allowed"]));
  }
  await it.accepted("miljo", "mia");
  // When the unit has accepted it: not the pilot either.
  for (const person of ["karin", "bo", "lars", "kajsa"] as const) {
    expect(await reasons(person)).toEqual(new Set(["not-allowed"]));
  }
  expect(await reasons("nora")).toEqual(new Set(["not-found"]));
  const untouched = await it.partOf("miljo");
  expect(untouched).toMatchObject({ status: "not_started", outcome: null, officerName: "Mia Hallgren" });
});

test("the pilot says of a unit's part when it is taken up, and nothing else of it", async () => {
  await using world = await aWorld();
  const it = await anEstablishment(world);
  await it.addParts("miljo", "bygg");
  await it.accepted("miljo", "mia");
  const { id, version } = await it.partOf("miljo");
  const startsOn = addDays(world.today, 12);
  await world.as("karin").parts.plan({ ...it.op(), id, version, startsOn });
  expect(await it.partOf("miljo")).toMatchObject({ startsOn, ball: null });
  expect(await it.waitingOn()).toBe("Lotsen (1)");
  world.advanceDays(12);
  expect(await it.partOf("miljo")).toMatchObject({
    ball: { unitName: "Miljökontoret", sinceOn: world.today },
  });
  const other = world.as("bo").parts.plan({ ...it.op(), id, version: version + 1, startsOn: null });
  expect(await reasonOf(other)).toBe("not-allowed");
});

test("an authority without login: the pilot keeps the part, and the ball is where the work is", async () => {
  await using world = await aWorld();
  const it = await anEstablishment(world);
  await it.addParts("lansstyrelsen");
  expect(await it.waitingOn()).toBe("Lotsen (1)");
  const { id, version } = await it.partOf("lansstyrelsen");
  await world.as("karin").parts.onTrack({ ...it.op(), id, version });
  expect(await it.waitingOn()).toBe("Länsstyrelsen (1)");
  expect(await it.partOf("lansstyrelsen")).toMatchObject({
    holder: "pilot",
    may: { handOver: true, decide: true },
  });
});

test("waiting for another unit puts the ball there; waiting for oneself is no waiting", async () => {
  await using world = await aWorld();
  const it = await anEstablishment(world);
  const { op } = it;
  await it.addParts("miljo");
  await it.accepted("miljo", "mia");
  const { id, version } = await it.partOf("miljo");
  const { miljo, bygg } = world.units;
  const mia = world.as("mia").parts;
  const own = mia.waitForOther({ ...op(), id, version, unitId: miljo, what: "Yttrande" });
  expect(await reasonOf(own)).toBe("receiver-holds-it");
  await mia.waitForOther({ ...op(), id, version, unitId: bygg, what: "Yttrande" });
  expect(await it.waitingOn()).toBe("Byggkontoret (1)");
});

test("of fifty who save the same part, one is saved and the others get what it is now", async () => {
  await using world = await aWorld();
  const it = await anEstablishment(world);
  await it.addParts("miljo");
  await it.accepted("miljo", "mia");
  const { id, version } = await it.partOf("miljo");
  const saves = await Promise.allSettled(
    Array.from({ length: 50 }, (_, i) =>
      world
        .as(i % 2 === 0 ? "mia" : "maja")
        .parts.waitForCompany({ ...it.op(), id, version, what: `Handling ${i}` }),
    ),
  );
  const saved = saves.flatMap((save, i) => (save.status === "fulfilled" ? [i] : []));
  expect(saved).toHaveLength(1);
  const what = `Handling ${saved[0]}`;
  for (const save of saves) {
    if (save.status === "fulfilled") continue;
    expect(save.reason.cause).toMatchObject({
      reason: "changed-meanwhile",
      details: {
        current: { id, version: version + 1, waitingForWhat: what },
        saved: { by: (saved[0] ?? 0) % 2 === 0 ? "Mia Hallgren" : "Maja Sjöö", at: world.now },
      },
    });
  }
  expect(await it.partOf("miljo")).toMatchObject({ version: version + 1, waitingForWhat: what });
});

test("a closed case wins over a stale version, a closed part over what one might do with it", async () => {
  await using world = await aWorld();
  const it = await anEstablishment(world);
  const { op } = it;
  await it.addParts("miljo");
  const { id, version } = await it.partOf("miljo");
  const karin = world.as("karin").parts;
  expect(await reasonOf(karin.reopen({ ...op(), id, version, reason: "x" }))).toBe("part-open");
  await karin.drop({ ...op(), id, version, reason: "Behövs inte" });
  expect(await reasonOf(karin.onTrack({ ...op(), id, version }))).toBe("part-closed");
  await world.db.updateTable("cases").set({ closedOn: world.today }).execute();
  expect(await refusalOf(karin.onTrack({ ...op(), id, version }))).toMatchObject({
    reason: "case-closed",
    details: { number: it.number },
  });
});

test("FL 27 §: a unit's working notes end with its last part on the case, after they were shown to it", async () => {
  await using world = await aWorld();
  const it = await anEstablishment(world);
  await it.addParts("miljo");
  await it.accepted("miljo", "mia");
  await world.as("karin").parts.add({
    ...it.op(),
    caseId: it.caseId,
    parts: [{ title: "Avlopp", unitId: world.units.miljo }],
  });
  const second = (await it.page()).parts.find(({ title }) => title === "Avlopp");
  const { handoffId } = await world.as("karin").handoffs.send({
    ...it.op(),
    partId: second?.id ?? "",
    to: it.to("miljo"),
    purpose: "Pröva det här",
    nothingTold: true,
  });
  await world.as("maja").handoffs.accept({ ...it.op(), id: handoffId });
  const write = (person: "mia" | "karin", text: string) =>
    world.as(person).notes.write({ ...it.op(), caseId: it.caseId, audience: "unit", text });
  const { noteId } = await write("mia", "Lutar åt ja.");
  await write("karin", "Lotsens egen.");
  const mia = world.as("mia").parts;
  const partNamed = async (title: string) => {
    const part = (await it.page("mia")).parts.find((one) => one.title === title);
    return { id: part?.id ?? "", version: part?.version ?? 0 };
  };
  const texts = async () =>
    (await world.db.selectFrom("noteVersions").select("text").orderBy("text").execute()).map(
      ({ text }) => text,
    );

  const first = await partNamed("Del för miljo");
  expect(await mia.endPreview({ id: first.id })).toEqual({ workingNotes: [] });
  await mia.decide({ ...it.op(), ...first, outcome: "granted" });
  expect(await texts()).toEqual(["Lotsens egen.", "Lutar åt ja."]);

  const last = await partNamed("Avlopp");
  expect(await refusalOf(mia.decide({ ...it.op(), ...last, outcome: "granted" }))).toMatchObject({
    reason: "working-notes-first",
    details: { count: 1 },
  });
  const { workingNotes } = await mia.endPreview({ id: last.id });
  expect(workingNotes).toMatchObject([{ id: noteId, text: "Lutar åt ja." }]);
  // Whoever is not of the unit is told of none.
  expect(await world.as("karin").parts.endPreview({ id: last.id })).toEqual({ workingNotes: [] });
  await mia.drop({ ...it.op(), ...last, reason: "Behövs inte", workingNoteIds: [noteId] });
  expect(await texts()).toEqual(["Lotsens egen."]);
});
