import { addDays } from "@lots/domain/calendar/calendar-date";
import { expect, test } from "vitest";
import { anEstablishment } from "../../test/an-establishment.ts";
import { reasonOf, refusalOf } from "../../test/refusal-of.ts";
import { aWorld } from "../../test/world.ts";

test("OSL 12 kap. 2 §: with the company's consent the partner sees the case, and with a withdrawal nothing", async () => {
  await using world = await aWorld();
  const it = await anEstablishment(world);
  const { op, to, caseId } = it;
  await it.addParts("narsam", "miljo");
  expect(await reasonOf(it.page("nora"))).toBe("not-found");
  const { consentId: id } = await it.consent("narsam");
  const held = await it.accepted("narsam", "nora");
  const offered = await it.handOver("narsam", undefined, "karin", "miljo");
  const { askId } = await world
    .as("karin")
    .asks.send({ ...op(), caseId, text: "När kan ni ses?", recipients: [to("narsam"), to("bygg")] });
  expect(await it.waitingOn()).toBe("Närsam (2) · Byggkontoret (1) · Lotsen (1)");

  const withdrawal = { ...op(), id, reason: "Företaget ringde" };
  expect(await reasonOf(world.as("nora").consents.withdraw(withdrawal))).toBe("not-allowed");
  expect(await reasonOf(world.as("lars").consents.withdraw(withdrawal))).toBe("not-allowed");
  await world.as("karin").consents.withdraw(withdrawal);

  // The next thing that is asked of the server answers as if there were nothing, in open tabs too.
  const nora = world.as("nora");
  expect(await reasonOf(it.page("nora"))).toBe("not-found");
  expect(await reasonOf(nora.handoffs.get({ id: held }))).toBe("not-found");
  expect(await reasonOf(nora.handoffs.accept({ ...op(), id: offered }))).toBe("not-found");
  expect(await nora.parts.mine({})).toMatchObject({ mine: [], queue: [], offers: [], asks: [] });
  // And the same act left nothing between chairs.
  expect(await it.partOf("narsam")).toMatchObject({ holder: "pilot", officerId: null });
  const karin = world.as("karin");
  expect(await karin.handoffs.get({ id: held })).toMatchObject({ endedBy: "taken_back" });
  expect(await karin.handoffs.get({ id: offered })).toMatchObject({
    state: "lapsed",
    lapseCause: "consent_ended",
  });
  expect(await karin.asks.get({ id: askId })).toMatchObject({
    recipients: [
      { toUnitName: "Närsam", state: "lapsed", lapseCause: "consent_ended" },
      { toUnitName: "Byggkontoret", state: "sent" },
    ],
  });
  expect(await it.waitingOn()).toBe("Byggkontoret (1) · Lotsen (2)");
  const rows = (await it.page()).timeline.rows.map(({ kind }) => kind);
  expect(rows.slice(0, 4).toSorted()).toEqual([
    "ask-lapsed",
    "consent-withdrawn",
    "handoff-lapsed",
    "part-taken-back",
  ]);
});

test("OSL 12 kap. 2 §: one company's consent does not follow the case to another", async () => {
  await using world = await aWorld();
  const it = await anEstablishment(world);
  const { op, caseId } = it;
  const karin = world.as("karin");
  const aCompany = async (name: string) => (await karin.companies.add({ ...op(), name })).companyId;
  const link = async (companyId: string) => {
    const { version } = (await it.page()).case;
    return karin.cases.linkCompany({ ...op(), caseId, version, companyId });
  };
  await link(await aCompany("Nordkyl AB"));
  const { consentId: id } = await it.consent("narsam");
  const other = await aCompany("Sydkyl AB");
  expect(await refusalOf(link(other))).toMatchObject({
    reason: "consent-of-another-company",
    details: { unit: "Närsam" },
  });
  await karin.consents.withdraw({ ...op(), id, reason: "Fel företag" });
  await link(other);
  expect(await reasonOf(it.page("nora"))).toBe("not-found");
});

test("past its last day the partner sees nothing and the ball is the pilot's; a new consent gives both back", async () => {
  await using world = await aWorld();
  const it = await anEstablishment(world);
  await it.addParts("narsam");
  await it.consent("narsam", addDays(world.today, 10));
  await it.accepted("narsam", "nora");
  world.advanceDays(10);
  expect(await it.waitingOn("nora")).toBe("Närsam (1)");
  world.advanceDays(4);
  expect(await reasonOf(it.page("nora"))).toBe("not-found");
  expect((await it.page()).waitingOn).toMatchObject([
    { holderKind: "pilot", sinceOn: addDays(world.today, -3) },
  ]);
  await it.consent("narsam");
  expect((await it.page("nora")).waitingOn).toMatchObject([{ unitName: "Närsam", sinceOn: world.today }]);
});

test("one consent withdrawn while another holds changes nothing for the partner", async () => {
  await using world = await aWorld();
  const it = await anEstablishment(world);
  await it.addParts("narsam");
  const { consentId: id } = await it.consent("narsam", addDays(world.today, 10));
  await it.consent("narsam");
  await it.accepted("narsam", "nora");
  await world.as("karin").consents.withdraw({ ...it.op(), id });
  expect(await it.partOf("narsam", "nora")).toMatchObject({ holder: "unit", officerName: "Nora Wik" });
  expect(await reasonOf(world.as("karin").consents.withdraw({ ...it.op(), id }))).toBe("changed-meanwhile");
});

test("on a closed case a consent is withdrawn without reopening it, and none is recorded", async () => {
  await using world = await aWorld();
  const it = await anEstablishment(world);
  await it.addParts("narsam");
  const { consentId: id } = await it.consent("narsam");
  await it.accepted("narsam", "nora");
  const { version } = (await it.page()).case;
  const closing = { ...it.op(), caseId: it.caseId, version, outcome: "established" } as const;
  await world.as("karin").cases.close({ ...closing, noAnswerReason: "De vet" });
  expect((await it.page("nora")).case.closedOn).toBe(world.today);
  expect((await it.page()).may).toMatchObject({ recordConsent: false, withdrawConsent: true });

  expect(await reasonOf(it.consent("raddning"))).toBe("case-closed");
  for (const [person, reason] of [
    ["lars", "not-allowed"],
    ["mia", "not-allowed"],
    ["nora", "not-allowed"],
  ] as const) {
    expect(await reasonOf(world.as(person).consents.withdraw({ ...it.op(), id }))).toBe(reason);
  }
  await world.as("karin").consents.withdraw({ ...it.op(), id, reason: "Företaget ringde" });
  expect(await reasonOf(it.page("nora"))).toBe("not-found");
  const page = await it.page();
  expect(page.case.closedOn).toBe(world.today);
  expect(page.consents).toMatchObject([{ valid: false, withdrawnOn: world.today }]);
  expect(page.timeline.rows.map(({ kind }) => kind).slice(0, 2)).toContain("consent-withdrawn");
  expect(await it.partOf("narsam")).toMatchObject({ holder: "pilot", status: "dropped" });
});

test("when a closed case's pilot is gone, any pilot withdraws the consent", async () => {
  await using world = await aWorld();
  const it = await anEstablishment(world);
  const { consentId: id } = await it.consent("narsam");
  const { version } = (await it.page()).case;
  const closing = { ...it.op(), caseId: it.caseId, version, outcome: "established" } as const;
  await world.as("karin").cases.close({ ...closing, noAnswerReason: "De vet" });
  await world.as("ada").users.disable({ id: world.people.karin, version: 1 });
  expect((await it.page("lars")).may).toMatchObject({ withdrawConsent: true });
  await world.as("lars").consents.withdraw({ ...it.op(), id });
  expect(await reasonOf(it.page("nora"))).toBe("not-found");
});

test("recorded by the case's pilot, for a partner, for a day that has been and a time that has not ended", async () => {
  await using world = await aWorld();
  const it = await anEstablishment(world);
  const words = {
    caseId: it.caseId,
    partnerUnitId: world.units.narsam,
    givenByName: "Peter Dahl",
    how: "written",
    scope: "Lokalfrågan",
    givenOn: world.today,
  } as const;
  const tomorrow = addDays(world.today, 1);
  const record = (
    by: "karin" | "lars" | "mia" | "nora",
    more: Partial<typeof words> & { until?: typeof tomorrow },
  ) => reasonOf(world.as(by).consents.record({ ...it.op(), ...words, ...more }));
  for (const person of ["lars", "mia", "nora"] as const) {
    expect(await record(person, {})).toBe("not-allowed");
  }
  expect(await record("karin", { partnerUnitId: world.units.bygg as typeof words.partnerUnitId })).toBe(
    "consent-not-needed",
  );
  expect(await record("karin", { givenOn: tomorrow })).toBe("date-ahead");
  expect(await record("karin", { until: addDays(world.today, -1) })).toBe("date-passed");
  expect((await it.page()).consents).toEqual([]);
});
