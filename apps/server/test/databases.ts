import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject } from "vitest";
import type { DatabaseChoice } from "../src/database/open-database.ts";
import { createDatabase } from "./postgres-database.ts";

export interface TestDatabase extends AsyncDisposable {
  readonly choice: DatabaseChoice;
}

/** The database that this run of the tests is about: the same files run once on each. */
export const dialectUnderTest = process.env.LOTS_TEST_DATABASE === "postgres" ? "postgres" : "sqlite";

/** A database that nobody else uses, ready for `openDatabase` or `startServer`; gone when disposed. */
export async function aDatabase(): Promise<TestDatabase> {
  if (dialectUnderTest === "postgres") {
    const { url, template } = inject("postgres");
    const database = await createDatabase(url, template);
    return { choice: { url: database.url }, [Symbol.asyncDispose]: () => database[Symbol.asyncDispose]() };
  }
  const folder = await mkdtemp(join(tmpdir(), "lots-test-"));
  return {
    choice: { folder },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}
