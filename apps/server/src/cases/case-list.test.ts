import { addDays } from "@lots/domain/calendar/calendar-date";
import { caseSorts } from "@lots/domain/cases/case-filter";
import { caseViewNames, caseViews } from "@lots/domain/cases/case-views";
import { expect, test } from "vitest";
import { aPart } from "../../test/a-case.ts";
import { anOpenedCase } from "../../test/an-opened-case.ts";
import { aWorld, type World } from "../../test/world.ts";

type Api = ReturnType<World["as"]>;
type Page = Awaited<ReturnType<Api["cases"]["list"]>>;

const titles = ({ rows }: Page) => rows.map(({ title }) => title);

/** Every title in the order of the pages. */
async function allTitles(api: Api, input: { sort: (typeof caseSorts)[number]; descending: boolean }) {
  const found: string[] = [];
  let after: Page["next"] = null;
  do {
    const page: Page = await api.cases.list({ ...input, limit: 3, after });
    found.push(...titles(page));
    after = page.next;
  } while (after !== null);
  return found;
}

test("every order is whole and turns around, page by page, with dates missing last", async () => {
  await using world = await aWorld();
  const names = ["Ö", "a", "Å", "b", "Ä", "z", "C"];
  for (const [n, name] of names.entries()) {
    const { caseId } = await anOpenedCase(world, { codeName: name, title: name });
    if (n % 2 === 0) continue;
    await aPart(world, caseId, "miljo");
    await world.db
      .updateTable("parts")
      .set({ expectedOn: addDays(world.today, n) })
      .where("caseId", "=", caseId)
      .execute();
  }
  const karin = world.as("karin");
  expect(await allTitles(karin, { sort: "company", descending: false })).toEqual([
    "a",
    "b",
    "C",
    "z",
    "Å",
    "Ä",
    "Ö",
  ]);
  expect((await allTitles(karin, { sort: "expected", descending: false })).slice(0, 3)).toEqual([
    "a",
    "b",
    "z",
  ]);
  for (const sort of caseSorts) {
    const up = await allTitles(karin, { sort, descending: false });
    expect(up.toSorted()).toEqual(names.toSorted());
    expect(await allTitles(karin, { sort, descending: true })).toEqual(up.toReversed());
  }
});

test("a row says what the list shows", async () => {
  await using world = await aWorld();
  const { number } = await anOpenedCase(world);
  const { rows, total, next } = await world.as("bo").cases.list({ counted: true });
  expect(rows).toMatchObject([
    {
      number,
      companyName: null,
      codeName: "Projekt Älg",
      phase: "inquiry",
      pilot: { name: "Karin Lindqvist" },
      waitingOn: [{ holderKind: "pilot", count: 1 }],
      nextStep: { text: "Ring dem", ownerName: "Karin Lindqvist" },
      nearestExpectedOn: null,
      lastEntryAt: world.now,
    },
  ]);
  expect([total, next]).toEqual([1, null]);
});

test("filters find what they say", async () => {
  await using world = await aWorld();
  const karin = world.as("karin");
  const kyl = await anOpenedCase(world, { title: "Kyl" });
  await anOpenedCase(world, { title: "Lager", by: "lars" });
  await aPart(world, kyl.caseId, "miljo");
  await karin.cases.setPhase({ operationId: world.op(), caseId: kyl.caseId, version: 1, phase: "permits" });
  const closed = await anOpenedCase(world, { title: "Klar" });
  await karin.cases.close({
    operationId: world.op(),
    caseId: closed.caseId,
    version: 1,
    outcome: "established",
    noAnswerReason: "Invigt",
  });
  const find = async (filter: Parameters<Api["cases"]["list"]>[0]["filter"]) =>
    titles(await karin.cases.list({ filter })).toSorted();
  expect(await find({})).toEqual(["Kyl", "Lager"]);
  expect(await find({ mine: true })).toEqual(["Kyl"]);
  expect(await find({ pilotIds: [world.people.lars] })).toEqual(["Lager"]);
  expect(await find({ phases: ["permits", "building"] })).toEqual(["Kyl"]);
  expect(await find({ kinds: ["question"] })).toEqual([]);
  expect(await find({ unitIds: [world.units.miljo] })).toEqual(["Kyl"]);
  expect(await find({ state: "closed" })).toEqual(["Klar"]);
  expect(await find({ state: "all" })).toEqual(["Klar", "Kyl", "Lager"]);
  expect(await find({ waitingOn: ["pilot"] })).toEqual(["Kyl", "Lager"]);
  expect(await find({ waitingOn: ["company"] })).toEqual([]);
  expect(await find({ text: "LAGER älg" })).toEqual(["Lager"]);
  expect(await find({ text: kyl.number.slice(3).toLowerCase() })).toEqual(["Kyl"]);
  expect(await find({ text: "%" })).toEqual([]);
  expect(await find({ longWait: true })).toEqual([]);
  world.advanceDays(15);
  expect(await find({ longWait: true, waitingOn: ["pilot"] })).toEqual(["Kyl", "Lager"]);
});

test("late is a promise, a step or an expected date that has passed", async () => {
  await using world = await aWorld();
  const karin = world.as("karin");
  const late = async () => titles(await karin.cases.list({ filter: { late: true } }));
  const { caseId, nextStepId } = await anOpenedCase(world);
  expect(await late()).toEqual([]);
  world.advanceDays(2);
  expect(await late()).toEqual(["Kyllager"]);
  const dueOn = addDays(world.today, 60);
  const next = { text: "Vänta", owner: world.people.karin, dueOn };
  await karin.nextSteps.complete({ operationId: world.op(), id: nextStepId, version: 1, next });
  expect(await late()).toEqual([]);
  world.advanceDays(20);
  expect(await late()).toEqual(["Kyllager"]);
  await karin.cases.moveNextAnswer({
    operationId: world.op(),
    caseId,
    version: 1,
    nextAnswerOn: dueOn,
    reason: "Dröjer",
  });
  expect(await late()).toEqual([]);
  await aPart(world, caseId, "bygg");
  await world.db
    .updateTable("parts")
    .set({ expectedOn: addDays(world.today, -1) })
    .execute();
  expect(await late()).toEqual(["Kyllager"]);
});

test("each tab counts exactly what its list holds", async () => {
  await using world = await aWorld();
  const karin = world.as("karin");
  const first = await anOpenedCase(world, { title: "Ett" });
  const second = await anOpenedCase(world, { title: "Två", reach: "involved" });
  await anOpenedCase(world, { title: "Tre", by: "lars" });
  await karin.cases.pause({
    operationId: world.op(),
    caseId: first.caseId,
    version: 1,
    until: addDays(world.today, 90),
    reason: "Bank",
  });
  await karin.cases.setStandIn({
    operationId: world.op(),
    caseId: second.caseId,
    version: 1,
    standInId: world.people.lars,
  });
  world.advanceDays(30);
  for (const person of ["karin", "lars", "bo", "nora"] as const) {
    const api = world.as(person);
    const counts = await api.cases.counts({});
    for (const view of caseViewNames) {
      const { total, rows } = await api.cases.list({ filter: caseViews[view], counted: true });
      expect([view, counts[view]]).toEqual([view, rows.length]);
      expect(total).toBe(rows.length);
    }
  }
  expect(await world.as("lars").cases.counts({})).toMatchObject({
    open: 3,
    mine: 1,
    asStandIn: 1,
    paused: 1,
  });
  expect(await world.as("bo").cases.counts({})).toMatchObject({ open: 2 });
});
