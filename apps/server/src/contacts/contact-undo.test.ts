import { expect, test } from "vitest";
import { aCase } from "../../test/a-case.ts";
import { reasonOf } from "../../test/refusal-of.ts";
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
  expect(rows[0]).toMatchObject({
    kind: "contact-undone",
    object: { id: contactId },
    remark: expect.any(String),
  });
  const open = await world.db.selectFrom("nextSteps").selectAll().where("doneAt", "is", null).execute();
  expect(open).toHaveLength(1);
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
