import { addDays, instantAt } from "@lots/domain/calendar/calendar-date";
import { calendarDate } from "@lots/domain/calendar/calendar-input";
import { describe, expect, test } from "vitest";
import { aList, anImport, run, toTake, undo } from "../../test/an-import.ts";
import { reasonOf, refusalOf } from "../../test/refusal-of.ts";
import { aWorld, type World } from "../../test/world.ts";
import { forgetExpiredLists } from "./import-sweep-commands.ts";

const untouchedRow = {
  cells: "[]",
  reading: null,
  readVersion: 0,
  foldedName: null,
  organisationNumber: null,
  contactId: null,
  stepId: null,
  companyId: null,
  personId: null,
  numberedCompanyId: null,
};

const standing = async ({ db }: World) => {
  const contacts = await db.selectFrom("contacts").select("id").where("archivedAt", "is", null).execute();
  const companies = await db
    .selectFrom("companies")
    .select("name")
    .where("archivedAt", "is", null)
    .orderBy("name")
    .execute();
  const persons = await db
    .selectFrom("persons")
    .select("name")
    .where("archivedAt", "is", null)
    .orderBy("name")
    .execute();
  const steps = await db.selectFrom("nextSteps").select("id").where("doneAt", "is", null).execute();
  return {
    contacts: contacts.length,
    steps: steps.length,
    companies: companies.map(({ name }) => name),
    persons: persons.map(({ name }) => name),
  };
};

async function contactOn(world: World, day: string) {
  return world.db
    .selectFrom("contacts")
    .select(["id", "version", "personId"])
    .where("occurredAt", "=", instantAt(calendarDate.parse(day), "12:00"))
    .executeTakeFirstOrThrow();
}

test("undone, nothing of the list stands, and the same list can be imported again", async () => {
  await using world = await aWorld();
  const karin = world.as("karin");
  const id = await anImport(world);
  await run(world, karin, id);
  expect(await karin.imports.undoView({ id })).toEqual({ untouched: 6, left: [], leftInAll: 0 });
  await undo(world, karin, id);
  expect(await standing(world)).toEqual({ contacts: 0, steps: 0, companies: [], persons: [] });
  expect(await karin.imports.list({})).toMatchObject([{ state: "undone", made: 6 }]);
  const archived = await world.db
    .selectFrom("timelineEntries")
    .select("kind")
    .where("kind", "in", ["company-archived", "contact-archived", "person-archived"])
    .execute();
  expect(archived.map(({ kind }) => kind).sort()).toEqual([
    ...Array(4).fill("company-archived"),
    ...Array(6).fill("contact-archived"),
    ...Array(3).fill("person-archived"),
  ]);
  expect(await run(world, karin, await anImport(world))).toBe(6);
});

test("what somebody has touched since is left, with all it hangs on, and it is said why", async () => {
  await using world = await aWorld();
  const karin = world.as("karin");
  const id = await anImport(world);
  await run(world, karin, id);
  const corrected = await contactOn(world, "2026-03-21");
  await karin.contacts.correct({
    operationId: world.op(),
    ...corrected,
    note: "Frågar om uteservering.",
    channel: "phone_in",
  });
  const step = await world.db
    .selectFrom("nextSteps")
    .select(["id", "version"])
    .where("text", "=", "skicka underlag")
    .executeTakeFirstOrThrow();
  await karin.nextSteps.complete({ operationId: world.op(), ...step, next: null });
  const company = await world.db
    .selectFrom("companies")
    .select(["id", "version"])
    .where("name", "like", "=SUMMA%")
    .executeTakeFirstOrThrow();
  await karin.companies.edit({ operationId: world.op(), ...company, name: "Summa Bygg AB" });

  const before = await karin.imports.undoView({ id });
  expect(before).toMatchObject({ untouched: 4, leftInAll: 2 });
  await undo(world, karin, id);
  const { left } = await karin.imports.undoView({ id });
  expect(left.map(({ kind, name, number, reason }) => [kind, name, number, reason])).toEqual([
    ["contact", "Ekuddens Bryggeri Aktiebolag", 2, "corrected"],
    ["contact", "Hamnens Kafé HB", 13, "step-touched"],
    ["company", "Ekuddens Bryggeri Aktiebolag", null, "in-use"],
    ["company", "Summa Bygg AB", null, "edited"],
    ["company", "Hamnens Kafé HB", null, "in-use"],
    ["person", "Örjan Svärd", null, "in-use"],
  ]);
  expect(await standing(world)).toEqual({
    contacts: 2,
    steps: 1,
    companies: ["Ekuddens Bryggeri Aktiebolag", "Hamnens Kafé HB", "Summa Bygg AB"],
    persons: ["Örjan Svärd"],
  });
});

test("a contact that stands on a case is left, also where a colleague put it there", async () => {
  await using world = await aWorld();
  const karin = world.as("karin");
  const id = await anImport(world);
  await run(world, karin, id);
  const { id: contactId } = await contactOn(world, "2026-04-08");
  const company = await world.db
    .selectFrom("companies")
    .select("id")
    .where("name", "=", "Hamnens Kafé HB")
    .executeTakeFirstOrThrow();
  const lars = world.as("lars");
  const { caseId } = await lars.cases.open({
    operationId: world.op(),
    kind: "establishment",
    companyId: company.id,
    title: "Kafé i hamnen",
    nextStep: { text: "Ring", owner: world.people.lars, dueOn: addDays(world.today, 3) },
    nextAnswerOn: addDays(world.today, 5),
  });
  await lars.contacts.link({ operationId: world.op(), id: contactId, caseId });
  await undo(world, karin, id);
  const { left } = await karin.imports.undoView({ id });
  expect(left.map(({ kind, reason }) => `${kind} ${reason}`)).toEqual([
    "contact linked",
    "company in-use",
    "person in-use",
  ]);
});

test("a company that was there before is not archived and keeps the number that the list gave it", async () => {
  await using world = await aWorld();
  const karin = world.as("karin");
  await karin.companies.add({ operationId: world.op(), name: "Hamnens Kafé HB" });
  const id = await anImport(world);
  await run(world, karin, id);
  await undo(world, karin, id);
  const { left } = await karin.imports.undoView({ id });
  expect(left).toMatchObject([{ kind: "company", name: "Hamnens Kafé HB", reason: "number-kept" }]);
  expect((await standing(world)).companies).toEqual(["Hamnens Kafé HB"]);
});

describe("undo has its time", () => {
  test("fourteen days, and not one more", async () => {
    await using world = await aWorld();
    const id = await anImport(world);
    await run(world, world.as("karin"), id);
    const until = addDays(world.today, 14);
    world.advanceDays(15);
    const undoing = world.as("karin").imports.undoBatch({ operationId: world.op(), id, reason: "x" });
    expect(await refusalOf(undoing)).toMatchObject({ reason: "import-undo-expired", details: { until } });
    world.advanceDays(-1);
    await undo(world, world.as("karin"), id);
    expect((await standing(world)).contacts).toBe(0);
  });

  test("then the file's rows are forgotten without anybody's doing, what they made is not", async () => {
    await using world = await aWorld();
    const id = await anImport(world);
    await run(world, world.as("karin"), id);
    world.advanceDays(15);
    const later = await anImport(world, aList, "lars");
    // More than goes at once.
    const more = Array.from({ length: 450 }, (_, row) => ({
      ...untouchedRow,
      importId: id,
      number: 100 + row,
    }));
    await world.db.insertInto("importRows").values(more).execute();
    await forgetExpiredLists(world.services);
    for (const table of ["importRows", "importChoices"] as const) {
      const kept = await world.db.selectFrom(table).select("importId").distinct().execute();
      expect(kept.map(({ importId }) => importId)).not.toContain(id);
    }
    expect(await world.as("lars").imports.get({ id: later })).toMatchObject({ isForgotten: false });
    expect((await standing(world)).contacts).toBe(6);
    expect(await world.as("karin").imports.get({ id })).toMatchObject({ made: 6, isForgotten: true });
  });

  test("nothing can be undone before anything is done, nor taken in after it is undone", async () => {
    await using world = await aWorld();
    const karin = world.as("karin");
    const id = await anImport(world);
    const undoing = karin.imports.undoBatch({ operationId: world.op(), id, reason: "x" });
    expect(await reasonOf(undoing)).toBe("import-nothing-left");
    await run(world, karin, id, 1);
    await undo(world, karin, id);
    const batch = { operationId: world.op(), id, numbers: [2, 3] };
    expect(await reasonOf(karin.imports.runBatch(batch))).toBe("import-closed");
  });
});

describe("the rejected rows", () => {
  test("are a file to mend: as they were, with the reason, safe to open, and it can be imported", async () => {
    await using world = await aWorld();
    const karin = world.as("karin");
    const id = await anImport(world);
    const { text, rows } = await karin.imports.rejected({ id, language: "sv" });
    expect(rows).toBe(8);
    const lines = text.split("\r\n");
    expect(lines[0]).toBe(
      "\ufeffDatum;Företag;Orgnr;Kontaktperson;Telefon;E-post;Kontaktväg;Anteckning;Nästa steg;Klart senast;Enhet;Varför raden inte togs med",
    );
    expect(lines[1]).toBe(
      '2026-02-30;Orimligt Datum AB;559900-0000;;;;telefon;"Datumet finns inte; orgnr har fel kontrollsiffra.";;;;Dagen 2026-02-30 finns inte. Organisationsnumret 559900-0000 stämmer inte.',
    );
    expect(lines[2]).toContain(`"'=HYPERLINK(""http://exempel.se"")"`);
    for (const line of lines) expect(line).not.toMatch(/(^|;)"?[=@]/);

    const mended = text
      .replace("2026-02-30", "2026-02-28")
      .replace(";559900-0000;;;;telefon", ";;;;;telefon");
    const next = await anImport(world, mended);
    expect(await toTake(karin, next)).toContain(2);
    await run(world, karin, next);
    expect((await standing(world)).companies).toContain("Orimligt Datum AB");
  });

  test("are in the reader's language", async () => {
    await using world = await aWorld();
    const id = await anImport(world);
    const { text } = await world.as("karin").imports.rejected({ id, language: "en" });
    expect(text).toContain("Why the row was not taken");
    expect(text).toContain("There is no such day as 2026-02-30.");
  });
});
