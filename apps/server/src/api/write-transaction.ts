import type { Transaction } from "kysely";
import type { Database } from "../database/database.ts";
import type { Schema } from "../database/schema.ts";

const tries = 3;

/** All or nothing. Two commands that lock each other out are run again: nothing of the first try stands. */
export async function writeTransaction<T>(
  { db, dialect }: Database,
  work: (trx: Transaction<Schema>) => Promise<T>,
): Promise<T> {
  for (let left = tries; ; left -= 1) {
    try {
      return await db.transaction().execute(work);
    } catch (error) {
      if (left === 1 || !dialect.isWorthRetrying(error)) throw error;
    }
  }
}
