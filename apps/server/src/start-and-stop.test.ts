import { once } from "node:events";
import { connect } from "node:net";
import { expect, test, vi } from "vitest";
import { goodPassword } from "../test/a-password.ts";
import { aDatabase } from "../test/databases.ts";
import { cookieOf } from "../test/served.ts";
import { type Started, settingsFor, started } from "../test/started.ts";
import { openDatabase } from "./database/open-database.ts";

// Each start is a process of its own, on a computer that may be busy with the other tests.
vi.setConfig({ testTimeout: 120_000 });

const setUp = {
  municipality: "Storfors",
  accent: "#1f5f8b",
  reach: "involved",
  name: "Ada Ny",
  email: "ada@storfors.example",
  password: goodPassword,
  unit: "Kommunledningen",
  authority: "Kommunstyrelsen",
};

const linkIn = (server: Started): string => /\/kom-igang#(\S+)/.exec(server.said.out)?.[1] ?? "";

type Answer<T> = { result: { data: T } };
// What a successful call answers; a refusal has no `result` and fails here.
const dataOf = async <T>(response: Response): Promise<T> =>
  ((await response.json()) as Answer<T>).result.data;

/** A real municipality whose administrator is signed in. */
async function setUpOn(server: Started): Promise<string> {
  await server.ready();
  const units = [
    { name: "Miljökontoret", authority: "Miljönämnden", kind: "municipal" },
    { name: setUp.unit, authority: setUp.authority, kind: "municipal", duty: "leadership" },
  ];
  const response = await server.call("municipality.setUp", { ...setUp, units, token: linkIn(server) });
  expect(response.status).toBe(200);
  return cookieOf(response);
}

test("what is done once before the first start ends by itself, and begins no real municipality", async () => {
  await using place = await aDatabase();
  const municipalities = async () => {
    const database = await openDatabase(place.choice);
    const rows = await database.db.selectFrom("municipality").select("demonstrationSince").execute();
    await database.close();
    return rows.map(({ demonstrationSince }) => demonstrationSince !== null);
  };
  for (const [demo, found] of [
    ["0", []],
    ["1", [true]],
  ] as const) {
    await using first = await started(
      { ...settingsFor(place.choice), LOTS_DEMO: demo },
      "before-first-start.ts",
    );
    expect(await first.ended).toBe(0);
    expect(first.said).toEqual({ out: "", err: "" });
    expect(await municipalities()).toEqual(found);
  }
});

test("an empty start prints an address where the municipality is set up, once", async () => {
  await using place = await aDatabase();
  const settings = { ...settingsFor(place.choice), LOTS_DEMO: "0" };
  let unused: string;
  {
    await using first = await started(settings);
    await first.ready();
    unused = linkIn(first);
    expect(unused).toMatch(/^[\w-]{43}$/);
    expect(await dataOf(await first.call("municipality.welcome", {}))).toMatchObject({ isSetUp: false });
  }
  await using server = await started(settings);
  await server.ready();
  expect(linkIn(server)).not.toBe(unused);
  const late = await server.call("municipality.setUp", { ...setUp, token: unused });
  expect(late.status).toBe(403);
  const pale = await server.call("municipality.setUp", {
    ...setUp,
    token: linkIn(server),
    accent: "#ffff00",
  });
  expect(await pale.json()).toMatchObject({ error: { data: { reason: "accent-contrast" } } });
  const cookie = await setUpOn(server);
  expect(await dataOf(await server.call("session.me", {}, cookie))).toMatchObject({
    name: "Ada Ny",
    memberships: [{ role: "administrator", unitName: "Kommunledningen" }],
    municipality: { name: "Storfors", defaultReach: "involved", demonstrationSince: null },
  });
  // The administrator's own unit stands among the others, and is there once.
  const units = await dataOf<{ name: string; duty: string | null }[]>(
    await server.call("units.list", {}, cookie),
  );
  expect(units.map(({ name, duty }) => [name, duty])).toEqual([
    ["Kommunledningen", "leadership"],
    ["Miljökontoret", null],
  ]);
  const again = await server.call("municipality.setUp", { ...setUp, token: linkIn(server) });
  expect(await again.json()).toMatchObject({ error: { data: { reason: "already-set-up" } } });
  expect((await server.call("session.demonstrationPeople", {})).status).toBe(403);
  server.process.kill("SIGTERM");
  expect(await server.ended).toBe(0);
  await using next = await started(settings);
  await next.ready();
  expect(next.said.out).not.toContain("kom-igang");
});

test("SIGTERM answers what is under way, keeps what was saved, and ends with 0", async () => {
  await using place = await aDatabase();
  const settings = { ...settingsFor(place.choice), LOTS_DEMO: "0" };
  let cookie: string;
  {
    await using server = await started(settings);
    cookie = await setUpOn(server);
    // Half a second of hashing: it is under way when the signal comes.
    const slow = server.call("session.signIn", { email: setUp.email, password: "inte lösenordet alls" });
    await new Promise((resolve) => setTimeout(resolve, 50));
    server.process.kill("SIGTERM");
    expect((await slow).status).toBe(401);
    expect(await server.ended).toBe(0);
    expect(server.said.err).toBe("");
    await expect(server.call("municipality.welcome", {})).rejects.toThrow();
  }
  await using server = await started(settings);
  expect(await dataOf(await server.call("session.me", {}, cookie))).toMatchObject({ name: "Ada Ny" });
});

test("a second signal, a second later, ends it at once", async () => {
  await using place = await aDatabase();
  await using server = await started({ ...settingsFor(place.choice), LOTS_DEMO: "0" });
  const { port, hostname } = new URL(await server.ready());
  // A request that never comes to its end holds the first stop back.
  const half = connect(Number(port), hostname);
  await once(half, "connect");
  half.on("error", () => {});
  half.write("POST /api/municipality.welcome HTTP/1.1\r\nHost: localhost\r\nContent-Length: 10\r\n");
  half.write("Content-Type: application/json\r\nX-Lots-Client: t\r\nSec-Fetch-Site: same-origin\r\n\r\n{");
  await server.call("municipality.welcome", {});
  server.process.kill("SIGINT");
  while (!server.said.out.includes("stängs")) await once(server.process.stdout ?? half, "data");
  // Sooner, it would be the same Ctrl-C once more, by way of npm.
  await new Promise((resolve) => setTimeout(resolve, 1200));
  expect(server.process.exitCode).toBeNull();
  server.process.kill("SIGINT");
  expect(await server.ended).toBe(1);
  half.destroy();
});

test("what was acknowledged before a kill -9 is there afterwards, and the folder is free again", async () => {
  await using place = await aDatabase();
  const settings = { ...settingsFor(place.choice), LOTS_DEMO: "0" };
  let cookie: string;
  let acknowledged = 1;
  {
    await using server = await started(settings);
    cookie = await setUpOn(server);
    const { reach: defaultReach, municipality: name, accent } = setUp;
    const fields = { name, accent, defaultReach, answerDaysQuestion: 2, answerDaysOther: 10 };
    const writing = (async () => {
      for (;;) {
        const change = { ...fields, silentAfterDays: acknowledged, version: acknowledged };
        const { version } = await dataOf<{ version: number }>(
          await server.call("municipality.change", change, cookie),
        );
        acknowledged = version;
        if (version === 20) server.process.kill("SIGKILL");
      }
    })();
    await expect(writing).rejects.toThrow();
    await server.ended;
  }
  expect(acknowledged).toBeGreaterThanOrEqual(20);
  await using server = await started(settings);
  const { version, silentAfterDays } = await dataOf<{ version: number; silentAfterDays: number }>(
    await server.call("municipality.get", {}, cookie),
  );
  expect(version).toBeGreaterThanOrEqual(acknowledged);
  // One saved after the last answer that came through is whole, too.
  expect(silentAfterDays).toBe(version - 1);
});
