import { request } from "node:http";
import { start } from "@lots/words/sv/start";
import { afterAll, beforeAll, expect, test } from "vitest";
import { aPasswordFor, goodPassword } from "../../test/a-password.ts";
import { emailOf } from "../../test/people.ts";
import { cookieOf, ownHeaders, type Served, served } from "../../test/served.ts";
import { aWorld, type World } from "../../test/world.ts";

const signIn = { email: emailOf("bo"), password: goodPassword };

/** For the tests that only ask; the others have a world of their own. */
let shared: World;
beforeAll(async () => {
  shared = await aWorld();
});
afterAll(() => shared[Symbol.asyncDispose]());

/** With headers that fetch does not let one set. */
function rawCall(server: Served, headers: Record<string, string>, body = "{}"): Promise<number> {
  return new Promise((resolve, reject) => {
    const sent = request(
      `${server.url}/api/municipality.welcome`,
      { method: "POST", headers },
      (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      },
    );
    sent.on("error", reject);
    sent.end(body);
  });
}

test("somebody signs in, is known by the cookie, and signs out", async () => {
  await using world = await aWorld();
  await aPasswordFor(world, "bo");
  await using server = await served(world.services);
  const entered = await server.call("session.signIn", signIn);
  const cookie = cookieOf(entered);
  expect(entered.headers.getSetCookie()[0]).toMatch(
    /^lots=[\w-]{43}; Expires=Wed, 25 Nov 2026 21:00:00 GMT; Path=\/; HttpOnly; SameSite=Lax$/,
  );
  const me = await server.call("session.me", {}, { cookie: `theme=dark; ${cookie}; other=1` });
  expect(await me.json()).toMatchObject({ result: { data: { name: "Bo Åkesson" } } });
  const units = (user: string) => server.call("units.list", {}, { cookie, "x-lots-user": user });
  expect((await units(world.people.bo)).status).toBe(200);
  expect((await units(world.people.karin)).status).toBe(401);
  const left = await server.call("session.signOut", {}, { cookie });
  expect(left.headers.getSetCookie()[0]).toMatch(/^lots=; Max-Age=0;/);
  expect(left.headers.get("clear-site-data")).toBe('"storage"');
  expect((await server.call("session.me", {}, { cookie })).status).toBe(401);
});

test("behind https the cookie is bound to this very host, and http is over", async () => {
  await using world = await aWorld();
  await aPasswordFor(world, "bo");
  await using server = await served(world.services, { origin: "https://lots.example" });
  const entered = await server.call("session.signIn", signIn);
  expect(entered.headers.getSetCookie()[0]).toMatch(
    /^__Host-lots=.*; Path=\/; HttpOnly; SameSite=Lax; Secure$/,
  );
  expect(entered.headers.get("strict-transport-security")).toBe("max-age=31536000");
  // Planted under the plain name it opens nothing.
  const planted = cookieOf(entered).replace("__Host-lots", "lots");
  expect((await server.call("session.me", {}, { cookie: planted })).status).toBe(401);
});

test.each([
  [{ "x-lots-client": "test", "sec-fetch-site": "same-origin" }, 200],
  [{ "x-lots-client": "test", "sec-fetch-site": "same-site" }, 403],
  [{ "x-lots-client": "test", "sec-fetch-site": "cross-site" }, 403],
  [{ "x-lots-client": "test", "sec-fetch-site": "none" }, 403],
  [{ "sec-fetch-site": "same-origin" }, 403],
  [{ "x-lots-client": "test" }, 403],
  [{ "x-lots-client": "test", origin: "own" }, 200],
  [{ "x-lots-client": "test", origin: "https://evil.example" }, 403],
  [{ "x-lots-client": "test", origin: "null" }, 403],
  [{ "x-lots-client": "test", origin: "own", "sec-fetch-site": "cross-site" }, 403],
] as const)("only our own page may call: %j gets %i", async (given, status) => {
  await using server = await served(shared.services);
  const own = "origin" in given && given.origin === "own" ? { origin: server.url } : {};
  const headers = { "content-type": "application/json", ...given, ...own };
  expect(await rawCall(server, headers)).toBe(status);
});

test.each([
  ["127.0.0.1:1", null, 200],
  ["localhost", null, 200],
  ["[::1]:3000", null, 200],
  ["192.168.1.4:3000", null, 200],
  ["evil.example", null, 400],
  ["127.evil.example:3000", null, 400],
  ["127.0.0.1.evil.example", null, 400],
  ["127.evil.example", "https://lots.example", 400],
  ["lots.example", null, 400],
  ["lots.example", "https://lots.example", 200],
  ["LOTS.example:443", "https://lots.example", 200],
  ["evil.example", "https://lots.example", 400],
  ["lots.example.evil.example", "https://lots.example", 400],
  ["192.168.1.4", "https://lots.example", 400],
  ["localhost@evil.example", null, 400],
  ["localhost/evil.example", null, 400],
])("the host %s, where the origin is %s, gets %i", async (host, origin, status) => {
  await using server = await served(shared.services, origin === null ? {} : { origin });
  expect(await rawCall(server, { ...ownHeaders, host })).toBe(status);
});

test.each(["X-Forwarded-For", "X-Forwarded-Proto", "Forwarded"])(
  "%s, where no origin is set, gets a sentence",
  async (header) => {
    await using server = await served(shared.services);
    const forwarded = await server.call("municipality.welcome", {}, { [header]: "198.51.100.7" });
    expect(forwarded.status).toBe(400);
    expect(await forwarded.json()).toMatchObject({ error: { message: start.forwardedWithoutOrigin } });
    await using proxied = await served(shared.services, { origin: "https://lots.example" });
    expect((await proxied.call("municipality.welcome", {}, { [header]: "198.51.100.7" })).status).toBe(200);
  },
);

test("an address that a client makes up does not hide it; the proxy's word does", async () => {
  await using world = await aWorld();
  const callFrom = async (proxies: readonly string[]) => {
    await using server = await served(world.services, { origin: "https://lots.example", proxies });
    await server.call("session.signIn", signIn, { "x-forwarded-for": "198.51.100.7" });
  };
  await callFrom([]);
  await callFrom(["loopback"]);
  const keys = await world.db
    .selectFrom("rateLimits")
    .select("key")
    .where("key", "like", "address:%")
    .execute();
  expect(keys.map(({ key }) => key).sort()).toEqual(["address:127.0.0.1", "address:198.51.100.7"]);
});

test("every answer carries the guards, the refused and the missing too", async () => {
  await using server = await served(shared.services);
  const answers = [
    await fetch(`${server.url}/health`),
    await fetch(`${server.url}/nowhere`),
    await fetch(`${server.url}/api/session.me`),
    await server.call("no.such", {}),
    await server.call("session.me", {}),
  ];
  expect(answers.map(({ status }) => status)).toEqual([200, 404, 405, 404, 401]);
  for (const { headers } of answers) {
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toMatch(/unsafe|\*|http:/);
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
    expect(headers.get("referrer-policy")).toBe("same-origin");
    expect(headers.get("x-robots-tag")).toContain("noindex");
    expect(headers.get("x-powered-by")).toBeNull();
    expect(headers.get("access-control-allow-origin")).toBeNull();
    expect(headers.get("x-request-id")).toMatch(/^[\da-f-]{36}$/);
    expect(headers.get("cache-control")).toBe("no-store");
  }
});
