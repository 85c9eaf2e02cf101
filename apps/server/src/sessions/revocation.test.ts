import { expect, test } from "vitest";
import { aPasswordFor, goodPassword } from "../../test/a-password.ts";
import { emailOf, type PersonName } from "../../test/people.ts";
import { reasonOf } from "../../test/refusal-of.ts";
import type { Visitor } from "../../test/visitor.ts";
import { aWorld, type World } from "../../test/world.ts";

const signedIn = async (world: World, person: PersonName): Promise<Visitor> => {
  const visitor = world.aVisitor();
  await visitor.api.session.signIn({ email: emailOf(person), password: goodPassword });
  return visitor;
};

const isIn = async ({ api }: Visitor): Promise<boolean> =>
  api.session.me({}).then(
    () => true,
    () => false,
  );

const versionOf = async (world: World, person: PersonName): Promise<{ id: string; version: number }> =>
  world.db
    .selectFrom("users")
    .select(["id", "version"])
    .where("id", "=", world.people[person])
    .executeTakeFirstOrThrow();

const tokenIn = (link: string): string => link.slice(link.indexOf("#") + 1);

test("signing out ends this browser's session, and no other", async () => {
  await using world = await aWorld();
  await aPasswordFor(world, "bo");
  const [office, home] = [await signedIn(world, "bo"), await signedIn(world, "bo")];
  const token = office.cookie.token;
  await office.api.session.signOut({});
  expect(office.cookie.token).toBeNull();
  office.cookie.token = token;
  expect([await isIn(office), await isIn(home)]).toEqual([false, true]);
});

test("signing out twice, or without a session, is no fault", async () => {
  await using world = await aWorld();
  const { api } = world.aVisitor();
  expect(await api.session.signOut({})).toEqual({});
});

test("what one person's page sends is not done with the cookie of somebody who signed in after", async () => {
  await using world = await aWorld();
  await aPasswordFor(world, "bo");
  const browser = await signedIn(world, "bo");
  browser.request.meantUserId = world.people.karin;
  const { api } = browser;
  const draft = { key: "note:1", title: "Karins", body: "{}", updatedAt: world.now, msAgo: 0 };
  expect(await reasonOf(api.drafts.save(draft))).toBe("not-signed-in");
  expect(await reasonOf(api.drafts.get({ key: draft.key }))).toBe("not-signed-in");
  expect(await reasonOf(api.companies.add({ operationId: crypto.randomUUID(), name: "Karins Kafé" }))).toBe(
    "not-signed-in",
  );
  expect(await reasonOf(api.session.signOut({}))).toBe("not-signed-in");
  // Whose page it has become, it may ask.
  expect(await api.session.me({})).toMatchObject({ id: world.people.bo });
  browser.request.meantUserId = world.people.bo;
  expect(await api.drafts.get({ key: draft.key })).toBeNull();
  await api.drafts.save(draft);
});

test("a new password ends every session of that person, at the next request", async () => {
  await using world = await aWorld();
  await aPasswordFor(world, "bo");
  const { link } = await world.as("ada").users.newLink({ id: world.people.bo });
  const [one, other] = [await signedIn(world, "bo"), await signedIn(world, "bo")];
  const mend = world.aVisitor();
  await mend.api.session.setPassword({ token: tokenIn(link), password: "åtta gröna igelkottar sjunger" });
  expect([await isIn(one), await isIn(other), await isIn(mend)]).toEqual([false, false, true]);
  expect(await reasonOf(one.api.session.signIn({ email: emailOf("bo"), password: goodPassword }))).toBe(
    "wrong-credentials",
  );
});

test("asking for a new link ends every session of that person", async () => {
  await using world = await aWorld();
  await aPasswordFor(world, "bo");
  const thief = await signedIn(world, "bo");
  await world.as("ada").users.newLink({ id: world.people.bo });
  expect(await isIn(thief)).toBe(false);
});

test("a disabled person is out at the next request, and comes in neither by password nor by link", async () => {
  await using world = await aWorld();
  await aPasswordFor(world, "bo");
  const { link } = await world.as("ada").users.newLink({ id: world.people.bo });
  const bo = await signedIn(world, "bo");
  await world.as("ada").users.disable(await versionOf(world, "bo"));
  expect(await isIn(bo)).toBe(false);
  const attempt = { email: emailOf("bo"), password: goodPassword };
  expect(await reasonOf(bo.api.session.signIn(attempt))).toBe("wrong-credentials");
  expect(await reasonOf(bo.api.session.openLink({ token: tokenIn(link) }))).toBe("link-not-valid");
  await world.as("ada").users.enable(await versionOf(world, "bo"));
  expect(await isIn(bo)).toBe(false);
  await bo.api.session.signIn(attempt);
});

test("a role that is taken away is gone at the next request", async () => {
  await using world = await aWorld();
  await aPasswordFor(world, "bo");
  const bo = await signedIn(world, "bo");
  expect((await bo.api.session.me({})).capabilities).toContain("parts.edit");
  await world.as("ada").users.setRoles({ ...(await versionOf(world, "bo")), roles: [] });
  expect((await bo.api.session.me({})).capabilities).toEqual([]);
  expect(await reasonOf(bo.api.contacts.list({}))).toBe("not-allowed");
});

test("after an hour without a hand on it a session has ended; refetching does not keep it", async () => {
  await using world = await aWorld();
  await aPasswordFor(world, "bo");
  const bo = await signedIn(world, "bo");
  for (let minutes = 0; minutes < 60; minutes += 20) {
    bo.request.byHand = false;
    expect(await isIn(bo)).toBe(true);
    world.advanceSeconds(20 * 60);
  }
  world.advanceSeconds(1);
  expect(await isIn(bo)).toBe(false);
});

test("what somebody does keeps the session, but not beyond twelve hours", async () => {
  await using world = await aWorld();
  await aPasswordFor(world, "bo");
  const bo = await signedIn(world, "bo");
  for (let half = 1; half < 24; half += 1) {
    world.advanceSeconds(30 * 60);
    expect(await isIn(bo)).toBe(true);
  }
  world.advanceSeconds(30 * 60);
  expect(await isIn(bo)).toBe(false);
});

test("a person has five sessions; a sixth ends the one that has rested longest", async () => {
  await using world = await aWorld();
  await aPasswordFor(world, "bo");
  const visitors: Visitor[] = [];
  for (let i = 0; i < 6; i += 1) {
    visitors.push(await signedIn(world, "bo"));
    world.advanceSeconds(61);
    if (i === 0) continue;
    // Used again, so that it is not the one that has rested longest.
    expect(visitors[0] && (await isIn(visitors[0]))).toBe(true);
  }
  expect(await Promise.all(visitors.map(isIn))).toEqual([true, false, true, true, true, true]);
});
