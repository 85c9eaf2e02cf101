import { delayAfter } from "@lots/domain/sessions/sign-in-delay";
import { expect, test } from "vitest";
import { aPasswordFor } from "../../test/a-password.ts";
import { emailOf } from "../../test/people.ts";
import { reasonOf, refusalOf } from "../../test/refusal-of.ts";
import { aWorld, type World } from "../../test/world.ts";
import { networkGroup } from "./network-group.ts";

const email = emailOf("bo");
const wrong = { email, password: "inte lösenordet alls" };

const reasons = async (calls: readonly Promise<unknown>[]): Promise<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const reason of await Promise.all(calls.map(reasonOf))) counts[reason] = (counts[reason] ?? 0) + 1;
  return counts;
};

const fifty = Array.from({ length: 50 }, (_, i) => i);
const signInFrom = (world: World, address: string, attempt: { email: string; password: string }) =>
  world.aVisitor({ address }).api.session.signIn(attempt);

test("of fifty tries at once on one account, from fifty networks, five are heard", async () => {
  await using world = await aWorld();
  const password = await aPasswordFor(world, "bo");
  const tries = fifty.map((i) => signInFrom(world, `198.51.100.${i}`, wrong));
  expect(await reasons(tries)).toEqual({ "wrong-credentials": 5, "too-many-tries": 45 });
  expect(await reasonOf(signInFrom(world, "203.0.113.9", { email, password }))).toBe("too-many-tries");
});

test("spelling the address another way is no way round", async () => {
  await using world = await aWorld();
  const spellings = [
    email,
    email.toUpperCase(),
    ` ${email}`,
    `${email}\u200b`,
    `${email} `,
    `\u00ad${email}`,
  ];
  const tries = spellings.map((spelling) => signInFrom(world, "203.0.113.9", { ...wrong, email: spelling }));
  expect(await reasons(tries)).toEqual({ "wrong-credentials": 5, "too-many-tries": 1 });
});

test("after five tries each waits twice as long as the one before, and the answer says how long", async () => {
  await using world = await aWorld();
  const password = await aPasswordFor(world, "bo");
  const { api } = world.aVisitor();
  for (let tried = 0; tried < 5; tried += 1) {
    expect(await reasonOf(api.session.signIn(wrong))).toBe("wrong-credentials");
  }
  for (const seconds of [2, 4, 8]) {
    const refused = { reason: "too-many-tries", details: { retryAfterSeconds: seconds } };
    expect(await refusalOf(api.session.signIn(wrong))).toMatchObject(refused);
    world.advanceSeconds(seconds);
    expect(await reasonOf(api.session.signIn(wrong))).toBe("wrong-credentials");
  }
  world.advanceSeconds(16);
  await api.session.signIn({ email, password });
  // What was counted against the account is forgotten with the right password.
  expect(await reasonOf(world.aVisitor().api.session.signIn(wrong))).toBe("wrong-credentials");
});

test("nobody waits longer than a quarter of an hour, and after an hour all is forgotten", async () => {
  expect([4, 5, 6, 13, 14, 50].map(delayAfter)).toEqual([0, 2, 4, 512, 900, 900]);
  await using world = await aWorld();
  const { api } = world.aVisitor();
  for (let tried = 0; tried < 5; tried += 1) await reasonOf(api.session.signIn(wrong));
  world.advanceSeconds(3600);
  const again = [0, 1, 2, 3, 4].map(() => api.session.signIn(wrong));
  expect(await reasons(again)).toEqual({ "wrong-credentials": 5 });
});

test("one network tries thirty accounts a minute, however its addresses turn", async () => {
  await using world = await aWorld();
  const tries = fifty.map((i) =>
    signInFrom(world, `2001:db8:1:2:${i.toString(16)}::${i}`, { ...wrong, email: `p${i}@x.example` }),
  );
  // Twenty wait for the hash's turn besides the two that run; no more than that are let in at a time.
  const counts = await reasons(tries);
  expect(counts["wrong-credentials"]).toBeLessThanOrEqual(30);
  expect((counts["wrong-credentials"] ?? 0) + (counts["too-many-tries"] ?? 0)).toBe(50);
  const counted = await world.db
    .selectFrom("rateLimits")
    .selectAll()
    .where("key", "like", "address:%")
    .execute();
  expect(counted).toMatchObject([{ key: "address:2001:db8:1:2::/64", count: 30 }]);
  expect(await reasonOf(signInFrom(world, "2001:db8:1:2::1", { ...wrong, email: "x@x.example" }))).toBe(
    "too-many-tries",
  );
  world.advanceSeconds(60);
  expect(await reasonOf(signInFrom(world, "2001:db8:1:2::1", { ...wrong, email: "x@x.example" }))).toBe(
    "wrong-credentials",
  );
});

test("colleagues behind one address who sign in do not use up each other's tries", async () => {
  await using world = await aWorld();
  const password = await aPasswordFor(world, "bo");
  for (let times = 0; times < 35; times += 1) await world.aVisitor().api.session.signIn({ email, password });
  expect(await world.db.selectFrom("rateLimits").select("count").execute()).toEqual([{ count: 0 }]);
});

test("no e-mail address stands among the counts", async () => {
  await using world = await aWorld();
  await reasonOf(world.aVisitor().api.session.signIn({ ...wrong, email: "mitt-lösenord-av-misstag" }));
  const rows = await world.db.selectFrom("rateLimits").selectAll().execute();
  expect(rows).toHaveLength(2);
  expect(JSON.stringify(rows)).not.toContain("misstag");
});

test.each([
  ["192.0.2.7", "192.0.2.7"],
  ["::ffff:192.0.2.7", "192.0.2.7"],
  ["2001:db8::1", "2001:db8:0:0::/64"],
  ["2001:0DB8:0:0:1:2:3:4", "2001:db8:0:0::/64"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["fe80::1%eth0", "fe80:0:0:0::/64"],
  ["::1", "0:0:0:0::/64"],
])("%s counts as %s", (address, group) => expect(networkGroup(address)).toBe(group));
