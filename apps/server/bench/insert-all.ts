import type { Insertable, Kysely } from "kysely";
import type { Schema } from "../src/database/schema.ts";

/** Rows to a statement: SQLite takes only so many values. */
const batch = 400;

export async function insertAll<T extends keyof Schema>(
  db: Kysely<Schema>,
  table: T,
  rows: readonly Insertable<Schema[T]>[],
): Promise<void> {
  for (let start = 0; start < rows.length; start += batch) {
    await db
      .insertInto(table)
      .values(rows.slice(start, start + batch) as never)
      .execute();
  }
}
