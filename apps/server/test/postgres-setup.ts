import type { TestProject } from "vitest/node";
import { openDatabase } from "../src/database/open-database.ts";
import { createDatabase, type PostgresDatabase } from "./postgres-database.ts";
import { startPostgres } from "./postgres-server.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The server that the tests run on, and the migrated database that each of theirs is a copy of. */
    postgres: { readonly url: string; readonly template: string };
  }
}

/** Before all server tests on PostgreSQL: a server, and on it one database with every migration. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres();
  try {
    const template = await createDatabase(server.url);
    await migrateDatabase(template);
    project.provide("postgres", { url: server.url, template: template.name });
    return async () => {
      await template[Symbol.asyncDispose]();
      await server[Symbol.asyncDispose]();
    };
  } catch (error) {
    await server[Symbol.asyncDispose]();
    throw error;
  }
}

async function migrateDatabase({ url }: PostgresDatabase): Promise<void> {
  // Lets the product open a database that would not survive a power cut; this process is vitest's own.
  process.env.LOTS_TEST_DATABASE = "postgres";
  const database = await openDatabase({ url });
  await database.close();
}
