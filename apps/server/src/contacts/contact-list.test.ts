import { expect, test } from "vitest";
import type { PersonName } from "../../test/people.ts";
import { aWorld, type World } from "../../test/world.ts";

type Words = {
  readonly by?: PersonName;
  readonly company?: string;
  readonly note: string;
  readonly at?: string;
  readonly channel?: "phone_in" | "visit";
};

async function logAll(world: World, contacts: readonly Words[]): Promise<void> {
  for (const { by = "karin", company = "Nordkyl AB", note, at, channel = "phone_in" } of contacts) {
    await world.as(by).contacts.log({
      operationId: world.op(),
      company: { kind: "new", name: company },
      note,
      channel,
      occurredAt: at ?? null,
    });
  }
}

const notesOf = (page: { rows: readonly { note: string }[] }) => page.rows.map((row) => row.note);

test("contacts come latest first, each once, a page at a time", async () => {
  await using world = await aWorld();
  const at = "2026-11-24T10:00:00.000Z";
  await logAll(world, [
    { note: "b", at },
    { note: "c", at },
    { note: "a", at: "2026-11-20T10:00:00.000Z" },
    { note: "d", at },
    { note: "e", at: "2026-11-24T12:00:00.000Z" },
  ]);
  const karin = world.as("karin");
  const first = await karin.contacts.list({ limit: 2 });
  const second = await karin.contacts.list({ limit: 2, after: first.next });
  const third = await karin.contacts.list({ limit: 2, after: second.next });
  expect(third.next).toBeNull();
  const notes = [first, second, third].flatMap(notesOf);
  expect(notes).toEqual(["e", "d", "c", "b", "a"]);
});

test("contacts are chosen by day, channel, unit, company and whose they are", async () => {
  await using world = await aWorld();
  await logAll(world, [
    { note: "i går kväll", at: "2026-11-24T22:30:00.000Z" },
    { note: "i dag efter midnatt", at: "2026-11-24T23:30:00.000Z" },
    { note: "besök", channel: "visit" },
    { note: "miljös", by: "mia", company: "Ångström AB" },
  ]);
  const karin = world.as("karin");
  const chosen = async (filter: Parameters<typeof karin.contacts.list>[0]) =>
    notesOf(await karin.contacts.list(filter)).sort();
  expect(await chosen({ to: "2026-11-24" })).toEqual(["i går kväll"]);
  expect(await chosen({ from: "2026-11-25", channel: "phone_in", mine: true })).toEqual([
    "i dag efter midnatt",
  ]);
  expect(await chosen({ channel: "visit" })).toEqual(["besök"]);
  expect(await chosen({ unitId: world.units.miljo })).toEqual(["miljös"]);
  const [ångström] = await karin.companies.find({ text: "ångström" });
  expect(await chosen({ companyId: ångström?.id ?? null })).toEqual(["miljös"]);
  expect(await karin.contacts.count({ mine: true })).toBe(3);
});

test.each([
  ["åkeri", 1],
  ["ÅKERI", 1],
  ["akeri", 1],
  ["lastkaj", 1],
  ["lastkaj örebro", 1],
  ["lastkaj åkeri", 1],
  ["lastkaj finns inte", 0],
  ["%", 0],
])("%j is found in what was said and with whom", async (text, hits) => {
  await using world = await aWorld();
  await logAll(world, [
    { company: "Åkeri & Lager AB", note: "Vill ha lastkaj.\nFlyttar från Örebro." },
    { company: "Zeta AB", note: "Undrar om skyltar." },
  ]);
  const karin = world.as("karin");
  expect((await karin.contacts.list({ text })).rows).toHaveLength(hits);
  expect(await karin.contacts.count({ text })).toBe(hits);
});

test("a list shows the beginning of a long note and says so; the whole is read on its own", async () => {
  await using world = await aWorld();
  const note = "å".repeat(20_000);
  await logAll(world, [{ note }]);
  const karin = world.as("karin");
  const [row] = (await karin.contacts.list({})).rows;
  expect(row).toMatchObject({ note: "å".repeat(500), isCut: true });
  expect((await karin.contacts.get({ id: row?.id ?? "" })).versions).toMatchObject([{ note }]);
  await expect(logAll(world, [{ note: `${note}å` }])).rejects.toMatchObject({ code: "BAD_REQUEST" });
});
