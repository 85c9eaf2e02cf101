import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Database } from "../src/database/database.ts";
import { openDatabase } from "../src/database/open-database.ts";

/** An empty, migrated database that nobody else uses; gone when closed. */
export async function openTestDatabase(): Promise<Database> {
  const folder = mkdtempSync(join(tmpdir(), "lots-test-"));
  const database = await openDatabase({ folder });
  return {
    ...database,
    close: async () => {
      await database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
