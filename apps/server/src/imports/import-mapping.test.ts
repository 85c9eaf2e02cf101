import { describe, expect, test } from "vitest";
import { aList, anImport, run, understand, upload } from "../../test/an-import.ts";
import { reasonOf } from "../../test/refusal-of.ts";
import { aWorld } from "../../test/world.ts";

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
