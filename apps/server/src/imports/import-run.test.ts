import { instant } from "@lots/domain/calendar/calendar-input";
import { generateOrganisationNumber } from "@lots/domain/companies/organisation-number";
import { describe, expect, test } from "vitest";
import { aList, anImport, run, toTake, understand, upload } from "../../test/an-import.ts";
import { reasonOf } from "../../test/refusal-of.ts";
import { aWorld, type World } from "../../test/world.ts";

type Line = Readonly<Record<string, unknown>>;

/** Each contact as a person would tell it. */
async function told(world: World): Promise<Line[]> {
  const { rows } = await world.as("karin").contacts.list({ limit: 100 });
  return rows.map((row) => ({
    on: row.occurredAt.slice(0, 10),
    company: row.companyName,
    person: row.personName,
    channel: row.channel,
    note: row.note,
    steps: row.nextSteps.map(({ text, dueOn }) => `${text} ${dueOn}`),
  }));
}

const companies = async (world: World) =>
  (await world.as("karin").companies.list({})).rows.map(
    ({ name, organisationNumber }) => `${name} ${organisationNumber ?? "utan nummer"}`,
  );

test("the list stands in Lots as if the pilot had logged each contact on its day", async () => {
  await using world = await aWorld();
  const karin = world.as("karin");
  const id = await anImport(world);
  expect(await run(world, karin, id)).toBe(6);
  expect(await told(world)).toEqual([
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
  expect(await companies(world)).toEqual([
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

describe("the dry run", () => {
  test("says of each row what will become of it, and the run does that", async () => {
    await using world = await aWorld();
    const karin = world.as("karin");
    const id = await anImport(world);
    const before = await karin.imports.dryRun({ id });
    const lines = before.rows.map(({ number, outcome, reasons }) =>
      [number, outcome, ...reasons.map(({ code, about }) => `${code} ${about}`.trim())].join(" "),
    );
    expect(lines).toEqual([
      "2 log",
      "3 log",
      "4 skip twice-in-file 2",
      "5 skip empty-row",
      "6 reject date-no-such-day 2026-02-30 number-wrong 559900-0000",
      "7 reject date-unknown måndag?",
      "8 log",
      "9 log",
      "10 question number-differs",
      "11 question several-companies",
      "12 question number-wrong 559900-0000",
      "13 log",
      "14 reject date-ahead 2026-12-24",
      "15 reject date-missing",
      "16 reject company-missing",
      "17 log",
    ]);
    expect(before.rows.filter(({ makesCompany }) => makesCompany).map(({ number }) => number)).toEqual([
      2, 8, 9, 13,
    ]);
    await run(world, karin, id);
    const after = await karin.imports.dryRun({ id });
    const made = after.rows.filter(({ outcome }) => outcome === "made").map(({ number }) => number);
    expect(made).toEqual([2, 3, 8, 9, 13, 17]);
    const others = ({ outcome }: { outcome: string }) => outcome !== "made" && outcome !== "log";
    expect(after.rows.filter(others)).toEqual(before.rows.filter(others));
  });

  test("changes nothing", async () => {
    await using world = await aWorld();
    const id = await anImport(world);
    await world.as("karin").imports.dryRun({ id });
    for (const table of ["contacts", "companies", "timelineEntries", "journal"] as const) {
      expect(await world.db.selectFrom(table).selectAll().execute()).toEqual([]);
    }
  });

  test("asks which company is meant, and takes the pilot's word for all rows that ask", async () => {
    await using world = await aWorld();
    const karin = world.as("karin");
    const id = await anImport(world);
    const { questions } = await karin.imports.dryRun({ id });
    const about = Object.fromEntries(questions.map(({ code, key }) => [code, key]));
    const other = "5599662532";
    expect(questions).toMatchObject([
      {
        code: "number-differs",
        number: "559966-••••",
        options: [{ number: "559958-••••" }, { number: "559966-••••" }],
      },
      { code: "several-companies", number: null, options: [{}, {}, { name: "STRANDENS TRÄHUS EF" }] },
      { code: "number-wrong", number: "559900-0000", options: [{ choice: { kind: "without-number" } }] },
    ]);
    await karin.imports.choose({
      id,
      answers: [
        { key: about["number-differs"] ?? "", choice: { kind: "new" } },
        { key: about["several-companies"] ?? "", choice: { kind: "number", organisationNumber: other } },
        { key: about["number-wrong"] ?? "", choice: { kind: "without-number" } },
      ],
    });
    expect(await toTake(karin, id)).toEqual([2, 3, 8, 9, 10, 11, 12, 13, 17]);
    await run(world, karin, id);
    const lines = await told(world);
    expect(lines.filter(({ on }) => on === "2026-04-03" || on === "2026-04-04")).toHaveLength(2);
    expect(await companies(world)).toContain("Felnummer AB utan nummer");
    const trahus = await world.db
      .selectFrom("contacts")
      .innerJoin("companies", "companies.id", "contacts.companyId")
      .select("companies.organisationNumber")
      .where("companies.name", "=", "Strandens Trähus (enskild firma)")
      .orderBy("contacts.occurredAt")
      .execute();
    expect(trahus.map(({ organisationNumber }) => organisationNumber)).toEqual([
      "5599583340",
      "5599662532",
      "5599662532",
    ]);
  });

  test("a choice can be made after the run, and taken back before it", async () => {
    await using world = await aWorld();
    const karin = world.as("karin");
    const id = await anImport(world);
    const { questions } = await karin.imports.dryRun({ id });
    const key = questions.find(({ code }) => code === "number-wrong")?.key ?? "";
    await karin.imports.choose({ id, answers: [{ key, choice: { kind: "without-number" } }] });
    await karin.imports.choose({ id, answers: [{ key, choice: null }] });
    expect(await run(world, karin, id)).toBe(6);
    await karin.imports.finish({ id });
    await karin.imports.choose({ id, answers: [{ key, choice: { kind: "without-number" } }] });
    expect(await toTake(karin, id)).toEqual([12]);
    expect(await run(world, karin, id)).toBe(1);
  });
});

describe("companies that Lots has", () => {
  const list = (number: string) =>
    `Datum;Företag;Orgnr;Anteckning\n2026-03-01;Nordkyl Aktiebolag;${number};Ett\n2026-03-02;NORDKYL AB;;Två\n`;
  const number = generateOrganisationNumber(77);

  test("are found by number or by name, and get the number that they lack", async () => {
    await using world = await aWorld();
    const karin = world.as("karin");
    await karin.companies.add({ operationId: world.op(), name: "Nordkyl AB" });
    await run(world, karin, await anImport(world, list(number)));
    expect(await world.db.selectFrom("companies").select(["name", "organisationNumber"]).execute()).toEqual([
      { name: "Nordkyl AB", organisationNumber: number },
    ]);
    const edited = await world.db
      .selectFrom("timelineEntries")
      .select(["facts", "objectVersion"])
      .where("kind", "=", "company-edited")
      .execute();
    expect(edited).toEqual([{ facts: '{"fields":["organisationNumber"]}', objectVersion: 2 }]);
  });

  test("are asked about where two have the name", async () => {
    await using world = await aWorld();
    const karin = world.as("karin");
    for (let n = 0; n < 2; n += 1) await karin.companies.add({ operationId: world.op(), name: "Nordkyl AB" });
    const id = await anImport(world, list(""));
    const { questions } = await karin.imports.dryRun({ id });
    expect(questions).toMatchObject([{ code: "several-companies", rows: 2 }]);
    const [, second] = await world.db.selectFrom("companies").select("id").orderBy("id").execute();
    const choice = { kind: "existing", companyId: second?.id ?? "" } as const;
    expect(questions[0]?.options[1]?.choice).toEqual(choice);
    await karin.imports.choose({ id, answers: [{ key: questions[0]?.key ?? "", choice }] });
    expect((await karin.imports.dryRun({ id })).questions).toMatchObject([{ rows: 2, answer: choice }]);
    expect(await run(world, karin, id)).toBe(2);
    const contacts = await world.db.selectFrom("contacts").select("companyId").execute();
    expect(contacts.map(({ companyId }) => companyId)).toEqual([second?.id, second?.id]);
  });

  test("what was typed by hand before is not taken a second time", async () => {
    await using world = await aWorld();
    const karin = world.as("karin");
    await karin.contacts.log({
      operationId: world.op(),
      company: { kind: "new", name: "Nordkyl AB" },
      channel: "phone_in",
      note: "Ett",
      occurredAt: "2026-03-01T08:00:00.000Z",
    });
    const id = await anImport(world, list(number));
    expect((await karin.imports.dryRun({ id })).rows).toMatchObject([
      { outcome: "skip", reasons: [{ code: "already-there" }] },
      { outcome: "log" },
    ]);
  });
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

test("nobody else sees an import or touches it, another pilot no more than an officer", async () => {
  await using world = await aWorld();
  const id = await anImport(world);
  await run(world, world.as("karin"), id, 1);
  const mapping = { hasHeadings: true, columns: [], channels: {}, units: {} };
  for (const person of ["lars", "mia", "ada", "nora"] as const) {
    const { imports } = world.as(person);
    const mayTry = person === "lars" ? "not-found" : "not-allowed";
    if (person === "lars") expect(await imports.list({})).toEqual([]);
    const asked = [
      () => imports.get({ id }),
      () => imports.rows({ id, numbers: [2] }),
      () => imports.dryRun({ id }),
      () => imports.channelValues({ id, column: 1, hasHeadings: true }),
      () => imports.unitValues({ id, column: 1, hasHeadings: true }),
      () => imports.rejected({ id, language: "sv" }),
      () => imports.undoView({ id }),
      () => imports.runBatch({ operationId: world.op(), id, numbers: [3] }),
      () => imports.undoBatch({ operationId: world.op(), id, reason: "x" }),
    ];
    for (const call of asked) expect(await reasonOf(call())).toBe(mayTry);
    const columns = [
      { heading: "Datum", target: "date" as const },
      { heading: "Företag", target: "company" as const },
    ];
    const own = [
      () => imports.setMapping({ id, mapping: { ...mapping, columns } }),
      () => imports.readNext({ id }),
      () => imports.choose({ id, answers: [{ key: "x", choice: null }] }),
      () => imports.finish({ id }),
      () => imports.remove({ id }),
    ];
    for (const call of own) expect(await reasonOf(call())).toBe("not-found");
  }
});

describe("how a list is understood", () => {
  test("is remembered for the person, and for nobody else", async () => {
    await using world = await aWorld();
    const karin = world.as("karin");
    const { body } = await upload(world, aList);
    await understand(karin, body.importId, {
      channels: { tel: "phone_out", brev: null, mässa: null },
      units: { "miljö- och stadsbyggnad": world.units.bygg, bygg: null },
    });
    const next = (await upload(world, aList)).body.importId;
    const column = { id: next, hasHeadings: true };
    const channels = await karin.imports.channelValues({ ...column, column: 6 });
    expect(Object.fromEntries(channels.map(({ word, channel }) => [word, channel]))).toMatchObject({
      Tel: "phone_out",
      brev: null,
      mässa: null,
      mejl: "email",
    });
    const units = await karin.imports.unitValues({ ...column, column: 10 });
    expect(units).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ word: "miljö- och stadsbyggnad", unitId: world.units.bygg }),
        expect.objectContaining({ word: "bygg", unitId: null }),
        expect.objectContaining({ word: "Miljö", unitId: world.units.miljo, rows: 1 }),
      ]),
    );
    const lars = (await upload(world, aList, { person: "lars" })).body.importId;
    const his = await world.as("lars").imports.channelValues({ id: lars, hasHeadings: true, column: 6 });
    expect(his.find(({ word }) => word === "Tel")?.channel).toBe("phone_in");
  });

  test("can be said anew until the list is in, not after", async () => {
    await using world = await aWorld();
    const karin = world.as("karin");
    const id = await anImport(world);
    await understand(karin, id, { channels: {} });
    await run(world, karin, id, 1);
    expect(await reasonOf(understand(karin, id))).toBe("import-closed");
    expect(await reasonOf(karin.imports.remove({ id }))).toBe("import-closed");
  });

  test("needs a column for the date and one for the company, and none twice", async () => {
    await using world = await aWorld();
    const karin = world.as("karin");
    const { body } = await upload(world, aList);
    const said = (targets: readonly ("date" | "company")[]) =>
      karin.imports.setMapping({
        id: body.importId,
        mapping: {
          hasHeadings: true,
          columns: targets.map((target) => ({ heading: "x", target })),
          channels: {},
          units: {},
        },
      });
    await expect(said(["date"])).rejects.toThrow("company-missing");
    await expect(said(["company"])).rejects.toThrow("date-missing");
    await expect(said(["date", "company", "date"])).rejects.toThrow("target-twice");
  });
});

test("a list that is not imported can be thrown away", async () => {
  await using world = await aWorld();
  const karin = world.as("karin");
  const id = await anImport(world);
  await karin.imports.remove({ id });
  expect(await karin.imports.list({})).toEqual([]);
  expect(await world.db.selectFrom("importRows").selectAll().execute()).toEqual([]);
});
