import { generateOrganisationNumber } from "@lots/domain/companies/organisation-number";
import { describe, expect, test } from "vitest";
import { anImport, companiesTold, contactsTold, run, toTake } from "../../test/an-import.ts";
import { aWorld } from "../../test/world.ts";

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
    const lines = await contactsTold(world);
    expect(lines.filter(({ on }) => on === "2026-04-03" || on === "2026-04-04")).toHaveLength(2);
    expect(await companiesTold(world)).toContain("Felnummer AB utan nummer");
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
