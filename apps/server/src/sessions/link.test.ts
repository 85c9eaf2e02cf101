import { expect, test } from "vitest";
import { goodPassword } from "../../test/a-password.ts";
import { invalidFieldsOf, reasonOf } from "../../test/refusal-of.ts";
import { aWorld, type World } from "../../test/world.ts";

const password = goodPassword;
const eva = { name: "Eva Nyman", email: "Eva.Nyman@kristinehamn.example", phone: null };

async function aNewcomer(world: World): Promise<{ userId: string; token: string; link: string }> {
  const roles = [{ unitId: world.units.bygg, role: "officer" as const }];
  const { userId, link } = await world.as("ada").users.add({ ...eva, roles });
  return { userId, link, token: link.slice(link.indexOf("#") + 1) };
}

test("a new person opens the link, chooses a password and is in", async () => {
  await using world = await aWorld();
  const { userId, token, link } = await aNewcomer(world);
  expect(link).toMatch(/^https:\/\/lots\.example\/engangslank#[\w-]{43}$/);
  const visitor = world.aVisitor();
  expect(await visitor.api.session.openLink({ token })).toEqual({ purpose: "password", name: "Eva Nyman" });
  await visitor.api.session.setPassword({ token, password });
  expect(await visitor.api.session.me({})).toMatchObject({ id: userId, memberships: [{ role: "officer" }] });
  await world.aVisitor().api.session.signIn({ email: "eva.nyman@kristinehamn.example", password });
});

test("the link is kept only as a hash, works once, and looking at it does not use it up", async () => {
  await using world = await aWorld();
  const { token } = await aNewcomer(world);
  const links = await world.db.selectFrom("oneTimeLinks").selectAll().execute();
  expect(JSON.stringify(links)).not.toContain(token);
  const { api } = world.aVisitor();
  await api.session.openLink({ token });
  await api.session.openLink({ token });
  await api.session.setPassword({ token, password });
  expect(await reasonOf(api.session.openLink({ token }))).toBe("link-not-valid");
  expect(await reasonOf(api.session.setPassword({ token, password }))).toBe("link-not-valid");
});

test("of two who use one link at once, one gets in", async () => {
  await using world = await aWorld();
  const { token } = await aNewcomer(world);
  const use = () => world.aVisitor().api.session.setPassword({ token, password });
  const done = await Promise.allSettled([use(), use(), use()]);
  expect(done.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});

test("after a day the link is void, and so it is when a newer one is made", async () => {
  await using world = await aWorld();
  const { userId, token } = await aNewcomer(world);
  const { api } = world.aVisitor();
  world.advanceSeconds(24 * 3600 - 1);
  await api.session.openLink({ token });
  world.advanceSeconds(1);
  expect(await reasonOf(api.session.openLink({ token }))).toBe("link-not-valid");
  const first = (await world.as("ada").users.newLink({ id: userId })).link.split("#")[1] ?? "";
  const second = (await world.as("ada").users.newLink({ id: userId })).link.split("#")[1] ?? "";
  expect(await reasonOf(api.session.setPassword({ token: first, password }))).toBe("link-not-valid");
  await api.session.setPassword({ token: second, password });
});

test("a wrong, a used and an old token look the same", async () => {
  await using world = await aWorld();
  const { api } = world.aVisitor();
  for (const token of ["", "x", "A".repeat(43), "å".repeat(20)]) {
    expect(await reasonOf(api.session.openLink({ token }))).toBe("link-not-valid");
    expect(await reasonOf(api.session.setPassword({ token, password }))).toBe("link-not-valid");
    expect(await reasonOf(api.municipality.setUp({ ...setUp, token }))).toBe("already-set-up");
  }
});

const setUp = {
  municipality: "Storfors",
  accent: "#1f5f8b",
  reach: "municipality" as const,
  name: "Ada Ny",
  email: "ada.ny@storfors.example",
  unit: "Kommunledningen",
  authority: "Kommunstyrelsen",
  password,
};

test.each([
  ["kort", "too-short"],
  ["elva tecken".slice(0, 11), "too-short"],
  ["x".repeat(201), "too-long"],
  ["passwordpassword", "too-common"],
  ["Password12345!", "too-common"],
  ["Lösenord2026!!", "too-common"],
  ["Kristinehamn1", "too-common"],
  ["aaaaaaaaaaaab", "too-common"],
  ["123456789012", "too-common"],
  ["Sommar202620", "too-common"],
])("the password %j is refused: %s", async (weak, why) => {
  await using world = await aWorld();
  const { token } = await aNewcomer(world);
  const refused = await invalidFieldsOf(world.aVisitor().api.session.setPassword({ token, password: weak }));
  expect(refused).toMatchObject({ password: expect.arrayContaining([why]) });
});

test("making a person and a link is journalled, without the link", async () => {
  await using world = await aWorld();
  const { userId, token } = await aNewcomer(world);
  await world.as("ada").users.newLink({ id: userId });
  const lines = await world.db.selectFrom("journal").selectAll().orderBy("seq").execute();
  expect(lines.map(({ procedure, procedureKind }) => [procedure, procedureKind])).toEqual([
    ["users.add", "setting"],
    ["users.newLink", "setting"],
  ]);
  expect(lines.every((line) => line.userId === world.people.ada && line.objectIds.includes(userId))).toBe(
    true,
  );
  expect(JSON.stringify(lines)).not.toContain(token);
});
