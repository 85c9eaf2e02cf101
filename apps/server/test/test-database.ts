import { afterAll } from "vitest";
import type { Database } from "../src/database/database.ts";
import { openDatabase } from "../src/database/open-database.ts";
import { aDatabase, type TestDatabase } from "./databases.ts";
import { emptyDatabase } from "./empty-database.ts";

type Opened = { readonly place: TestDatabase; readonly database: Database };

async function openOne(): Promise<Opened> {
  const place = await aDatabase();
  return { place, database: await openDatabase(place.choice) };
}

async function closeOne({ place, database }: Opened): Promise<void> {
  await database.close();
  await place[Symbol.asyncDispose]();
}

/** Given back by tests of this file, and emptied: on PostgreSQL a new copy costs more than most tests do. */
const free: Opened[] = [];

afterAll(() => Promise.all(free.splice(0).map(closeOne)));

async function giveBack(opened: Opened): Promise<void> {
  if ("folder" in opened.place.choice) return closeOne(opened);
  await emptyDatabase(opened.database.db);
  free.push(opened);
}

/** An empty, migrated database that nobody else uses, of the kind this run is about; given back when closed. */
export async function openTestDatabase(): Promise<Database> {
  const opened = free.pop() ?? (await openOne());
  return { ...opened.database, close: () => giveBack(opened) };
}
