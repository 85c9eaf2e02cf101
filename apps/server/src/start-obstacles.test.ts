import { start } from "@lots/words/sv/start";
import { sql } from "kysely";
import { expect, inject, test, vi } from "vitest";
import { aDatabase } from "../test/databases.ts";
import { settleMunicipality } from "../test/settle-municipality.ts";
import { aFolder, settingsFor, started } from "../test/started.ts";
import type { StartObstacles } from "./cannot-start.ts";
import type { Database } from "./database/database.ts";
import { type DatabaseChoice, openDatabase } from "./database/open-database.ts";

// Each start is a process of its own, on a computer that may be busy with the other tests.
vi.setConfig({ testTimeout: 120_000 });

const sentence = (obstacle: keyof StartObstacles, values: Readonly<Record<string, unknown>> = {}): string =>
  start.obstacle[obstacle].replace(/\{(\w+)\}/g, (_, name: string) => String(values[name]));

type Settings = Readonly<Record<string, string>>;

/** One clear sentence, nothing else, and exit code 1. */
async function expectRefused(settings: Settings, said: string): Promise<void> {
  await using server = await started(settings);
  expect([await server.ended, server.said.err.trim(), server.said.out]).toEqual([1, said, ""]);
}

async function inDatabase<T>(choice: DatabaseChoice, work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase(choice);
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

const { kind } = inject("template");

/** What has nothing to do with a database is started once, not once per database. */
const plain: Record<typeof kind, readonly [string, Settings, string][]> = {
  sqlite: [
    [
      "an unwritable folder",
      { LOTS_DATA: "/proc/lots" },
      sentence("folder-not-writable", { folder: "/proc/lots" }),
    ],
    ["a misspelt setting", { LOTS_DMEO: "0" }, sentence("setting-not-understood", { setting: "LOTS_DMEO" })],
  ],
  postgres: [
    [
      "an unreachable database, without its address",
      { DATABASE_URL: "postgres://lots:hemligt@127.0.0.1:1/lots" },
      sentence("database-unreachable"),
    ],
  ],
};

test.each(plain[kind])("refused: %s", (_, settings, said) => expectRefused(settings, said));

/** With an empty database that is to become a real municipality. */
const withDatabase: Record<typeof kind, readonly [string, Settings, string][]> = {
  sqlite: [
    [
      "another computer's address",
      { HOST: "192.0.2.1", LOTS_ORIGIN: "https://lots.example" },
      sentence("host-not-here", { host: "192.0.2.1" }),
    ],
    [
      "plain http on the network",
      { HOST: "127.lots.example" },
      sentence("real-without-https", { host: "127.lots.example" }),
    ],
    ["no built web", { LOTS_WEB: "/proc" }, sentence("web-not-built")],
  ],
  postgres: [["no built web", { LOTS_WEB: "/nowhere" }, sentence("web-not-built")]],
};

test.each(withDatabase[kind])("refused: %s", async (_, settings, said) => {
  await using place = await aDatabase();
  await expectRefused({ ...settingsFor(place.choice), LOTS_DEMO: "0", ...settings }, said);
});

test("a database that may lose what it acknowledged is refused", async () => {
  await using place = await aDatabase();
  const isSafe = await inDatabase(place.choice, async ({ db, dialect }) => {
    // SQLite is told to be safe when it is opened.
    if (dialect.name === "sqlite") return true;
    const { rows } = await sql<{ fsync: string }>`select current_setting('fsync') as fsync`.execute(db);
    return rows[0]?.fsync === "on";
  });
  const settings = { ...settingsFor(place.choice), LOTS_DEMO: "0", LOTS_TEST_DATABASE: "" };
  if (!isSafe) {
    // Awaited here: the database is dropped when this function returns.
    await expectRefused(settings, sentence("database-not-durable"));
    return;
  }
  await using server = await started(settings);
  await server.ready();
});

test("a second start on the same folder, or on the same port, is refused; the first goes on", async () => {
  await using place = await aDatabase();
  await using folder = await aFolder();
  await using first = await started({ LOTS_DATA: folder.path, LOTS_DEMO: "0" });
  const { port } = new URL(await first.ready());
  await expectRefused({ LOTS_DATA: folder.path }, sentence("folder-in-use", { folder: folder.path }));
  const samePort = { ...settingsFor(place.choice), LOTS_DEMO: "0", PORT: port };
  await expectRefused(samePort, sentence("port-taken", { port }));
  expect((await first.call("municipality.welcome", {})).status).toBe(200);
});

test("a database that is newer than the code is refused, and left as it is", async () => {
  await using place = await aDatabase();
  const migration = "9999-of-tomorrow";
  await inDatabase(place.choice, async ({ db }) => {
    // The list of migrations is the migrator's own and no part of the schema.
    const plain = db.withTables<{ migrations: { name: string; appliedAt: string } }>();
    await plain.insertInto("migrations").values({ name: migration, appliedAt: "2030" }).execute();
  });
  await expectRefused(settingsFor(place.choice), sentence("database-newer", { migration }));
});

test("a demonstration meets the network only when that is asked for, and nothing is filled in before", async () => {
  await using place = await aDatabase();
  const settings = { ...settingsFor(place.choice), HOST: "0.0.0.0" };
  await expectRefused(settings, sentence("demonstration-on-network", { host: "0.0.0.0" }));
  const behindProxy = { ...settingsFor(place.choice), LOTS_ORIGIN: "https://lots.example" };
  await expectRefused(behindProxy, sentence("demonstration-on-network", { host: "lots.example" }));
  await inDatabase(place.choice, async ({ db }) => {
    expect(await db.selectFrom("municipality").selectAll().execute()).toEqual([]);
  });
});

test("a demonstration is never made into a real municipality, nor put on the network by itself", async () => {
  await using place = await aDatabase();
  await inDatabase(place.choice, async ({ db }) => {
    await settleMunicipality(db);
    await db.updateTable("municipality").set({ demonstrationSince: "2026-11-25T09:00:00.000Z" }).execute();
  });
  const settings = settingsFor(place.choice);
  await expectRefused({ ...settings, LOTS_DEMO: "0" }, sentence("demonstration-for-ever"));
  await expectRefused({ ...settings, HOST: "::" }, sentence("demonstration-on-network", { host: "::" }));
});

test("a real municipality is never made into a demonstration, nor put on the network in clear text", async () => {
  await using place = await aDatabase();
  await inDatabase(place.choice, async ({ db }) => {
    await settleMunicipality(db);
  });
  const settings = settingsFor(place.choice);
  await expectRefused({ ...settings, LOTS_DEMO: "1" }, sentence("real-for-ever"));
  const plain = { ...settings, HOST: "0.0.0.0", LOTS_ORIGIN: "http://localhost" };
  await expectRefused(plain, sentence("real-without-https", { host: "0.0.0.0" }));
});
