import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { migrateTemplate } from "./template.ts";

/** Before all server tests on SQLite: one folder with every migration. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), "lots-template-"));
  await migrateTemplate({ folder });
  project.provide("template", { kind: "sqlite", folder });
  return () => rm(folder, { recursive: true, force: true });
}
