import { expect, test } from "vitest";
import { aPasswordFor, goodPassword } from "../../test/a-password.ts";
import { emailOf } from "../../test/people.ts";
import { reasonOf } from "../../test/refusal-of.ts";
import { aWorld, type World } from "../../test/world.ts";

const better = "åtta gröna igelkottar sjunger";

const signedIn = async (world: World) => {
  const visitor = world.aVisitor();
  await visitor.api.session.signIn({ email: emailOf("bo"), password: goodPassword });
  return visitor;
};

test("who knows the old password sets a new one: other sessions and links end, this one goes on, the journal has it", async () => {
  await using world = await aWorld();
  await aPasswordFor(world, "bo");
  const { link } = await world.as("ada").users.newLink({ id: world.people.bo });
  const [here, elsewhere] = [await signedIn(world), await signedIn(world)];
  await here.api.session.changePassword({ current: goodPassword, password: better });
  expect((await here.api.session.me({})).id).toBe(world.people.bo);
  expect(await reasonOf(elsewhere.api.session.me({}))).toBe("not-signed-in");
  const token = link.slice(link.indexOf("#") + 1);
  expect(await reasonOf(world.aVisitor().api.session.setPassword({ token, password: better }))).toBe(
    "link-not-valid",
  );
  const signIn = (password: string) =>
    world.aVisitor().api.session.signIn({ email: emailOf("bo"), password });
  expect(await reasonOf(signIn(goodPassword))).toBe("wrong-credentials");
  expect(await signIn(better)).toEqual({ userId: world.people.bo });
  const lines = await world.db.selectFrom("journal").select(["procedure", "userId"]).execute();
  expect(lines).toContainEqual({ procedure: "session.changePassword", userId: world.people.bo });
});

test("a wrong old password changes nothing, and guessing is slowed as at the sign-in", async () => {
  await using world = await aWorld();
  await aPasswordFor(world, "bo");
  const { api } = await signedIn(world);
  const guess = () => api.session.changePassword({ current: "fel lösenord helt", password: better });
  for (let tries = 0; tries < 5; tries += 1) expect(await reasonOf(guess())).toBe("wrong-password");
  expect(await reasonOf(guess())).toBe("too-many-tries");
  expect((await api.session.me({})).id).toBe(world.people.bo);
});

test("nobody without a session, and no weak password", async () => {
  await using world = await aWorld();
  await aPasswordFor(world, "bo");
  const change = { current: goodPassword, password: better };
  expect(await reasonOf(world.anonymous.session.changePassword(change))).toBe("not-signed-in");
  const { api } = await signedIn(world);
  await expect(api.session.changePassword({ ...change, password: "sommar2026!!" })).rejects.toThrow();
  expect((await signedIn(world)).cookie.token).not.toBeNull();
});
