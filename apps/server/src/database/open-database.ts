import type { Database } from "./database.ts";
import { migrate } from "./migrate.ts";
import type { PostgresChoice } from "./open-postgres.ts";

export type DatabaseChoice = PostgresChoice | { readonly folder: string };

/** Only the driver that is used is loaded: the other one would cost its share of every start. */
async function open(choice: DatabaseChoice, onLostConnection: () => void): Promise<Database> {
  if ("url" in choice) return (await import("./open-postgres.ts")).openPostgres(choice, onLostConnection);
  return (await import("./open-sqlite.ts")).openSqlite(choice.folder);
}

/** Opens and migrates; the caller closes it. */
export async function openDatabase(
  choice: DatabaseChoice,
  onLostConnection: () => void = () => {},
): Promise<Database> {
  const database = await open(choice, onLostConnection);
  try {
    await migrate(database);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}
