import type { Database } from "./database.ts";
import { migrate } from "./migrate.ts";
import { openPostgres, type PostgresChoice } from "./open-postgres.ts";
import { openSqlite } from "./open-sqlite.ts";

export type DatabaseChoice = PostgresChoice | { readonly folder: string };

/** Opens and migrates; the caller closes it. */
export async function openDatabase(
  choice: DatabaseChoice,
  onLostConnection: () => void = () => {},
): Promise<Database> {
  const database = "url" in choice ? await openPostgres(choice, onLostConnection) : openSqlite(choice.folder);
  try {
    await migrate(database);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}
