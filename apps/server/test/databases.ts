import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inject } from "vitest";
import type { DatabaseChoice } from "../src/database/open-database.ts";
import { createDatabase } from "./postgres-database.ts";
import "./template.ts";

export interface TestDatabase extends AsyncDisposable {
  readonly choice: DatabaseChoice;
}

/**
 * A migrated database that nobody else uses, ready for `openDatabase` or `startServer`; gone when disposed. Which of
 * the two it is on, this run of the tests decides: the same files run once on each.
 */
export async function aDatabase(): Promise<TestDatabase> {
  const template = inject("template");
  if (template.kind === "postgres") {
    const database = await createDatabase(template.url, template.name);
    return {
      choice: { url: database.url, mayLose: true },
      [Symbol.asyncDispose]: () => database[Symbol.asyncDispose](),
    };
  }
  const folder = await mkdtemp(join(tmpdir(), "lots-test-"));
  await cp(template.folder, folder, { recursive: true });
  return {
    choice: { folder },
    [Symbol.asyncDispose]: () => rm(folder, { recursive: true, force: true }),
  };
}
