import { join } from "node:path";
import BetterSqlite from "better-sqlite3";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { aFolder } from "../../test/started.ts";
import { openSqlite } from "./open-sqlite.ts";

test("a file that was made with weaker settings is opened to lose nothing at a power cut, each time", async () => {
  await using folder = await aFolder();
  const weak = new BetterSqlite(join(folder.path, "lots.db"));
  weak.pragma("journal_mode = DELETE");
  weak.pragma("synchronous = OFF");
  weak.exec("create table old (id text)");
  weak.close();
  for (const _ of [1, 2]) {
    const { db, close } = openSqlite(folder.path);
    const read = async (pragma: string) => (await sql`pragma ${sql.raw(pragma)}`.execute(db)).rows[0];
    expect(await read("journal_mode")).toEqual({ journal_mode: "wal" });
    // 2 is FULL: the log is on the disk before a commit is answered.
    expect(await read("synchronous")).toEqual({ synchronous: 2 });
    expect(await read("foreign_keys")).toEqual({ foreign_keys: 1 });
    await close();
  }
});
