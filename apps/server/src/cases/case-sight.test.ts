import { expect, test } from "vitest";
import { aConsent, aPart } from "../../test/a-case.ts";
import { anOpenedCase } from "../../test/an-opened-case.ts";
import type { PersonName } from "../../test/people.ts";
import { reasonOf } from "../../test/refusal-of.ts";
import { aWorld, type World } from "../../test/world.ts";

/** Where a case could show: its page, the list, a search, the counts and the timeline. */
async function whereItShows(world: World, person: PersonName, { caseId, number }: Opened) {
  const { cases, timeline } = world.as(person);
  const shows = async (call: Promise<unknown>) => call.then(() => true).catch(() => false);
  return {
    page: await shows(cases.get({ number })),
    list: (await cases.list({})).rows.length > 0,
    search: (await cases.list({ filter: { text: "kyllager" }, counted: true })).total ?? 0,
    count: (await cases.counts({})).open,
    timeline: await shows(timeline.ofCase({ caseId })),
  };
}

type Opened = { readonly caseId: string; readonly number: string };

const everywhere = { page: true, list: true, search: 1, count: 1, timeline: true };
const nowhere = { page: false, list: false, search: 0, count: 0, timeline: false };

test("a case of reach municipality is seen by all municipal staff and by no partner", async () => {
  await using world = await aWorld();
  const opened = await anOpenedCase(world);
  for (const person of ["karin", "lars", "mia", "birger", "kajsa"] as const) {
    expect(await whereItShows(world, person, opened)).toEqual(everywhere);
  }
  expect(await whereItShows(world, "nora", opened)).toEqual(nowhere);
});

test("a case of reach involved is hidden from other units everywhere, and shown to those involved", async () => {
  await using world = await aWorld();
  const opened = await anOpenedCase(world);
  await aPart(world, opened.caseId, "miljo");
  await world.as("karin").cases.setReach({
    operationId: world.op(),
    caseId: opened.caseId,
    version: 1,
    reach: "involved",
    reason: "Tidigt skede",
  });
  for (const person of ["karin", "lars", "lotta", "kajsa", "mia", "maja"] as const) {
    expect(await whereItShows(world, person, opened)).toEqual(everywhere);
  }
  for (const person of ["bo", "birger", "magnus", "nora"] as const) {
    expect(await whereItShows(world, person, opened)).toEqual(nowhere);
  }
});

test("when the reach narrows, a step whose owner loses sight of the case falls to the pilot", async () => {
  await using world = await aWorld();
  const opened = await anOpenedCase(world, { stepOwner: "bo" });
  const page = () => world.as("karin").cases.get({ number: opened.number });
  expect((await page()).nextStep?.ownerName).toBe("Bo Åkesson");
  await world.as("karin").cases.setReach({
    operationId: world.op(),
    caseId: opened.caseId,
    version: 1,
    reach: "involved",
    reason: "Tidigt skede",
  });
  expect((await page()).nextStep).toMatchObject({ ownerName: "Karin Lindqvist", version: 2 });
  expect((await page()).waitingOn).toMatchObject([{ holderKind: "pilot" }]);
});

test("a partner sees only the shared case, and there only what partners or the company may read", async () => {
  await using world = await aWorld();
  const shared = await anOpenedCase(world, { title: "Kyllager" });
  await anOpenedCase(world, { title: "Kyllager två" });
  await aConsent(world, shared.caseId, "narsam");
  const write = (audience: "unit" | "municipality" | "partners" | "company", text: string) =>
    world.as("karin").notes.write({ operationId: world.op(), caseId: shared.caseId, audience, text });
  await write("unit", "För lotsarna.");
  await write("municipality", "För kommunen.");
  await write("partners", "För Närsam.");
  await write("company", "För företaget.");
  const nora = world.as("nora");
  expect((await nora.cases.list({})).rows.map(({ number }) => number)).toEqual([shared.number]);
  expect(await nora.cases.counts({})).toMatchObject({ open: 1, mine: 0 });
  const { rows } = await nora.timeline.ofCase({ caseId: shared.caseId });
  expect(rows.map(({ kind, note }) => note?.text ?? kind)).toEqual([
    "För företaget.",
    "För Närsam.",
    "consent-recorded",
  ]);
  const page = await nora.cases.get({ number: shared.number });
  expect(page.timeline.rows).toEqual(rows);
  expect(page.audiences).toEqual(["unit", "partners"]);
  expect(await whereItShows(world, "rolf", shared)).toEqual(nowhere);
});

test("when the consent has ended the partner sees nothing, from that day", async () => {
  await using world = await aWorld();
  const shared = await anOpenedCase(world);
  const id = await aConsent(world, shared.caseId, "narsam");
  await world.db.updateTable("consents").set({ until: world.today }).where("id", "=", id).execute();
  expect(await whereItShows(world, "nora", shared)).toMatchObject({ page: true, list: true });
  world.advanceDays(1);
  expect(await whereItShows(world, "nora", shared)).toEqual(nowhere);
});

test("an administrator reads no content, by no road", async () => {
  await using world = await aWorld();
  const { caseId, number } = await anOpenedCase(world);
  const { cases, timeline } = world.as("ada");
  const roads = [
    () => cases.get({ number }),
    () => cases.list({}),
    () => cases.counts({}),
    () => cases.closingPreview({ caseId }),
    () => timeline.ofCase({ caseId }),
    () => timeline.versions({ objectKind: "note", objectId: caseId }),
  ];
  for (const road of roads) expect(await reasonOf(road())).toBe("not-allowed");
});

test("nobody who is not signed in reads anything", async () => {
  await using world = await aWorld();
  const { number } = await anOpenedCase(world);
  expect(await reasonOf(world.anonymous.cases.get({ number }))).toBe("not-signed-in");
  expect(await reasonOf(world.anonymous.cases.list({}))).toBe("not-signed-in");
});
