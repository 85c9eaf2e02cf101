import { draftBytes, mostDrafts } from "@lots/domain/drafts/draft-input";
import { expect, test } from "vitest";
import { refusalOf } from "../../test/refusal-of.ts";
import { aWorld, type World } from "../../test/world.ts";

/** Sent at once from a device whose clock is right, if nothing else is said. */
const onDevice = (
  { now }: World,
  updatedAt: string = now,
  msAgo = Math.max(0, Date.parse(now) - Date.parse(updatedAt)),
) => ({ key: "note:26-K7QMX", updatedAt, msAgo });

const draft = (world: World, body: string, ...when: [updatedAt?: string, msAgo?: number]) => ({
  ...onDevice(world, ...when),
  title: "Nordkyl AB",
  body,
});

test("a draft is there for its writer, and for nobody else", async () => {
  await using world = await aWorld();
  const karin = world.as("karin");
  await karin.drafts.save(draft(world, "Halva meningen"));
  expect(await karin.drafts.get({ key: "note:26-K7QMX" })).toMatchObject({ body: "Halva meningen" });
  expect((await karin.myDay.get({})).drafts.rows).toMatchObject([
    { key: "note:26-K7QMX", title: "Nordkyl AB" },
  ]);
  for (const other of ["lars", "ada", "nora"] as const) {
    expect(await world.as(other).drafts.get({ key: "note:26-K7QMX" })).toBeNull();
    await world.as(other).drafts.remove(onDevice(world));
  }
  expect(await karin.drafts.get({ key: "note:26-K7QMX" })).toMatchObject({ body: "Halva meningen" });
});

test("two people's drafts under the same key are two", async () => {
  await using world = await aWorld();
  await world.as("karin").drafts.save(draft(world, "Karins"));
  await world.as("lars").drafts.save(draft(world, "Lars"));
  expect(await world.as("karin").drafts.get({ key: "note:26-K7QMX" })).toMatchObject({ body: "Karins" });
});

test("the latest words stand, whichever device sends first", async () => {
  await using world = await aWorld();
  const karin = world.as("karin");
  const savedAt = "2026-11-25T08:59:30.000Z";
  expect(await karin.drafts.save(draft(world, "Nya", savedAt))).toEqual({ savedAt });
  expect(await karin.drafts.save(draft(world, "Gamla", "2026-11-25T08:59:00.000Z"))).toEqual({
    savedAt: null,
  });
  expect(await karin.drafts.get({ key: "note:26-K7QMX" })).toMatchObject({ body: "Nya" });
  expect(await karin.drafts.save(draft(world, "Nyast", savedAt))).toEqual({ savedAt });
});

test("a device whose clock is behind saves over what another wrote before, and removes it", async () => {
  await using world = await aWorld();
  const karin = world.as("karin");
  const behind = "2026-11-25T08:50:00.000Z";
  await karin.drafts.save(draft(world, "På telefonen"));
  world.advanceSeconds(60);
  const { savedAt } = await karin.drafts.save(draft(world, "Vidare på datorn", behind, 2_000));
  expect(await karin.drafts.get({ key: "note:26-K7QMX" })).toMatchObject({
    body: "Vidare på datorn",
    updatedAt: savedAt,
  });
  await karin.drafts.save(draft(world, "Längre på datorn", behind, 1_000));
  expect(await karin.drafts.get({ key: "note:26-K7QMX" })).toMatchObject({ body: "Längre på datorn" });
  await karin.drafts.remove(onDevice(world, behind, 500));
  expect(await karin.drafts.get({ key: "note:26-K7QMX" })).toBeNull();
});

test("what is removed on a device without network takes nothing that was written after", async () => {
  await using world = await aWorld();
  const karin = world.as("karin");
  const removal = onDevice(world);
  world.advanceSeconds(60);
  await karin.drafts.save(draft(world, "Skrivet efteråt"));
  await karin.drafts.remove({ ...removal, msAgo: 60_000 });
  expect(await karin.drafts.get({ key: "note:26-K7QMX" })).toMatchObject({ body: "Skrivet efteråt" });
});

test("a device whose clock goes ahead does not lock the draft", async () => {
  await using world = await aWorld();
  const karin = world.as("karin");
  await karin.drafts.save(draft(world, "Ur framtiden", "2031-01-01T00:00:00.000Z"));
  expect(await karin.drafts.save(draft(world, "Nu"))).toEqual({ savedAt: world.now });
  expect(await karin.drafts.get({ key: "note:26-K7QMX" })).toMatchObject({ body: "Nu" });
});

test("a removed draft is gone", async () => {
  await using world = await aWorld();
  const karin = world.as("karin");
  await karin.drafts.save(draft(world, "Skickad"));
  await karin.drafts.remove(onDevice(world));
  expect(await karin.drafts.get({ key: "note:26-K7QMX" })).toBeNull();
});

test("as much as fits is kept; more, and what no database keeps, is refused", async () => {
  await using world = await aWorld();
  const karin = world.as("karin");
  await karin.drafts.save(draft(world, "å".repeat(draftBytes / 2)));
  for (const body of ["å".repeat(draftBytes / 2 + 1), "\u0000", "\ud83d"]) {
    await expect(karin.drafts.save(draft(world, body))).rejects.toMatchObject({ code: "BAD_REQUEST" });
  }
  expect(world.defects).toEqual([]);
});

test("more drafts than the limit are refused with it, and those that are there can still be saved", async () => {
  await using world = await aWorld();
  const karin = world.as("karin");
  const numbered = (n: number) => ({ ...draft(world, String(n)), key: `note:${n}` });
  for (let n = 0; n < mostDrafts; n += 1) await karin.drafts.save(numbered(n));
  expect(await refusalOf(karin.drafts.save(numbered(mostDrafts)))).toMatchObject({
    reason: "too-many",
    details: { limit: mostDrafts },
  });
  expect(await karin.drafts.save(numbered(0))).toEqual({ savedAt: world.now });
});
