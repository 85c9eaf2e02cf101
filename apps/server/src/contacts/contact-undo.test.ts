import { expect, test } from "vitest";
import { aCase } from "../../test/a-case.ts";
import { anOpenedCase } from "../../test/an-opened-case.ts";
import type { PersonName } from "../../test/people.ts";
import { reasonOf, refusalOf } from "../../test/refusal-of.ts";
import { storedAndRecomputed } from "../../test/stored-balls.ts";
import { aWorld, type World } from "../../test/world.ts";

/** Karin's besked on her case: it meets the promise, makes the next one and sets the next step, all in one act. */
async function aBesked(world: World) {
  const { caseId, number } = await aCase(world);
  await world.as("karin").cases.moveNextAnswer({
    operationId: world.op(),
    caseId,
    version: 1,
    nextAnswerOn: "2026-11-27",
    nextAnswerAbout: "tomten",
    reason: "De bad om det",
  });
  const { contactId } = await world.as("karin").contacts.log({
    operationId: world.op(),
    channel: "phone_out",
    note: "Tomten är deras.",
    caseId,
    isAnswer: true,
    nextAnswer: { on: "2026-12-04", about: "bygglovet" },
    nextStep: { text: "Skicka avtalet", owner: world.people.karin, dueOn: "2026-11-30" },
  });
  const undo = () =>
    world.as("karin").contacts.undoLog({
      operationId: world.op(),
      id: contactId,
      nextAnswerAbout: "tomten",
    });
  const standing = async () => {
    const { case: caseFile, nextStep } = await world.as("karin").cases.get({ number });
    return [caseFile.nextAnswerOn, caseFile.nextAnswerAbout, nextStep?.text];
  };
  return { caseId, number, contactId, undo, standing };
}

test("a contact taken back at once takes its next step and its promise with it, and the case is as before", async () => {
  await using world = await aWorld();
  const { caseId, contactId, undo, standing } = await aBesked(world);
  expect(await standing()).toEqual(["2026-12-04", "bygglovet", "Skicka avtalet"]);
  await undo();
  expect(await standing()).toEqual(["2026-11-27", "tomten", "Första steget"]);
  expect((await world.as("karin").contacts.list({})).rows).toEqual([]);
  const { rows } = await world.as("karin").timeline.ofCase({ caseId });
  expect(rows.find(({ kind }) => kind === "contact-undone")).toMatchObject({
    object: { id: contactId },
    remark: expect.any(String),
  });
  const open = await world.db.selectFrom("nextSteps").selectAll().where("doneAt", "is", null).execute();
  expect(open).toHaveLength(1);
});

test("who saves over what a taken back contact put back is told of no change before that", async () => {
  await using world = await aWorld();
  const { caseId, undo } = await aBesked(world);
  await undo();
  const moved = world.as("karin").cases.moveNextAnswer({
    operationId: world.op(),
    caseId,
    version: 1,
    nextAnswerOn: "2026-12-07",
    nextAnswerAbout: "bygglovet",
    reason: "Miljö behöver mer tid",
  });
  const { reason, details } = await refusalOf(moved);
  expect(reason).toBe("changed-meanwhile");
  expect(details).toEqual({ current: expect.objectContaining({ version: 4 }) });
});

test("when somebody has acted on it since, nothing is taken back", async () => {
  await using world = await aWorld();
  const { caseId, number, undo, standing } = await aBesked(world);
  const { nextStep } = await world.as("karin").cases.get({ number });
  const change = { text: "Skicka avtalet idag", owner: world.people.karin, dueOn: "2026-11-30" };
  await world.as("karin").nextSteps.change({
    operationId: world.op(),
    id: nextStep?.id ?? "",
    version: 1,
    ...change,
  });
  expect(await reasonOf(undo())).toBe("acted-since");
  expect(await standing()).toEqual(["2026-12-04", "bygglovet", "Skicka avtalet idag"]);
  await world.as("karin").cases.moveNextAnswer({
    operationId: world.op(),
    caseId,
    version: 3,
    nextAnswerOn: "2026-12-07",
    nextAnswerAbout: "bygglovet",
    reason: "Miljö behöver mer tid",
  });
  expect(await reasonOf(undo())).toBe("acted-since");
});

test("only who logged it takes it back; a step on a contact without a case ends with it", async () => {
  await using world = await aWorld();
  const { contactId } = await world.as("mia").contacts.log({
    operationId: world.op(),
    channel: "phone_in",
    note: "Fel nummer.",
    company: { kind: "new", name: "Nordkyl AB" },
    nextStep: { text: "Ring upp", owner: world.people.mia, dueOn: null },
  });
  const undo = (person: "mia" | "karin") =>
    world.as(person).contacts.undoLog({ operationId: world.op(), id: contactId, nextAnswerAbout: null });
  expect(await reasonOf(undo("karin"))).toBe("not-allowed");
  await undo("mia");
  const open = await world.db.selectFrom("nextSteps").selectAll().where("doneAt", "is", null).execute();
  expect(open).toEqual([]);
  expect(await reasonOf(undo("mia"))).toBe("not-found");
});

test("a colleague's besked that the contact had met waits for its pilot again", async () => {
  await using world = await aWorld();
  const { caseId } = await aCase(world);
  const besked = { channel: "phone_out", note: "Tomten är deras.", caseId, isAnswer: true } as const;
  await world.as("lars").contacts.log({ ...besked, operationId: world.op() });
  const unmet = async () =>
    (await world.as("karin").myDay.get({})).answers.rows.map((row) => row.colleaguesAnswer?.byName ?? null);
  const { contactId } = await world
    .as("karin")
    .contacts.log({ ...besked, operationId: world.op(), nextAnswer: { on: "2026-11-26", about: null } });
  expect(await unmet()).toEqual([null]);
  await world.as("karin").contacts.undoLog({ operationId: world.op(), id: contactId, nextAnswerAbout: null });
  expect(await unmet()).toEqual(["Lars Öberg"]);
});

/** Karin logs a call on a case with a next step for `owner`; it takes the place of the one that the case had. */
async function aCallWithStep(world: World, caseId: string, owner: PersonName = "karin") {
  world.advanceSeconds(5);
  const { contactId } = await world.as("karin").contacts.log({
    operationId: world.op(),
    channel: "phone_in",
    note: "De ringde",
    caseId,
    nextStep: { text: "Ring tillbaka", owner: world.people[owner], dueOn: "2026-12-24" },
  });
  world.advanceSeconds(5);
  const undo = () =>
    world.as("karin").contacts.undoLog({ operationId: world.op(), id: contactId, nextAnswerAbout: null });
  return { contactId, undo };
}

const openSteps = (world: World) =>
  world.db.selectFrom("nextSteps").select(["text", "ownerUserId"]).where("doneAt", "is", null).execute();

test("the ball goes back to the company with its step, and the timeline says so", async () => {
  await using world = await aWorld();
  const { caseId, number } = await world.as("karin").cases.open({
    operationId: world.op(),
    kind: "establishment",
    title: "Kyllager",
    codeName: "Projekt Älg",
    reach: null,
    nextStep: { text: "Skicka ritningen", owner: "company", dueOn: "2026-12-24" },
  });
  const { undo } = await aCallWithStep(world, caseId);
  await undo();
  const { waitingOn } = await world.as("karin").cases.get({ number });
  expect(waitingOn).toMatchObject([{ holderKind: "company" }]);
  const { stored, recomputed } = await storedAndRecomputed(world.db, [caseId], world.today);
  expect(stored).toEqual(recomputed);
  const { rows } = await world.as("karin").timeline.ofCase({ caseId });
  expect(rows.slice(0, 2).map(({ kind }) => kind)).toEqual(["next-step-set", "contact-undone"]);
});

test("a former pilot takes no step back", async () => {
  await using world = await aWorld();
  const { caseId } = await anOpenedCase(world);
  const { undo } = await aCallWithStep(world, caseId, "bo");
  const pilot = { userId: world.people.lars, reason: "Karin är ledig" };
  await world.as("lotta").handoffs.appointPilot({ operationId: world.op(), caseId, version: 1, ...pilot });
  expect(await reasonOf(undo())).toBe("not-allowed");
  expect(await openSteps(world)).toMatchObject([{ text: "Ring tillbaka", ownerUserId: world.people.bo }]);
});

test("a step whose owner is gone is the pilot's when it is taken back", async () => {
  await using world = await aWorld();
  const { caseId } = await anOpenedCase(world, { stepOwner: "bo" });
  const { undo } = await aCallWithStep(world, caseId);
  await world.as("ada").users.disable({ id: world.people.bo, version: 1 });
  await undo();
  expect(await openSteps(world)).toEqual([{ text: "Ring dem", ownerUserId: world.people.karin }]);
});

test("nothing is taken back off a case that it was unlinked from, with a colleague's step on it, or later", async () => {
  await using world = await aWorld();
  const { caseId } = await anOpenedCase(world);
  const unlinked = await aCallWithStep(world, caseId);
  await world.as("karin").contacts.unlink({ operationId: world.op(), id: unlinked.contactId, caseId });
  expect(await reasonOf(unlinked.undo())).toBe("acted-since");

  const company = { kind: "new", name: "Nordkyl AB" } as const;
  const call = { channel: "phone_in", note: "De ringde", company } as const;
  const { contactId } = await world.as("karin").contacts.log({ operationId: world.op(), ...call });
  const step = { text: "Lars steg", owner: world.people.lars, dueOn: null };
  await world.as("lars").nextSteps.setOnContact({ operationId: world.op(), contactId, ...step });
  const stepped = { operationId: world.op(), id: contactId, nextAnswerAbout: null };
  expect(await reasonOf(world.as("karin").contacts.undoLog(stepped))).toBe("acted-since");

  const later = await aCallWithStep(world, caseId);
  world.advanceSeconds(3600);
  expect(await reasonOf(later.undo())).toBe("acted-since");
  expect((await openSteps(world)).map(({ text }) => text).toSorted()).toEqual(["Lars steg", "Ring tillbaka"]);
});

test("a step that came with the contact and that a colleague has changed since keeps it, also without a case", async () => {
  await using world = await aWorld();
  const { contactId } = await world.as("karin").contacts.log({
    operationId: world.op(),
    channel: "phone_in",
    note: "De ringde",
    company: { kind: "new", name: "Nordkyl AB" },
    nextStep: { text: "Ring tillbaka", owner: world.people.lars, dueOn: null },
  });
  const { id } = await world.db.selectFrom("nextSteps").select("id").executeTakeFirstOrThrow();
  const change = { text: "Ring VD:n", owner: world.people.lars, dueOn: null };
  await world.as("lars").nextSteps.change({ operationId: world.op(), id, version: 1, ...change });
  const undo = { operationId: world.op(), id: contactId, nextAnswerAbout: null };
  expect(await reasonOf(world.as("karin").contacts.undoLog(undo))).toBe("acted-since");
  expect(await openSteps(world)).toEqual([{ text: "Ring VD:n", ownerUserId: world.people.lars }]);
});

test("of two steps set in the same moment the last one is taken back", async () => {
  await using world = await aWorld();
  const { caseId } = await anOpenedCase(world);
  const log = async (text: string) =>
    world.as("karin").contacts.log({
      operationId: world.op(),
      ...{ channel: "phone_in", note: "De ringde", caseId },
      nextStep: { text, owner: world.people.karin, dueOn: "2026-12-24" },
    });
  await log("Först");
  const { contactId } = await log("Sedan");
  await world.as("karin").contacts.undoLog({ operationId: world.op(), id: contactId, nextAnswerAbout: null });
  expect((await openSteps(world)).map(({ text }) => text)).toEqual(["Först"]);
});
