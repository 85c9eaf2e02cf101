import { existsSync, mkdirSync } from "node:fs";
import { dirname, join } from "node:path";
import BetterSqlite from "better-sqlite3";
import { Kysely } from "kysely";
import { CannotStart } from "../cannot-start.ts";
import type { Database } from "./database.ts";
import { databaseFile } from "./database-file.ts";
import { sqliteDialect } from "./dialect.ts";
import { ImmediateSqliteDialect } from "./immediate-driver.ts";
import type { Schema } from "./schema.ts";

const cachedStatements = 500;
const mappedBytes = 2 ** 30;

/** Kysely prepares each statement anew; keeping them wins back what kysely costs (docs/decisions). */
function withStatementCache(file: BetterSqlite.Database): Pick<BetterSqlite.Database, "prepare" | "close"> {
  const cache = new Map<string, BetterSqlite.Statement>();
  return {
    prepare: ((source: string) => {
      const kept = cache.get(source);
      if (kept !== undefined) return kept;
      const statement = file.prepare(source);
      if (cache.size >= cachedStatements) cache.delete(cache.keys().next().value ?? "");
      cache.set(source, statement);
      return statement;
    }) as BetterSqlite.Database["prepare"],
    close: () => file.close(),
  };
}

/** Held open while the server runs; the operating system lets go of it when the process dies, however it dies. */
function takeFolder(folder: string): BetterSqlite.Database {
  const lock = new BetterSqlite(join(folder, "lots.lock"), { timeout: 0 });
  try {
    lock.exec("begin exclusive");
    return lock;
  } catch {
    lock.close();
    throw new CannotStart("folder-in-use", { folder });
  }
}

function openFile(path: string): BetterSqlite.Database {
  const file = new BetterSqlite(path, { timeout: 5000 });
  file.pragma("journal_mode = WAL");
  file.pragma("foreign_keys = ON");
  // better-sqlite3 is compiled to run WAL at NORMAL, which loses acknowledged writes at power loss.
  file.pragma("synchronous = FULL");
  // Reads from the system's own copy of the file: with 10,000 cases two to five times as fast as through 16 MB of cache.
  file.pragma(`mmap_size = ${mappedBytes}`);
  return file;
}

/** Step by step: `recursive` tries for ever where a parent exists but takes no folders (/proc). */
function makeFolder(folder: string): void {
  if (existsSync(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder, { mode: 0o700 });
}

/** Opens (or makes) `lots.db` in `folder`; refuses when another server holds the folder. */
export function openSqlite(folder: string): Database {
  try {
    makeFolder(folder);
  } catch {
    throw new CannotStart("folder-not-writable", { folder });
  }
  let lock: BetterSqlite.Database | undefined;
  try {
    lock = takeFolder(folder);
    // Opened twice: on a new file the setting reads FULL before the first write whatever it is.
    openFile(databaseFile(folder)).close();
    const file = openFile(databaseFile(folder));
    if (
      file.pragma("synchronous", { simple: true }) !== 2 ||
      file.pragma("journal_mode", { simple: true }) !== "wal"
    ) {
      throw new CannotStart("database-not-durable", {});
    }
    const held = lock;
    const db = new Kysely<Schema>({
      dialect: new ImmediateSqliteDialect({ database: withStatementCache(file) as BetterSqlite.Database }),
    });
    return {
      db,
      dialect: sqliteDialect,
      close: async () => {
        await db.destroy();
        held.close();
      },
    };
  } catch (error) {
    lock?.close();
    if (error instanceof CannotStart) throw error;
    throw new CannotStart("folder-not-writable", { folder });
  }
}
