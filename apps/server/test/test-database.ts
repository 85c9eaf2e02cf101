import type { Database } from "../src/database/database.ts";
import { openDatabase } from "../src/database/open-database.ts";
import { aDatabase } from "./databases.ts";

/** An empty, migrated database that nobody else uses, of the kind this run is about; gone when closed. */
export async function openTestDatabase(): Promise<Database> {
  const place = await aDatabase();
  const database = await openDatabase(place.choice);
  return {
    ...database,
    close: async () => {
      await database.close();
      await place[Symbol.asyncDispose]();
    },
  };
}
