import { expect, test } from "vitest";
import { aCase, aConsent } from "../../test/a-case.ts";
import { reasonOf, refusalOf } from "../../test/refusal-of.ts";
import { aWorld, type World } from "../../test/world.ts";

const call = (world: World, caseId: string) =>
  ({ operationId: world.op(), channel: "phone_out", note: "Berättade var det står.", caseId }) as const;

const stepsOf = (world: World) =>
  world.db.selectFrom("nextSteps").select(["text", "caseId", "contactId", "doneAt"]).orderBy("id").execute();

/** What has happened on the case since it was opened. */
const kindsOn = async (world: World, caseId: string) => {
  const entries = await world.db
    .selectFrom("timelineEntries")
    .select(["kind", "seq"])
    .where("caseId", "=", caseId)
    .execute();
  const opened = entries.find((entry) => entry.kind === "case-opened");
  return entries
    .filter((entry) => entry.seq !== opened?.seq)
    .map((entry) => entry.kind)
    .sort();
};

test("the pilot's besked on a case meets the promise and makes the next, in one go", async () => {
  await using world = await aWorld();
  const { caseId } = await aCase(world);
  const karin = world.as("karin");
  await karin.contacts.log({
    ...call(world, caseId),
    isAnswer: true,
    nextAnswer: { on: "2026-12-04", about: "bygglovet" },
  });
  const caseFile = await world.db.selectFrom("cases").selectAll().executeTakeFirstOrThrow();
  expect(caseFile).toMatchObject({ nextAnswerOn: "2026-12-04", nextAnswerAbout: "bygglovet", version: 2 });
  expect(await kindsOn(world, caseId)).toEqual(["contact-logged", "next-answer-given"]);
  expect((await karin.contacts.list({})).rows).toMatchObject([{ isAnswer: true }]);
});

test("a besked without the next date is refused and nothing is saved", async () => {
  await using world = await aWorld();
  const { caseId } = await aCase(world);
  const besked = { ...call(world, caseId), isAnswer: true } as const;
  expect(await reasonOf(world.as("karin").contacts.log(besked))).toBe("next-answer-missing");
  const passed = { ...besked, nextAnswer: { on: "2026-11-20" } };
  expect(await refusalOf(world.as("karin").contacts.log(passed))).toMatchObject({
    reason: "date-passed",
    details: { field: "nextAnswerOn" },
  });
  expect((await world.as("karin").contacts.list({})).rows).toEqual([]);
});

test("the last besked before a closing leaves the promised day, since the case is still open", async () => {
  await using world = await aWorld();
  const { caseId } = await aCase(world);
  await world.as("karin").contacts.log({ ...call(world, caseId), isAnswer: true, noFurtherAnswer: true });
  const { nextAnswerOn } = await world.db.selectFrom("cases").selectAll().executeTakeFirstOrThrow();
  expect(nextAnswerOn).toBe(world.today);
  expect(await kindsOn(world, caseId)).toContain("next-answer-given");
});

test("a colleague's besked is logged as one; the promise is the case's pilot's to move", async () => {
  await using world = await aWorld();
  const { caseId } = await aCase(world);
  const besked = { ...call(world, caseId), isAnswer: true } as const;
  await world.as("lars").contacts.log(besked);
  const { nextAnswerOn, version } = await world.db.selectFrom("cases").selectAll().executeTakeFirstOrThrow();
  expect({ nextAnswerOn, version }).toEqual({ nextAnswerOn: world.today, version: 1 });
  const moving = { ...besked, operationId: world.op(), nextAnswer: { on: "2026-12-04" } } as const;
  expect(await reasonOf(world.as("lars").contacts.log(moving))).toBe("not-allowed");
  expect(await reasonOf(world.as("mia").contacts.log(moving))).toBe("not-allowed");
});

test("the pilot lets the colleague's besked meet the promise, once", async () => {
  await using world = await aWorld();
  const { caseId } = await aCase(world);
  const { contactId } = await world.as("lars").contacts.log({ ...call(world, caseId), isAnswer: true });
  const met = { id: contactId, caseId, nextAnswer: { on: "2026-12-04" } } as const;
  expect(await reasonOf(world.as("lars").contacts.meetNextAnswer({ ...met, operationId: world.op() }))).toBe(
    "not-allowed",
  );
  await world.as("karin").contacts.meetNextAnswer({ ...met, operationId: world.op() });
  const { nextAnswerOn } = await world.db.selectFrom("cases").selectAll().executeTakeFirstOrThrow();
  expect(nextAnswerOn).toBe("2026-12-04");
  expect(await kindsOn(world, caseId)).toEqual(["contact-logged", "next-answer-given"]);
  const again = { ...met, operationId: world.op(), nextAnswer: { on: "2027-01-15" } } as const;
  expect(await reasonOf(world.as("karin").contacts.meetNextAnswer(again))).toBe("not-found");
});

test("what was no besked meets no promise", async () => {
  await using world = await aWorld();
  const { caseId } = await aCase(world);
  const { contactId } = await world.as("lars").contacts.log(call(world, caseId));
  const met = { operationId: world.op(), id: contactId, caseId, nextAnswer: { on: "2026-12-04" } } as const;
  expect(await reasonOf(world.as("karin").contacts.meetNextAnswer(met))).toBe("not-found");
});

test("the pilot's next step takes the place of the case's, which is done", async () => {
  await using world = await aWorld();
  const { caseId } = await aCase(world);
  const nextStep = { text: "Boka lotsmöte", owner: world.people.karin, dueOn: "2026-12-01" } as const;
  await world.as("karin").contacts.log({ ...call(world, caseId), nextStep });
  expect(await stepsOf(world)).toEqual([
    { text: "Första steget", caseId, contactId: null, doneAt: world.now },
    { text: "Boka lotsmöte", caseId, contactId: null, doneAt: null },
  ]);
  expect(await kindsOn(world, caseId)).toEqual(["contact-logged", "next-step-done", "next-step-set"]);
});

test("a step that was only overtaken is not told as done", async () => {
  await using world = await aWorld();
  const { caseId } = await aCase(world);
  const nextStep = { text: "Boka lotsmöte", owner: "company", dueOn: "2026-12-01" } as const;
  await world.as("karin").contacts.log({ ...call(world, caseId), nextStep, earlierStepDone: false });
  expect(await kindsOn(world, caseId)).toEqual(["contact-logged", "next-step-set"]);
});

test("a case's next step has a day", async () => {
  await using world = await aWorld();
  const { caseId } = await aCase(world);
  const nextStep = { text: "Någon gång", owner: world.people.karin, dueOn: null };
  expect(await reasonOf(world.as("karin").contacts.log({ ...call(world, caseId), nextStep }))).toBe(
    "next-step-missing",
  );
  expect(await stepsOf(world)).toHaveLength(1);
});

test("an officer's step is the officer's own and leaves the case's alone", async () => {
  await using world = await aWorld();
  const { caseId } = await aCase(world);
  const nextStep = { text: "Leta i arkivet", owner: world.people.mia, dueOn: null };
  const { contactId } = await world.as("mia").contacts.log({ ...call(world, caseId), nextStep });
  expect(await stepsOf(world)).toEqual([
    { text: "Första steget", caseId, contactId: null, doneAt: null },
    { text: "Leta i arkivet", caseId: null, contactId, doneAt: null },
  ]);
  expect((await world.as("mia").contacts.get({ id: contactId })).nextSteps).toMatchObject([
    { text: "Leta i arkivet" },
  ]);
  expect((await world.as("bo").contacts.get({ id: contactId })).nextSteps).toEqual([]);
});

test("a pilot neither sees nor ends the step on another unit's own note", async () => {
  await using world = await aWorld();
  const { caseId } = await aCase(world);
  const nextStep = { text: "Fråga juristen", owner: world.people.mia, dueOn: "2026-11-27" };
  const { nextStepId } = await world
    .as("mia")
    .contacts.log({ ...call(world, caseId), audience: "unit", nextStep });
  expect((await world.as("karin").contacts.list({})).rows).toEqual([]);
  const done = { operationId: world.op(), id: nextStepId ?? "", version: 1, next: null };
  expect(await reasonOf(world.as("karin").nextSteps.complete(done))).toBe("not-found");
  await world.as("mia").nextSteps.complete(done);
});

test("a step is given to somebody who can open what it is about", async () => {
  await using world = await aWorld();
  const mine = { text: "Ring", dueOn: "2026-11-27" };
  const log = (owner: string, audience: "unit" | "municipality") =>
    world.as("mia").contacts.log({
      operationId: world.op(),
      channel: "email",
      company: { kind: "new", name: "Nordkyl AB" },
      audience,
      nextStep: { ...mine, owner },
    });
  expect(await reasonOf(log(world.people.bo, "unit"))).toBe("owner-cannot-see");
  await log(world.people.maja, "unit");
  await log(world.people.bo, "municipality");
});

test("before logging, the dialog knows whose the promise is, which step stands and who may be let to read", async () => {
  await using world = await aWorld();
  const { caseId } = await aCase(world);
  expect(await world.as("karin").contacts.place({ caseId })).toEqual({
    mayLog: true,
    promises: [],
    audiences: ["unit", "municipality", "company"],
    defaultAudience: "municipality",
    partners: [],
    case: {
      mayPromise: true,
      nextAnswerOn: world.today,
      nextAnswerAbout: null,
      stepText: "Första steget",
      stepDueOn: world.today,
    },
  });
  expect(await world.as("lars").contacts.place({ caseId })).toMatchObject({ case: { mayPromise: false } });
  await aConsent(world, caseId, "narsam");
  expect(await world.as("karin").contacts.place({ caseId })).toMatchObject({
    audiences: ["unit", "municipality", "partners", "company"],
    partners: [{ name: "Närsam" }],
  });
  expect(await world.as("nora").contacts.place({ caseId })).toMatchObject({
    audiences: ["unit", "partners"],
    defaultAudience: "partners",
  });
  expect(await reasonOf(world.as("rolf").contacts.place({ caseId }))).toBe("not-found");
  expect(await world.as("karin").contacts.place({})).toMatchObject({
    audiences: ["unit", "municipality"],
    case: null,
  });
});

test("for a company the dialog knows what it has been promised on its cases, as far as the reader sees them", async () => {
  await using world = await aWorld();
  const { companyId } = await world.as("karin").contacts.log({
    operationId: world.op(),
    channel: "phone_in",
    note: "Vill växa.",
    company: { kind: "new", name: "Nordkyl AB" },
  });
  const { caseId, number } = await aCase(world, { companyId: companyId ?? "", reach: "involved" });
  const promises = [{ caseId, number, on: world.today, about: null }];
  expect(await world.as("karin").contacts.place({ companyId })).toMatchObject({ case: null, promises });
  expect(await world.as("mia").contacts.place({ companyId })).toMatchObject({ mayLog: true, promises: [] });
  await aConsent(world, caseId, "narsam");
  expect(await world.as("nora").contacts.place({ companyId })).toMatchObject({ mayLog: false, promises });
});
