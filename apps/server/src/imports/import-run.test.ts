import { instant } from "@lots/domain/calendar/calendar-input";
import { expect, test } from "vitest";
import { aList, anImport, companiesTold, contactsTold, run, toTake } from "../../test/an-import.ts";
import { reasonOf } from "../../test/refusal-of.ts";
import { aWorld } from "../../test/world.ts";

test("the list stands in Lots as if the pilot had logged each contact on its day", async () => {
  await using world = await aWorld();
  const karin = world.as("karin");
  const id = await anImport(world);
  expect(await run(world, karin, id)).toBe(6);
  expect(await contactsTold(world)).toEqual([
    {
      on: "2026-04-08",
      company: "Hamnens Kafé HB",
      person: "Lina",
      channel: "phone_in",
      note: "Undrar om VA.\n\nEnhet: miljö- och stadsbyggnad",
      steps: [],
    },
    {
      on: "2026-04-06",
      company: "Hamnens Kafé HB",
      person: null,
      channel: "other",
      note: "Fick besked om bygglov.\nÅterkommer efter styrelsemötet.\n\nKlart senast: snarast\nKontaktväg: brev\nTelefon: +46701234567\nE-post: kafe@exempel.se",
      steps: ["skicka underlag null"],
    },
    {
      on: "2026-04-02",
      company: "Strandens Trähus (enskild firma)",
      person: "Åsa",
      channel: "visit",
      note: '"Ingen ringer tillbaka" – lovade återkoppla.\n\nKlart senast: 2026-05-01',
      steps: [],
    },
    {
      on: "2026-04-01",
      company: "=SUMMA(A1:A9) Bygg AB",
      person: null,
      channel: "meeting",
      note: "+46 är landsnumret",
      steps: ["@Miljö: ta en titt 2026-11-30"],
    },
    {
      on: "2026-03-22",
      company: "Ekuddens Bryggeri Aktiebolag",
      person: "Örjan Svärd",
      channel: "email",
      note: "",
      steps: ["ring tillbaka null"],
    },
    {
      on: "2026-03-21",
      company: "Ekuddens Bryggeri Aktiebolag",
      person: "Örjan Svärd",
      channel: "phone_in",
      note: "Frågar om serveringstillstånd; uteservering mot torget?",
      steps: ["boka lotsmöte 2026-04-03"],
    },
  ]);
  expect(await companiesTold(world)).toEqual([
    "=SUMMA(A1:A9) Bygg AB utan nummer",
    "Ekuddens Bryggeri Aktiebolag 559950-4155",
    "Hamnens Kafé HB 559974-1724",
    "Strandens Trähus (enskild firma) 559958-••••",
  ]);
});

test("a person has what the list says of him anywhere; the unit of the list gives nobody rights", async () => {
  await using world = await aWorld();
  const id = await anImport(world);
  await run(world, world.as("karin"), id);
  const persons = await world.db.selectFrom("persons").select(["name", "phone", "email"]).execute();
  expect(persons).toContainEqual({
    name: "Örjan Svärd",
    phone: "0550 123 45",
    email: "orjan@exempel.se",
  });
  const contacts = await world.db
    .selectFrom("contacts")
    .select(["unitId", "concernsUnitId", "audience", "source"])
    .orderBy("occurredAt")
    .execute();
  const { lots, miljo, bygg, teknik, narsam } = world.units;
  expect(contacts.map(({ concernsUnitId }) => concernsUnitId)).toEqual([
    miljo,
    bygg,
    null,
    teknik,
    narsam,
    null,
  ]);
  for (const contact of contacts) {
    expect(contact).toMatchObject({ unitId: lots, audience: "municipality", source: `import:${id}` });
  }
});

test("each contact, company, person and step is told on the timeline on its day, once, and journalled", async () => {
  await using world = await aWorld();
  await run(world, world.as("karin"), await anImport(world));
  const entries = await world.db
    .selectFrom("timelineEntries")
    .select(["kind", "happenedAt"])
    .where("happenedAt", "<", instant.parse("2026-03-22T00:00:00.000Z"))
    .orderBy("kind")
    .execute();
  const happenedAt = "2026-03-21T11:00:00.000Z";
  expect(entries).toEqual(
    ["company-created", "contact-logged", "next-step-set", "person-added"].map((kind) => ({
      kind,
      happenedAt,
    })),
  );
  const journal = await world.db.selectFrom("journal").select("procedure").distinct().execute();
  expect(journal).toEqual([{ procedure: "imports.runBatch" }]);
});

test("the same file a second time makes nothing, whoever imports it", async () => {
  await using world = await aWorld();
  const karin = world.as("karin");
  await run(world, karin, await anImport(world));
  const before = await world.db.selectFrom("contacts").selectAll().execute();
  for (const person of ["karin", "lars"] as const) {
    const id = await anImport(world, aList, person);
    const api = world.as(person);
    expect(await toTake(api, id)).toEqual([]);
    const { rows } = await api.imports.dryRun({ id });
    expect(
      rows.filter(({ reasons }) => reasons[0]?.code === "already-there").map(({ number }) => number),
    ).toEqual([2, 3, 4, 8, 9, 13, 17]);
    const batch = { id, numbers: rows.map(({ number }) => number) };
    expect(await reasonOf(api.imports.runBatch({ operationId: world.op(), ...batch }))).toBe(
      "import-nothing-left",
    );
  }
  expect(await world.db.selectFrom("contacts").selectAll().execute()).toEqual(before);
});

/** Big enough for several batches whatever the machine. */
const aLongList = (rows: number): string =>
  `Datum;Företag;Kontaktperson;Anteckning;Nästa steg\n${Array.from(
    { length: rows },
    (_, n) => `2026-0${1 + (n % 9)}-1${n % 7};Bolag ${n % 40} AB;Person ${n % 3};Rad ${n};ring\n`,
  ).join("")}`;

test("stopped in the middle and taken up again: nothing is missing, nothing is double", async () => {
  await using world = await aWorld();
  const karin = world.as("karin");
  const id = await anImport(world, aLongList(230));
  const some = await run(world, karin, id, 2);
  expect(some).toBeGreaterThan(0);
  expect(some).toBeLessThan(230);
  // The browser died with a batch on its way: the same operation is sent again.
  const again = { operationId: world.op(), id, numbers: (await toTake(karin, id)).slice(0, 5) };
  const first = await karin.imports.runBatch(again);
  expect(await karin.imports.runBatch(again)).toEqual(first);
  await run(world, karin, id);
  await karin.imports.finish({ id });
  expect(await karin.imports.list({})).toMatchObject([{ state: "done", made: 230 }]);
  const notes = await world.db.selectFrom("contactVersions").select("note").execute();
  expect(notes).toHaveLength(230);
  expect(new Set(notes.map(({ note }) => note)).size).toBe(230);
  expect(await world.db.selectFrom("companies").selectAll().execute()).toHaveLength(40);
});

test("two pilots import the same list at once: each contact, company and person once", async () => {
  await using world = await aWorld();
  const people = ["karin", "lars"] as const;
  const ids = await Promise.all(people.map((person) => anImport(world, aLongList(60), person)));
  const rounds = async (at: 0 | 1): Promise<void> => {
    const api = world.as(people[at]);
    for (;;) {
      const left = await toTake(api, ids[at] ?? "");
      if (left.length === 0) return;
      const batch = { operationId: world.op(), id: ids[at] ?? "", numbers: left.slice(0, 20) };
      // The other was faster with these rows: the dry run says what is left.
      await api.imports.runBatch(batch).catch(() => {});
    }
  };
  await Promise.all([rounds(0), rounds(1)]);
  const notes = await world.db.selectFrom("contactVersions").select("note").execute();
  expect(notes).toHaveLength(60);
  expect(new Set(notes.map(({ note }) => note)).size).toBe(60);
  expect(await world.db.selectFrom("companies").selectAll().execute()).toHaveLength(40);
  expect(world.defects).toEqual([]);
});
