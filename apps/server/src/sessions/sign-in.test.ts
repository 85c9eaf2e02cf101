import { createHash, scrypt } from "node:crypto";
import { beforeEach, expect, test, vi } from "vitest";
import { aPasswordFor, goodPassword } from "../../test/a-password.ts";
import { emailOf } from "../../test/people.ts";
import { reasonOf, refusalOf } from "../../test/refusal-of.ts";
import { aWorld } from "../../test/world.ts";
import { hashPassword } from "./password-hash.ts";

vi.mock("node:crypto", async (original) => {
  const crypto = await original<typeof import("node:crypto")>();
  return { ...crypto, scrypt: vi.fn(crypto.scrypt) };
});

beforeEach(() => {
  vi.mocked(scrypt).mockClear();
});

const email = emailOf("bo");

test("the right e-mail address and password sign in, however the address is spelt", async () => {
  await using world = await aWorld();
  const password = await aPasswordFor(world, "bo");
  const visitor = world.aVisitor();
  expect(await reasonOf(visitor.api.session.me({}))).toBe("not-signed-in");
  await visitor.api.session.signIn({ email: ` ${email.toUpperCase()} `, password });
  expect(await visitor.api.session.me({})).toMatchObject({ id: world.people.bo, name: "Bo Åkesson" });
});

test("the database holds neither the password nor the session's id", async () => {
  await using world = await aWorld();
  const password = await aPasswordFor(world, "bo");
  const visitor = world.aVisitor();
  await visitor.api.session.signIn({ email, password });
  const token = visitor.cookie.token ?? "";
  const stored = JSON.stringify([
    await world.db.selectFrom("passwords").selectAll().execute(),
    await world.db.selectFrom("sessions").selectAll().execute(),
    await world.db.selectFrom("journal").selectAll().execute(),
  ]);
  expect(token).toMatch(/^[\w-]{43}$/);
  expect(stored).not.toContain(token);
  expect(stored).not.toContain(password);
  expect(stored).toContain(createHash("sha256").update(token).digest("base64url"));
});

test("who has an account cannot be told from the answer, nor from the work that was done", async () => {
  await using world = await aWorld();
  await aPasswordFor(world, "bo");
  await aPasswordFor(world, "mia");
  await world.db
    .updateTable("users")
    .set({ disabledAt: world.now })
    .where("id", "=", world.people.mia)
    .execute();
  vi.mocked(scrypt).mockClear();
  const tries = {
    mistyped: { email, password: "sju blå elefanter vakar" },
    unknown: { email: "ingen@kristinehamn.example", password: goodPassword },
    disabled: { email: emailOf("mia"), password: goodPassword },
    withoutPassword: { email: emailOf("tove"), password: goodPassword },
    impossible: { email: "inte en adress", password: "" },
  };
  const work: unknown[] = [];
  for (const attempt of Object.values(tries)) {
    const refusal = await refusalOf(world.aVisitor().api.session.signIn(attempt));
    expect(refusal).toMatchObject({ reason: "wrong-credentials", details: {} });
    const calls = vi.mocked(scrypt).mock.calls.splice(0);
    work.push(calls.map(([, , length, options]) => [length, options]));
  }
  expect(work[0]).toHaveLength(1);
  for (const other of work) expect(other).toEqual(work[0]);
});

test("a password is kept as it was typed: å as one sign is not å as two", async () => {
  await using world = await aWorld();
  const long = "åtta älgar över ån ".repeat(5).normalize("NFC");
  await aPasswordFor(world, "bo", long);
  const { api } = world.aVisitor();
  expect(await reasonOf(api.session.signIn({ email, password: long.normalize("NFD") }))).toBe(
    "wrong-credentials",
  );
  expect(await reasonOf(api.session.signIn({ email, password: long.trim() }))).toBe("wrong-credentials");
  await expect(api.session.signIn({ email, password: long })).resolves.toEqual({ userId: world.people.bo });
});

test("a session id that was planted in the browser is worth nothing after sign-in", async () => {
  await using world = await aWorld();
  const password = await aPasswordFor(world, "bo");
  const planted = "A".repeat(43);
  const visitor = world.aVisitor();
  visitor.cookie.token = planted;
  await visitor.api.session.signIn({ email, password });
  expect(visitor.cookie.token).not.toBe(planted);
  const thief = world.aVisitor();
  thief.cookie.token = planted;
  expect(await reasonOf(thief.api.session.me({}))).toBe("not-signed-in");
});

test("signing in is journalled with ids only", async () => {
  await using world = await aWorld();
  const password = await aPasswordFor(world, "bo");
  await world.aVisitor().api.session.signIn({ email, password });
  const lines = await world.db.selectFrom("journal").selectAll().execute();
  expect(lines).toMatchObject([
    {
      seq: 1,
      procedure: "session.signIn",
      procedureKind: "personal",
      userId: world.people.bo,
      objectIds: JSON.stringify([world.people.bo]),
    },
  ]);
});

test("a hash of a lower cost still signs in, and is made anew", async () => {
  await using world = await aWorld();
  const hash = await hashPassword(goodPassword, 8);
  const row = { userId: world.people.bo, hash, changedAt: world.now };
  await world.db.insertInto("passwords").values(row).execute();
  await world.aVisitor().api.session.signIn({ email, password: goodPassword });
  const kept = await world.db.selectFrom("passwords").select("hash").executeTakeFirstOrThrow();
  expect(kept.hash).toMatch(/^scrypt\$10\$/);
  await world.aVisitor().api.session.signIn({ email, password: goodPassword });
});

test("a password that is changed while it is being checked signs nobody in", async () => {
  await using world = await aWorld();
  const password = await aPasswordFor(world, "bo");
  const changed = await hashPassword("nio gula elefanter vakar", 10);
  const real = vi.mocked(scrypt).getMockImplementation();
  vi.mocked(scrypt).mockImplementationOnce(((...call: Parameters<typeof scrypt>) => {
    const done = call[4];
    call[4] = (error, key) => {
      void world.db
        .updateTable("passwords")
        .set({ hash: changed })
        .execute()
        .then(() => done(error, key));
    };
    return real?.(...call);
  }) as typeof scrypt);
  expect(await reasonOf(world.aVisitor().api.session.signIn({ email, password }))).toBe("wrong-credentials");
});
