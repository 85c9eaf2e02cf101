import { expect, test } from "vitest";
import { aPasswordFor, goodPassword } from "../../test/a-password.ts";
import { emailOf } from "../../test/people.ts";
import { catchPrinted } from "../../test/printed.ts";
import { cookieOf, type Served, served } from "../../test/served.ts";
import { aWorld } from "../../test/world.ts";
import { logDefect } from "./defect-log.ts";

const printed = catchPrinted();
const signIn = { email: emailOf("bo"), password: goodPassword };
const choices = { language: "en", theme: "dark", singleKeys: "off" };

test("unknown fields, wrong types and other people's ids are refusals, never defects", async () => {
  await using world = await aWorld();
  await aPasswordFor(world, "bo");
  await using server = await served(world.services);
  const cookie = cookieOf(await server.call("session.signIn", signIn));
  const call = async (procedure: string, input: unknown) =>
    (await server.call(procedure, input, { cookie })).status;
  expect(await call("session.savePreferences", { ...choices, userId: world.people.mia })).toBe(400);
  expect(await call("session.savePreferences", { ...choices, __proto__: null, language: "no" })).toBe(400);
  expect(await call("session.savePreferences", JSON.parse('{"__proto__":{"language":"sv"}}'))).toBe(400);
  expect(await call("session.pickPerson", { userId: world.people.mia })).toBe(403);
  expect(await call("users.list", {})).toBe(403);
  expect(await call("session.signIn", { email: "\u0000", password: "\u0000" })).toBe(400);
  expect(await call("session.signIn", { email: "\ud800", password: "x" })).toBe(400);
  expect(await call("constructor.prototype", {})).toBe(404);
  expect(await call("session.__proto__.signIn", {})).toBe(404);
  expect(await call("session.%00", {})).toBe(404);
  expect(printed.text()).toBe("");
});

test("a defect tells the client its number, and the log neither words nor values", async () => {
  await using world = await aWorld();
  await aPasswordFor(world, "bo");
  await using server = await served(world.services);
  const cookie = cookieOf(await server.call("session.signIn", signIn));
  await world.db.schema.dropTable("preferences").execute();
  const response = await server.call("session.savePreferences", choices, { cookie });
  const answer = await response.text();
  expect(response.status).toBe(500);
  const requestId = response.headers.get("x-request-id");
  expect(JSON.parse(answer).error).toMatchObject({ message: "defect", data: { requestId, reason: null } });
  expect(answer).not.toMatch(/preferences|sqlite|relation|no such|insert|\.ts/i);
  const lines = printed.text().trim().split("\n");
  expect(lines).toHaveLength(1);
  const line = JSON.parse(lines[0] ?? "");
  expect(line).toMatchObject({ event: "defect", requestId });
  expect(line.frames.join("\n")).toMatch(/preference-commands\.ts/);
  expect(Object.keys(line).sort()).toEqual(["at", "code", "event", "frames", "name", "requestId"]);
});

test("names, addresses, passwords and numbers never reach the log", async () => {
  await using world = await aWorld();
  await aPasswordFor(world, "bo");
  await using server = await served(world.services);
  const canaries = [
    "Kanarie Fågelsson",
    "kanarie@fagel.example",
    "990101-1239",
    "kanarie sjunger i buren",
    "0701234567",
  ];
  const [name = "", email = "", number = "", password = "", phone = ""] = canaries;
  const cookie = cookieOf(await server.call("session.signIn", signIn));
  const admin = cookieOf(await signedInAs(server, world));
  await server.call("session.signIn", { email, password });
  await server.call("session.signIn", { email: number, password });
  await server.call("users.add", { name, email, phone, roles: [] }, { cookie: admin });
  await server.call("users.add", { name, email, phone, roles: [] }, { cookie: admin });
  await server.call("companies.find", { text: number }, { cookie });
  await server.call(`companies.find?input=${encodeURIComponent(name)}`, { text: phone }, { cookie });
  await fetch(`${server.url}/${encodeURIComponent(name)}?${encodeURIComponent(number)}`);
  await world.db.schema.dropTable("userRoles").execute();
  const again = { name: `${name} 2`, email: `2${email}`, phone, roles: [] };
  await server.call("users.add", again, { cookie: admin });
  const all = printed.text();
  expect(all).toContain('"event":"defect"');
  for (const canary of canaries) expect(all).not.toContain(canary);
});

test("what a driver repeats of a row in its message, its detail and its lines stays out of the log", () => {
  const canary = "Kanarie Fågelsson";
  const error = Object.assign(
    new TypeError(`duplicate key (${canary})\n    at ${canary} (${canary}.ts:1:1)`),
    {
      code: `23505 ${canary}`,
      detail: `Key (name)=(${canary}) already exists.`,
      cause: new Error(canary),
    },
  );
  logDefect(error, "1-2-3");
  logDefect(canary);
  logDefect({ message: canary });
  expect(printed.text()).not.toContain("Kanarie");
  const [first] = printed.text().split("\n");
  const line = JSON.parse(first ?? "");
  expect(line).toMatchObject({ event: "defect", requestId: "1-2-3", name: "TypeError" });
  expect(line.frames[0]).toContain("defect-log.test.ts");
});

async function signedInAs(server: Served, world: Awaited<ReturnType<typeof aWorld>>): Promise<Response> {
  await aPasswordFor(world, "ada");
  return server.call("session.signIn", { email: emailOf("ada"), password: goodPassword });
}
