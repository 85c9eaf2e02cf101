import type { TestProject } from "vitest/node";
import { createDatabase } from "./postgres-database.ts";
import { startPostgres } from "./postgres-server.ts";
import { migrateTemplate } from "./template.ts";

/** Before all server tests on PostgreSQL: a server, and on it one database with every migration. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await startPostgres();
  try {
    const template = await createDatabase(server.url);
    await migrateTemplate({ url: template.url, mayLose: true });
    project.provide("template", { kind: "postgres", url: server.url, name: template.name });
    return async () => {
      await template[Symbol.asyncDispose]();
      await server[Symbol.asyncDispose]();
    };
  } catch (error) {
    await server[Symbol.asyncDispose]();
    throw error;
  }
}
