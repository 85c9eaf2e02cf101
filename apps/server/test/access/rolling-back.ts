import type { Database } from "../../src/database/database.ts";
import { withTransactions } from "../own-transactions.ts";

const undone = Symbol("undone");

/** The same database, in which every transaction is carried out, answered and taken back: nothing asked of it stays. */
export function rollingBack(database: Database, onBegin: () => void): Database {
  return withTransactions(database, (db) => async (work) => {
    onBegin();
    let answer: unknown;
    await db
      .transaction()
      .execute(async (tx) => {
        answer = await work(tx);
        throw undone;
      })
      .catch((error: unknown) => {
        if (error !== undone) throw error;
      });
    // What the work gave back.
    return answer as Awaited<ReturnType<typeof work>>;
  });
}
