import { expect, test } from "vitest";
import { aConsent, aPart } from "../../test/a-case.ts";
import { anOpenedCase } from "../../test/an-opened-case.ts";
import type { PersonName } from "../../test/people.ts";
import { reasonOf, refusalOf } from "../../test/refusal-of.ts";
import { aWorld, type World } from "../../test/world.ts";

type Audience = "unit" | "municipality" | "partners" | "company" | "secret";

const write = (world: World, person: PersonName, caseId: string, audience: Audience, text = "Hej.") =>
  world.as(person).notes.write({ operationId: world.op(), caseId, audience, text });
const noteRow = (world: World, id: string) =>
  world.db.selectFrom("notes").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
const textsFor = async (world: World, person: PersonName, caseId: string) => {
  const { rows } = await world.as(person).timeline.ofCase({ caseId, groups: ["note"] });
  return rows.map(({ note }) => note?.text);
};

test("TF 2 kap. 9 §: a working note is read in its own unit, the case's pilot and managers not among them", async () => {
  await using world = await aWorld();
  const { caseId, number } = await anOpenedCase(world);
  await aPart(world, caseId, "miljo");
  const { noteId } = await write(world, "mia", caseId, "unit", "Kemikalierna oroar.");
  expect((await noteRow(world, noteId)).kind).toBe("working");
  expect(await textsFor(world, "mia", caseId)).toEqual(["Kemikalierna oroar."]);
  expect(await textsFor(world, "maja", caseId)).toEqual(["Kemikalierna oroar."]);
  for (const person of ["karin", "lotta", "kajsa", "bo"] as const) {
    expect(await textsFor(world, person, caseId)).toEqual([]);
    const versions = world.as(person).timeline.versions({ objectKind: "note", objectId: noteId });
    expect(await reasonOf(versions)).toBe("not-found");
    const { timeline } = await world.as(person).cases.get({ number });
    expect(timeline.rows.map(({ kind }) => kind)).not.toContain("note-written");
    const touch = { operationId: world.op(), id: noteId, version: 1 };
    expect(await reasonOf(world.as(person).notes.archive({ ...touch, reason: "Nej" }))).toBe("not-found");
  }
});

test("what others read is a file note, and its audience is among those offered", async () => {
  await using world = await aWorld();
  const { caseId } = await anOpenedCase(world);
  const { noteId } = await write(world, "karin", caseId, "municipality");
  expect((await noteRow(world, noteId)).kind).toBe("file");
  expect(await reasonOf(write(world, "karin", caseId, "secret"))).toBe("audience-not-offered");
  expect(await reasonOf(write(world, "karin", caseId, "partners"))).toBe("audience-not-offered");
  await aConsent(world, caseId, "narsam");
  await write(world, "karin", caseId, "partners");
  expect(await reasonOf(write(world, "nora", caseId, "municipality"))).toBe("audience-not-offered");
  expect(await reasonOf(write(world, "nora", caseId, "company"))).toBe("audience-not-offered");
  await write(world, "nora", caseId, "partners", "Från Närsam.");
  await write(world, "nora", caseId, "unit", "Bara Närsam.");
  expect(await textsFor(world, "karin", caseId)).toEqual(["Från Närsam.", "Hej.", "Hej."]);
  expect(await textsFor(world, "nora", caseId)).toEqual(["Bara Närsam.", "Från Närsam.", "Hej."]);
});

test("a note about a part of another case is no note", async () => {
  await using world = await aWorld();
  const { caseId } = await anOpenedCase(world);
  const other = await anOpenedCase(world);
  await aPart(world, other.caseId, "miljo");
  const part = await world.db.selectFrom("parts").select("id").executeTakeFirstOrThrow();
  const writing = (on: string) =>
    world.as("karin").notes.write({
      operationId: world.op(),
      caseId: on,
      partId: part.id,
      audience: "municipality",
      text: "Om delen.",
    });
  expect(await reasonOf(writing(caseId))).toBe("not-found");
  await writing(other.caseId);
});

test("the author corrects a note as a new version, and the earlier one can be read", async () => {
  await using world = await aWorld();
  const { caseId } = await anOpenedCase(world);
  const { noteId } = await write(world, "mia", caseId, "municipality", "Tre ton.");
  const correct = (person: PersonName, version: number, text: string) =>
    world.as(person).notes.correct({ operationId: world.op(), id: noteId, version, text });
  for (const person of ["karin", "maja"] as const)
    expect(await reasonOf(correct(person, 1, "Nej"))).toBe("not-allowed");
  await correct("mia", 1, "Fyra ton.");
  expect(await refusalOf(correct("mia", 1, "Fem ton."))).toMatchObject({
    reason: "changed-meanwhile",
    details: { current: { version: 2, text: "Fyra ton." } },
  });
  const { rows } = await world.as("bo").timeline.ofCase({ caseId });
  expect(rows.find(({ kind }) => kind === "note-written")?.note).toMatchObject({
    text: "Fyra ton.",
    version: 2,
  });
  const { versions } = await world.as("bo").timeline.versions({ objectKind: "note", objectId: noteId });
  expect(versions).toMatchObject([
    { version: 2, text: "Fyra ton.", byName: "Mia Hallgren" },
    { version: 1, text: "Tre ton." },
  ]);
});

test("author and pilot choose other readers later: an event, and what was on record stays so", async () => {
  await using world = await aWorld();
  const { caseId } = await anOpenedCase(world);
  const { noteId } = await write(world, "mia", caseId, "unit", "Utkast.");
  const readdress = (person: PersonName, audience: Audience) =>
    world.as(person).notes.changeAudience({ operationId: world.op(), id: noteId, version: 1, audience });
  expect(await reasonOf(readdress("karin", "municipality"))).toBe("not-found");
  await readdress("mia", "municipality");
  expect(await textsFor(world, "karin", caseId)).toEqual(["Utkast."]);
  expect(await reasonOf(readdress("bo", "unit"))).toBe("not-allowed");
  expect(await reasonOf(readdress("karin", "secret"))).toBe("audience-not-offered");
  await readdress("karin", "unit");
  expect(await textsFor(world, "karin", caseId)).toEqual([]);
  expect(await noteRow(world, noteId)).toMatchObject({ audience: "unit", kind: "file" });
  const { rows } = await world.as("mia").timeline.ofCase({ caseId });
  expect(rows.filter(({ kind }) => kind === "audience-changed").map(({ facts }) => facts)).toEqual([
    { from: "municipality", to: "unit" },
    { from: "unit", to: "municipality" },
  ]);
});

test("archived with a reason, a note is out of the way and still there; it is changed no more", async () => {
  await using world = await aWorld();
  const { caseId } = await anOpenedCase(world);
  const { noteId } = await write(world, "mia", caseId, "municipality", "Fel ärende.");
  const on = () => ({ operationId: world.op(), id: noteId, version: 1 });
  expect(await reasonOf(world.as("bo").notes.archive({ ...on(), reason: "Nej" }))).toBe("not-allowed");
  await world.as("karin").notes.archive({ ...on(), reason: "Hör hemma på ett annat ärende" });
  const { rows } = await world.as("karin").timeline.ofCase({ caseId });
  expect(rows[0]).toMatchObject({ kind: "note-archived", remark: "Hör hemma på ett annat ärende" });
  expect(rows[1]?.note).toMatchObject({ text: "Fel ärende.", archivedAt: world.now });
  expect(await reasonOf(world.as("mia").notes.correct({ ...on(), text: "Nej" }))).toBe("changed-meanwhile");
});

test("a case that a person does not see takes no note from that person", async () => {
  await using world = await aWorld();
  const { caseId } = await anOpenedCase(world, { reach: "involved" });
  expect(await reasonOf(write(world, "bo", caseId, "municipality"))).toBe("not-found");
  expect(await reasonOf(write(world, "nora", caseId, "partners"))).toBe("not-found");
  expect(await reasonOf(write(world, "ada", caseId, "municipality"))).toBe("not-allowed");
  expect(await reasonOf(write(world, "bo", world.op(), "municipality"))).toBe("not-found");
});
