import { mostBytes, mostRows } from "@lots/domain/imports/import-limits";
import { describe, expect, test } from "vitest";
import { aList, upload } from "../../test/an-import.ts";
import { aWorld, type World } from "../../test/world.ts";

const keptRows = async ({ db }: World): Promise<number> =>
  (await db.selectFrom("importRows").selectAll().execute()).length;

async function cellsOf({ db }: World, importId: string): Promise<string[][]> {
  const rows = await db
    .selectFrom("importRows")
    .select("cells")
    .where("importId", "=", importId)
    .orderBy("number")
    .execute();
  return rows.map(({ cells }) => JSON.parse(cells));
}

test("a pilot's list is kept row by row under its name, and nothing of it is in Lots yet", async () => {
  await using world = await aWorld();
  const { status, body } = await upload(world, aList);
  expect(status).toBe(200);
  const list = await world.as("karin").imports.list({});
  expect(list).toMatchObject([
    { id: body.importId, fileName: "kontaktlogg på väg.csv", rowCount: 17, state: "uploaded", made: 0 },
  ]);
  expect(await world.db.selectFrom("contacts").selectAll().execute()).toEqual([]);
  expect(await world.db.selectFrom("companies").selectAll().execute()).toEqual([]);
});

describe("whoever may not import sends in vain", () => {
  test.each([
    ["an officer", { person: "mia" }, 403, "not-allowed"],
    ["an administrator", { person: "ada" }, 403, "not-allowed"],
    ["a partner", { person: "nora" }, 403, "not-allowed"],
    ["nobody", { person: null }, 401, "not-signed-in"],
    ["another site", { headers: { "sec-fetch-site": "cross-site" } }, 403, null],
    ["a form", { headers: { "content-type": "text/plain" } }, 415, null],
    ["a compressed file", { headers: { "content-encoding": "gzip" } }, 415, null],
  ] as const)("%s", async (_who, options, status, reason) => {
    await using world = await aWorld();
    const answer = await upload(world, aList, options);
    expect(answer.status).toBe(status);
    expect(answer.body.error.data.reason).toBe(reason);
    expect(await keptRows(world)).toBe(0);
  });
});

describe("too much is refused with its limit", () => {
  test("ten megabytes and one byte", async () => {
    await using world = await aWorld();
    const row = `2026-01-01;Nordkyl AB;${"x".repeat(20_000)}\n`;
    const file = Buffer.from(row.repeat(Math.ceil(mostBytes / row.length))).subarray(0, mostBytes + 1);
    const { status, body } = await upload(world, file);
    expect(status).toBe(413);
    expect(body.error.data).toMatchObject({
      reason: "import-too-large",
      details: { limit: mostBytes, unit: "bytes" },
    });
    expect((await upload(world, file.subarray(0, mostBytes))).status).toBe(200);
  });

  test("20,001 rows", async () => {
    await using world = await aWorld();
    const { status, body } = await upload(world, "a;b\n".repeat(mostRows + 1));
    expect(status).toBe(413);
    expect(body.error.data).toMatchObject({
      reason: "import-too-large",
      details: { limit: mostRows, unit: "rows" },
    });
    expect(await keptRows(world)).toBe(0);
  });

  const noLists = [
    ["a quote that never closes", 'a;b\n1;"open\n'.concat("x;y\n".repeat(30_000))],
    ["a cell without an end", `a;b\n1;${"x".repeat(40_000)}`],
    ["columns without an end", ";".repeat(500)],
    ["a workbook", "PK\u0003\u0004\u0000\u0000xl/workbook.xml"],
    ["quotes alone", '"'.repeat(1_000_001)],
    ["nothing", ""],
  ] as const;

  test("what is no list", async () => {
    await using world = await aWorld();
    for (const [what, file] of noLists) {
      const { status, body } = await upload(world, file);
      expect([status, body.error?.data.reason], what).toEqual([400, "import-not-readable"]);
    }
    expect(await keptRows(world)).toBe(0);
    expect(world.defects).toEqual([]);
  });
});

describe("files as spreadsheets write them", () => {
  const swedish = "Datum;Företag\r\n2026-03-21;Öjeby Kök – ”Ängs” AB\r\n";
  const rows = [
    ["Datum", "Företag"],
    ["2026-03-21", "Öjeby Kök – ”Ängs” AB"],
  ];
  const windows = Buffer.from(
    [...swedish].map((letter) => ({ "–": 0x96, "”": 0x94 })[letter] ?? letter.charCodeAt(0)),
  );
  const utf16 = Buffer.from(`\ufeff${swedish}`, "utf16le");

  const files: readonly (readonly [what: string, file: string | Uint8Array])[] = [
    ["UTF-8", swedish],
    ["UTF-8 with its mark", `\ufeff${swedish}`],
    ["Windows-1252", windows],
    ["UTF-16", utf16],
    ["UTF-16 the other way round", Buffer.from(utf16).swap16()],
    ["commas", swedish.replaceAll(";", ",")],
    ["tabs", swedish.replaceAll(";", "\t")],
    ["a first line that says the separator", `sep=;\r\n${swedish}`],
    ["quotes around all", swedish.replace(/[^;\r\n]+/g, '"$&"')],
    ["old line ends", swedish.replaceAll("\r\n", "\r")],
  ];

  test("are read whatever their letters, separators and quotes", async () => {
    await using world = await aWorld();
    for (const [what, file] of files) {
      const { body } = await upload(world, file);
      expect(await cellsOf(world, body.importId), what).toEqual(rows);
    }
  });

  test("quotes inside quotes, quotes inside a word, a note over several lines", async () => {
    await using world = await aWorld();
    const { body } = await upload(world, 'a;b\n"sa ""ja"";\noch gick";kök 12" brett\n');
    expect(await cellsOf(world, body.importId)).toEqual([
      ["a", "b"],
      ['sa "ja";\noch gick', 'kök 12" brett'],
    ]);
  });
});

test("lists that nobody imports give way to newer ones", async () => {
  await using world = await aWorld();
  for (let n = 0; n < 7; n += 1) await upload(world, `Datum;Företag\n2026-01-0${n + 1};Nordkyl AB\n`);
  expect(await world.as("karin").imports.list({})).toHaveLength(5);
  expect(await keptRows(world)).toBe(10);
});
