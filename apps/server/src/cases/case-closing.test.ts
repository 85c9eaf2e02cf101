import { addDays } from "@lots/domain/calendar/calendar-date";
import { expect, test } from "vitest";
import { aPart } from "../../test/a-case.ts";
import { anOpenedCase } from "../../test/an-opened-case.ts";
import { reasonOf, refusalOf } from "../../test/refusal-of.ts";
import { aWorld, type World } from "../../test/world.ts";

const closing = (world: World, caseId: string) =>
  ({
    operationId: world.op(),
    caseId,
    version: 1,
    outcome: "elsewhere",
    noAnswerReason: "De hörde av sig själva.",
  }) as const;
const rowOf = (world: World, id: string) =>
  world.db.selectFrom("cases").selectAll().where("id", "=", id).executeTakeFirstOrThrow();

test("closing shows what is still open and ends all of it in one go", async () => {
  await using world = await aWorld();
  const { caseId } = await anOpenedCase(world);
  await aPart(world, caseId, "miljo");
  const karin = world.as("karin");
  const preview = await karin.cases.closingPreview({ caseId });
  expect(preview).toMatchObject({
    parts: [{ title: "Bygglov", unitName: "Miljökontoret" }],
    nextStep: { text: "Ring dem" },
    workingNotes: [],
    answers: [],
  });
  await karin.cases.close(closing(world, caseId));
  expect(await rowOf(world, caseId)).toMatchObject({
    closedOn: world.today,
    outcome: "elsewhere",
    nextAnswerOn: null,
  });
  const [part] = await world.db.selectFrom("parts").selectAll().execute();
  expect(part).toMatchObject({ status: "dropped", version: 2 });
  expect(await world.db.selectFrom("nextSteps").where("doneAt", "is", null).selectAll().execute()).toEqual(
    [],
  );
  const { rows } = await karin.timeline.ofCase({ caseId });
  expect(rows.slice(0, 2)).toMatchObject([
    { kind: "part-dropped", part: { title: "Bygglov" } },
    {
      kind: "case-closed",
      facts: { outcome: "elsewhere", lastAnswerContactId: null },
      remark: "De hörde av sig själva.",
    },
  ]);
});

test("the last besked is named, or it is said why none is needed: one of the two", async () => {
  await using world = await aWorld();
  const { caseId } = await anOpenedCase(world);
  const karin = world.as("karin");
  const log = (isAnswer: boolean) =>
    karin.contacts.log({
      operationId: world.op(),
      channel: "phone_out",
      note: "De har fått veta.",
      caseId,
      isAnswer,
      ...(isAnswer ? { nextAnswer: { on: addDays(world.today, 5) } } : {}),
    });
  const plain = await log(false);
  const answer = await log(true);
  const base = { ...closing(world, caseId), version: 2 };
  const close = (more: { noAnswerReason?: string | null; lastAnswerContactId?: string | null }) =>
    karin.cases.close({ ...base, operationId: world.op(), ...more });
  expect(await reasonOf(close({ noAnswerReason: null }))).toBe("last-answer-missing");
  expect(await reasonOf(close({ lastAnswerContactId: answer.contactId }))).toBe("last-answer-missing");
  expect(await reasonOf(close({ noAnswerReason: null, lastAnswerContactId: plain.contactId }))).toBe(
    "not-found",
  );
  expect((await karin.cases.closingPreview({ caseId })).answers).toMatchObject([{ id: answer.contactId }]);
  await close({ noAnswerReason: null, lastAnswerContactId: answer.contactId });
  expect((await rowOf(world, caseId)).closedOn).toBe(world.today);
});

test("FL 27 §: all units' working notes end with the case; the own unit's never before they were shown", async () => {
  await using world = await aWorld();
  const { caseId } = await anOpenedCase(world);
  const karin = world.as("karin");
  const write = (person: "karin" | "mia", audience: "unit" | "municipality", text: string) =>
    world.as(person).notes.write({ operationId: world.op(), caseId, audience, text });
  const working = await write("karin", "unit", "Kolla om tomten går.");
  await write("karin", "municipality", "Tomten går.");
  await write("mia", "unit", "Miljös egen.");
  await write("mia", "municipality", "Miljös tjänsteanteckning.");
  const unseen = await refusalOf(karin.cases.close(closing(world, caseId)));
  // That another unit has notes is told to nobody outside it, nor counted.
  expect(unseen.reason).toBe("working-notes-first");
  expect(unseen.details).toEqual({ count: 1 });
  const preview = await karin.cases.closingPreview({ caseId });
  expect(JSON.stringify(preview)).not.toContain("Miljös egen");
  expect(preview.workingNotes).toMatchObject([
    { id: working.noteId, version: 1, text: "Kolla om tomten går.", writtenBy: "Karin Lindqvist" },
  ]);
  const workingNoteIds = preview.workingNotes.map(({ id }) => id);
  await karin.cases.close({ ...closing(world, caseId), workingNoteIds });
  const left = await world.db.selectFrom("noteVersions").select("text").orderBy("text").execute();
  expect(left.map(({ text }) => text)).toEqual(["Miljös tjänsteanteckning.", "Tomten går."]);
  const seenBy = async (person: "karin" | "mia") =>
    (await world.as(person).timeline.ofCase({ caseId, groups: ["note"] })).rows.map(({ note }) => note?.text);
  expect(await seenBy("karin")).toEqual(["Miljös tjänsteanteckning.", "Tomten går.", null]);
  expect(await seenBy("mia")).toEqual(["Miljös tjänsteanteckning.", null, "Tomten går."]);
});

test("a colleague's note written after the list was shown sends closing back; what became a file note stays", async () => {
  await using world = await aWorld();
  const { caseId } = await anOpenedCase(world);
  const karin = world.as("karin");
  const write = (person: "karin" | "lars", text: string) =>
    world.as(person).notes.write({ operationId: world.op(), caseId, audience: "unit", text });
  const { noteId } = await write("karin", "Elnätet räcker till 2030.");
  const shown = async () => (await karin.cases.closingPreview({ caseId })).workingNotes.map(({ id }) => id);
  const first = await shown();
  await write("lars", "Ring Per.");
  const early = karin.cases.close({ ...closing(world, caseId), workingNoteIds: first });
  expect(await refusalOf(early)).toMatchObject({ reason: "working-notes-first", details: { count: 2 } });
  expect((await rowOf(world, caseId)).closedOn).toBeNull();
  expect(await world.db.selectFrom("noteVersions").select("text").execute()).toHaveLength(2);
  await karin.notes.changeAudience({
    operationId: world.op(),
    id: noteId,
    version: 1,
    audience: "municipality",
  });
  const second = await shown();
  expect(second).toHaveLength(1);
  await karin.cases.close({ ...closing(world, caseId), workingNoteIds: second });
  const left = await world.db.selectFrom("noteVersions").select("text").execute();
  expect(left).toEqual([{ text: "Elnätet räcker till 2030." }]);
});

test("open offers and questions lapse with the case", async () => {
  await using world = await aWorld();
  const { caseId } = await anOpenedCase(world);
  const ids = { handoff: world.op(), ask: world.op(), recipient: world.op() };
  const from = {
    caseId,
    fromSide: "pilot",
    fromUnitId: world.units.lots,
    fromUserId: world.people.karin,
    sentAt: world.now,
    audience: "municipality",
  } as const;
  await world.db
    .insertInto("handoffs")
    .values({
      ...from,
      id: ids.handoff,
      partId: null,
      kind: "pilot_role",
      number: 1,
      toUnitId: world.units.lots,
      toUserId: world.people.lars,
      purpose: "Ta över",
      done: null,
      next: null,
      told: null,
      questions: null,
      answerDueOn: null,
      state: "sent",
      answeredByUserId: null,
      answeredAt: null,
      reasonCode: null,
      reason: null,
      lapseCause: null,
      forwardedFromId: null,
      endedBy: null,
      endedAt: null,
    })
    .execute();
  await world.db
    .insertInto("asks")
    .values({ ...from, id: ids.ask, partId: null, text: "Går det?", answerDueOn: null })
    .execute();
  await world.db
    .insertInto("askRecipients")
    .values({
      id: ids.recipient,
      askId: ids.ask,
      caseId,
      toUnitId: world.units.miljo,
      toUserId: null,
      state: "sent",
      takenByUserId: null,
      takenAt: null,
      answer: null,
      answeredByUserId: null,
      answeredAt: null,
      reasonCode: null,
      reason: null,
      lapseCause: null,
      forwardedFromId: null,
    })
    .execute();
  const karin = world.as("karin");
  expect(await karin.cases.closingPreview({ caseId })).toMatchObject({
    offers: [{ toPerson: "Lars Öberg" }],
    asks: [{ text: "Går det?", toUnit: "Miljökontoret", toPerson: null }],
  });
  await karin.cases.close(closing(world, caseId));
  const offer = await world.db.selectFrom("handoffs").selectAll().executeTakeFirstOrThrow();
  const question = await world.db.selectFrom("askRecipients").selectAll().executeTakeFirstOrThrow();
  expect([offer.state, offer.lapseCause]).toEqual(["lapsed", "case_closed"]);
  expect([question.state, question.lapseCause]).toEqual(["lapsed", "case_closed"]);
});

test("a closed case refuses every change, and says so before anything else", async () => {
  await using world = await aWorld();
  const karin = world.as("karin");
  const { caseId, number, nextStepId } = await anOpenedCase(world);
  const note = { caseId, audience: "municipality", text: "Anteckning." } as const;
  const { noteId } = await karin.notes.write({ operationId: world.op(), ...note });
  const { companyId } = await karin.contacts.log({
    operationId: world.op(),
    channel: "email",
    note: "Hej.",
    company: { kind: "new", name: "Nordkyl AB" },
  });
  await karin.cases.close(closing(world, caseId));
  // A version that never was: the closed case wins over it.
  const on = () => ({ operationId: world.op(), caseId, version: 77 });
  const later = addDays(world.today, 9);
  const step = { text: "Nytt", owner: world.people.karin, dueOn: later };
  const tries = [
    () =>
      karin.cases.edit({
        ...on(),
        kind: "establishment",
        title: "Ny",
        codeName: "Ny",
        matter: null,
        location: null,
        jobs: null,
        investmentMsek: null,
        plannedOpeningOn: null,
      }),
    () => karin.cases.linkCompany({ ...on(), companyId: companyId ?? "" }),
    () => karin.cases.setPhase({ ...on(), phase: "permits" }),
    () => karin.cases.setReach({ ...on(), reach: "involved", reason: "Nej" }),
    () => karin.cases.setStandIn({ ...on(), standInId: world.people.lars }),
    () => karin.cases.moveNextAnswer({ ...on(), nextAnswerOn: later, reason: "Nej" }),
    () => karin.cases.pause({ ...on(), until: later, reason: "Nej" }),
    () => karin.cases.resume(on()),
    () => karin.cases.close({ ...closing(world, caseId), version: 77 }),
    () => karin.nextSteps.complete({ operationId: world.op(), id: nextStepId, version: 77, next: step }),
    () => karin.nextSteps.change({ operationId: world.op(), id: nextStepId, version: 77, ...step }),
    () => karin.notes.write({ operationId: world.op(), ...note }),
    () => karin.notes.correct({ operationId: world.op(), id: noteId, version: 77, text: "Nej" }),
    () => karin.notes.changeAudience({ operationId: world.op(), id: noteId, version: 77, audience: "unit" }),
    () => karin.notes.archive({ operationId: world.op(), id: noteId, version: 77, reason: "Nej" }),
  ];
  for (const refused of tries) {
    expect(await refusalOf(refused())).toMatchObject({ reason: "case-closed", details: { number } });
  }
  expect((await rowOf(world, caseId)).version).toBe(2);
});

test("reopened with a reason, a next step and a promised answer; its parts stay as closing left them", async () => {
  await using world = await aWorld();
  const karin = world.as("karin");
  const { caseId } = await anOpenedCase(world);
  await aPart(world, caseId, "bygg");
  await karin.cases.close(closing(world, caseId));
  world.advanceDays(30);
  const reopening = () => ({
    operationId: world.op(),
    caseId,
    version: 2,
    reason: "De vill komma ändå.",
    nextStep: { text: "Boka möte", owner: world.people.karin, dueOn: world.today },
    nextAnswerOn: addDays(world.today, 2),
  });
  expect(await reasonOf(world.as("lars").cases.reopen(reopening()))).toBe("not-allowed");
  await karin.cases.reopen(reopening());
  expect(await rowOf(world, caseId)).toMatchObject({ closedOn: null, outcome: null, phase: "inquiry" });
  expect(await world.db.selectFrom("parts").selectAll().execute()).toMatchObject([{ status: "dropped" }]);
  expect(await reasonOf(karin.cases.reopen({ ...reopening(), version: 3 }))).toBe("case-open");
  const { rows } = await karin.timeline.ofCase({ caseId });
  expect(rows.find(({ kind }) => kind === "case-reopened")?.remark).toBe("De vill komma ändå.");
});

test("when the pilot is gone, another pilot reopens the case and becomes its pilot", async () => {
  await using world = await aWorld();
  const { caseId } = await anOpenedCase(world);
  await world.as("karin").cases.close(closing(world, caseId));
  await world.db
    .updateTable("users")
    .set({ disabledAt: world.now })
    .where("id", "=", world.people.karin)
    .execute();
  await world.as("lars").cases.reopen({
    operationId: world.op(),
    caseId,
    version: 2,
    reason: "De ringde igen.",
    nextStep: { text: "Ring", owner: world.people.lars, dueOn: world.today },
    nextAnswerOn: world.today,
  });
  expect((await rowOf(world, caseId)).pilotId).toBe(world.people.lars);
  const former = await world.db.selectFrom("formerPilots").selectAll().execute();
  expect(former).toMatchObject([{ userId: world.people.karin, untilOn: world.today }]);
});

test("only the case's pilot and its stand-in close it, and see what closing ends", async () => {
  await using world = await aWorld();
  const { caseId } = await anOpenedCase(world);
  for (const person of ["lars", "lotta", "mia", "birger"] as const) {
    expect(await reasonOf(world.as(person).cases.close(closing(world, caseId)))).toBe("not-allowed");
    expect(await reasonOf(world.as(person).cases.closingPreview({ caseId }))).toBe("not-allowed");
  }
  await world
    .as("karin")
    .cases.setStandIn({ operationId: world.op(), caseId, version: 1, standInId: world.people.lars });
  await world.as("lars").cases.close({ ...closing(world, caseId), version: 2 });
  expect((await rowOf(world, caseId)).outcome).toBe("elsewhere");
});
