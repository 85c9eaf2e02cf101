import { addDays } from "@lots/domain/calendar/calendar-date";
import { expect, test } from "vitest";
import { anOpenedCase } from "../../test/an-opened-case.ts";
import { reasonOf } from "../../test/refusal-of.ts";
import { aWorld, type World } from "../../test/world.ts";

const only = async (world: World) => {
  const { rows } = await world.as("karin").cases.list({});
  return rows[0];
};

async function aPausedCase(world: World) {
  const opened = await anOpenedCase(world);
  const until = addDays(world.today, 30);
  await world.as("karin").cases.pause({
    operationId: world.op(),
    caseId: opened.caseId,
    version: 1,
    until,
    reason: "De väntar på banken",
  });
  return { ...opened, until };
}

test("a pause rests the case until its day, with the step that wakes it and the answer due then", async () => {
  await using world = await aWorld();
  const { caseId, until } = await aPausedCase(world);
  expect(await only(world)).toMatchObject({
    pausedUntil: until,
    nextAnswerOn: until,
    nextStep: { text: "Väck: De väntar på banken", dueOn: until, ownerUserId: world.people.karin },
    waitingOn: [],
    silent: false,
  });
  const { rows } = await world.as("karin").timeline.ofCase({ caseId });
  expect(rows.slice(0, 2)).toMatchObject([
    { kind: "next-answer-moved", facts: { from: "2026-12-09", to: until } },
    { kind: "case-paused", facts: { until }, remark: "De väntar på banken" },
  ]);
});

test("on its day the case is open again by itself, and waits on the pilot from that day", async () => {
  await using world = await aWorld();
  const { until } = await aPausedCase(world);
  world.advanceDays(29);
  expect((await only(world))?.pausedUntil).toBe(until);
  world.advanceDays(1);
  expect(world.today).toBe(until);
  expect(await only(world)).toMatchObject({
    pausedUntil: null,
    nextStep: { text: "Väck: De väntar på banken", dueOn: until },
    waitingOn: [{ holderKind: "pilot", sinceOn: until }],
  });
  expect((await world.as("karin").cases.list({ filter: { late: true } })).rows).toEqual([]);
  world.advanceDays(1);
  expect((await world.as("karin").cases.list({ filter: { late: true } })).rows).toHaveLength(1);
});

test("a resting case is not late, and stands among the paused", async () => {
  await using world = await aWorld();
  await aPausedCase(world);
  world.advanceDays(20);
  const karin = world.as("karin");
  expect((await karin.cases.list({ filter: { late: true } })).rows).toEqual([]);
  expect((await karin.cases.list({ filter: { state: "paused" } })).rows).toHaveLength(1);
  expect(await karin.cases.counts({})).toMatchObject({ paused: 1, open: 1, late: 0 });
});

test("a pause ends on a later day and has a reason", async () => {
  await using world = await aWorld();
  const { caseId } = await anOpenedCase(world);
  const pause = (until: typeof world.today) =>
    world.as("karin").cases.pause({ operationId: world.op(), caseId, version: 1, until, reason: "Semester" });
  expect(await reasonOf(pause(world.today))).toBe("date-passed");
  await pause(addDays(world.today, 1));
});

test("resumed early, the wake-up step is for today and the promised day stands", async () => {
  await using world = await aWorld();
  const { caseId, until } = await aPausedCase(world);
  world.advanceDays(3);
  await world.as("karin").cases.resume({ operationId: world.op(), caseId, version: 2 });
  expect(await only(world)).toMatchObject({
    pausedUntil: null,
    nextAnswerOn: until,
    nextStep: { dueOn: world.today },
    waitingOn: [{ holderKind: "pilot", sinceOn: world.today }],
  });
  const again = world.as("karin").cases.resume({ operationId: world.op(), caseId, version: 3 });
  expect(await reasonOf(again)).toBe("case-open");
});

test("resumed early with a step, the step is the case's; the promise is not moved there, without a reason", async () => {
  await using world = await aWorld();
  const { caseId, until } = await aPausedCase(world);
  const dueOn = addDays(world.today, 4);
  const resuming = () => ({
    operationId: world.op(),
    caseId,
    version: 2,
    nextStep: { text: "Boka möte", owner: "company", dueOn } as const,
  });
  const withAnotherDay: object = { nextAnswerOn: dueOn };
  const moving = world.as("karin").cases.resume({ ...resuming(), ...withAnotherDay });
  await expect(moving).rejects.toMatchObject({ code: "BAD_REQUEST" });
  await world.as("karin").cases.resume(resuming());
  expect(await only(world)).toMatchObject({
    nextAnswerOn: until,
    nextStep: { text: "Boka möte", ownerKind: "company" },
    waitingOn: [{ holderKind: "company" }],
  });
  const steps = await world.db.selectFrom("nextSteps").where("doneAt", "is", null).selectAll().execute();
  expect(steps).toHaveLength(1);
});

test("a step that was done is told as done when the case is paused; one that was not is not", async () => {
  await using world = await aWorld();
  const { caseId } = await anOpenedCase(world);
  const pause = (version: number, stepDone: boolean) =>
    world.as("karin").cases.pause({
      operationId: world.op(),
      caseId,
      version,
      until: addDays(world.today, 5),
      reason: "Jul",
      stepDone,
    });
  const doneEntries = () =>
    world.db.selectFrom("timelineEntries").where("kind", "=", "next-step-done").selectAll().execute();
  await pause(1, false);
  expect(await doneEntries()).toHaveLength(0);
  await pause(2, true);
  expect(await doneEntries()).toHaveLength(1);
});
