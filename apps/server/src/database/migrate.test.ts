import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { createDatabase } from "../../test/postgres-database.ts";
import type { Database } from "./database.ts";
import { migrate } from "./migrate.ts";
import { migrations } from "./migrations/index.ts";
import { openPostgres } from "./open-postgres.ts";
import { openSqlite } from "./open-sqlite.ts";

/** A database in which nothing has been made yet; gone when closed. */
async function anEmptyDatabase(): Promise<Database> {
  const template = inject("template");
  if (template.kind === "sqlite") {
    const folder = await mkdtemp(join(tmpdir(), "lots-test-"));
    const database = openSqlite(folder);
    const close = async () => {
      await database.close();
      await rm(folder, { recursive: true, force: true });
    };
    return { ...database, close };
  }
  const place = await createDatabase(template.url);
  const database = await openPostgres({ url: place.url, mayLose: true }, () => {});
  const close = async () => {
    await database.close();
    await place[Symbol.asyncDispose]();
  };
  return { ...database, close };
}

test("migrations that fail on their way leave nothing behind, and are all made when the way is free", async () => {
  const { db, dialect, close } = await anEmptyDatabase();
  try {
    const tables = async () => (await db.introspection.getTables()).map(({ name }) => name).toSorted();
    // In the way of the last migration, when all the others have been made.
    await db.schema.createTable("imports").addColumn("inTheWay", "integer").execute();
    await expect(migrate({ db, dialect, close })).rejects.toThrow();
    expect(await tables()).toEqual(["imports"]);
    await db.schema.dropTable("imports").execute();
    await migrate({ db, dialect, close });
    const plain = db.withTables<{ migrations: { name: string } }>();
    const made = await plain.selectFrom("migrations").select("name").orderBy("name").execute();
    expect(made.map(({ name }) => name)).toEqual(Object.keys(migrations));
    expect(await tables()).toContain("imports");
  } finally {
    await close();
  }
});
