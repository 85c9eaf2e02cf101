import { afterAll, beforeAll, expect, test } from "vitest";
import { aPasswordFor, goodPassword } from "../../test/a-password.ts";
import { emailOf } from "../../test/people.ts";
import { catchPrinted } from "../../test/printed.ts";
import { cookieOf, ownHeaders, served } from "../../test/served.ts";
import { aWorld, type World } from "../../test/world.ts";

const printed = catchPrinted();
const signIn = { email: emailOf("bo"), password: goodPassword };
const choices = { language: "en", theme: "dark", singleKeys: "off" };

/** For the tests whose requests get no further than the pipeline; the others have a world of their own. */
let shared: World;
beforeAll(async () => {
  shared = await aWorld();
  await aPasswordFor(shared, "bo");
});
afterAll(() => shared[Symbol.asyncDispose]());

type Fault = { error: { message: string } };

const faultOf = async (response: Response) => {
  // What a refused request is answered with; the expectation fails if it is something else.
  const { error } = (await response.json()) as Fault;
  return [response.status, error.message];
};

const batchOf = async (response: Response): Promise<readonly Fault[]> => (await response.json()) as Fault[];

test.each([
  ["a form", "application/x-www-form-urlencoded", "language=en&theme=dark&singleKeys=off"],
  ["plain text", "text/plain", JSON.stringify(choices)],
  ["no content type", "", JSON.stringify(choices)],
  ["JSON in UTF-16", "application/json; charset=utf-16", JSON.stringify(choices)],
  ["something like JSON", "application/json-patch+json", JSON.stringify(choices)],
  ["bytes", "application/octet-stream", JSON.stringify(choices)],
])("a post of %s is refused and changes nothing", async (_, contentType, body) => {
  await using server = await served(shared.services);
  const cookie = cookieOf(await server.call("session.signIn", signIn));
  const response = await fetch(`${server.url}/api/session.savePreferences`, {
    method: "POST",
    headers: { ...ownHeaders, cookie, "content-type": contentType },
    body: new TextEncoder().encode(body),
  });
  expect(await faultOf(response)).toEqual([415, "not-json"]);
  expect(await shared.db.selectFrom("preferences").selectAll().execute()).toEqual([]);
});

test("a multipart form, which needs no leave from the browser, is refused", async () => {
  await using server = await served(shared.services);
  const body = new FormData();
  body.set("theme", "dark");
  const headers = { "x-lots-client": "test", "sec-fetch-site": "same-origin" };
  const response = await fetch(`${server.url}/api/session.signOut`, { method: "POST", headers, body });
  expect(await faultOf(response)).toEqual([415, "not-json"]);
});

test("ten megabytes are refused, and so is a kilobyte too much", async () => {
  await using server = await served(shared.services);
  const long = (bytes: number) => server.call("session.signIn", { ...signIn, email: "x".repeat(bytes) });
  expect(await faultOf(await long(10_000_000))).toEqual([413, "body-too-large"]);
  expect(await faultOf(await long(257 * 1024))).toEqual([413, "body-too-large"]);
  expect(await faultOf(await long(255 * 1024))).toEqual([400, "invalid-input"]);
});

test("a compressed body is refused: the limit is what is read", async () => {
  await using server = await served(shared.services);
  const response = await server.call("municipality.welcome", {}, { "content-encoding": "gzip" });
  expect(await faultOf(response)).toEqual([415, "body-not-readable"]);
});

test("JSON that is 20,000 deep is refused; braces in a text are only a text", async () => {
  await using world = await aWorld();
  await using server = await served(world.services);
  const post = (body: string) =>
    fetch(`${server.url}/api/session.signIn`, { method: "POST", headers: ownHeaders, body });
  const nested = (depth: number) => `{"email":${"[".repeat(depth)}${"]".repeat(depth)},"password":"x"}`;
  expect(await faultOf(await post(nested(20_000)))).toEqual([400, "body-too-deep"]);
  expect(await faultOf(await post('{"a":'.repeat(20_000)))).toEqual([400, "body-too-deep"]);
  expect(await faultOf(await post(nested(32)))).toEqual([400, "body-too-deep"]);
  expect(await faultOf(await post(nested(31)))).toEqual([400, "invalid-input"]);
  const text = `\\"${"[{".repeat(50)}`;
  expect(await faultOf(await post(`{"email":"${text}","password":"x"}`))).toEqual([401, "wrong-credentials"]);
});

test.each(["", "{", "null", "[]", '"x"', "{}garbage", "\u0000"])("the body %j is refused", async (body) => {
  await using server = await served(shared.services);
  const response = await fetch(`${server.url}/api/session.signIn`, {
    method: "POST",
    headers: ownHeaders,
    body,
  });
  expect(response.status).toBe(400);
  expect(printed.text()).toBe("");
});

test("a batch of ten is answered, one of eleven is refused, and so are 2,500", async () => {
  await using server = await served(shared.services);
  const batch = (size: number) =>
    server.call(`${Array(size).fill("municipality.welcome").join(",")}?batch=1`, {
      ...Array.from({ length: size }, () => ({})),
    });
  const answered = await batch(10);
  expect([answered.status, (await batchOf(answered)).length]).toEqual([200, 10]);
  expect((await batch(11)).status).toBe(400);
  expect((await batch(400)).status).toBe(414);
  // Node itself reads no more of a request's head.
  expect((await batch(2500)).status).toBe(431);
});

test("a sign-in of many tries in one batch counts each of them", async () => {
  await using world = await aWorld();
  await aPasswordFor(world, "bo");
  await using server = await served(world.services);
  const wrong = { ...signIn, password: "fel lösenord igen" };
  const response = await server.call(`${Array(10).fill("session.signIn").join(",")}?batch=1`, {
    ...Array.from({ length: 10 }, () => wrong),
  });
  const answers = await batchOf(response);
  expect(answers.filter(({ error }) => error.message === "wrong-credentials")).toHaveLength(5);
  expect(answers.filter(({ error }) => error.message === "too-many-tries")).toHaveLength(5);
  expect(Number(response.headers.get("retry-after"))).toBeGreaterThan(0);
});

test.each(["GET", "HEAD", "PUT", "DELETE", "OPTIONS"])("%s on the API is refused", async (method) => {
  await using server = await served(shared.services);
  const response = await fetch(`${server.url}/api/municipality.welcome?input={}`, {
    method,
    headers: ownHeaders,
  });
  expect([response.status, response.headers.get("allow")]).toEqual([405, "POST"]);
});

test("an address of nine kilobytes is refused", async () => {
  await using server = await served(shared.services);
  expect((await fetch(`${server.url}/${"x".repeat(9000)}`)).status).toBe(414);
});
