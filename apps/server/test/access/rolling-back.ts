import type { Database } from "../../src/database/database.ts";

const undone = Symbol("undone");

/** The same database, in which every transaction is carried out, answered and taken back: nothing asked of it stays. */
export function rollingBack(database: Database): Database {
  const { db } = database;
  const transaction = () => ({
    execute: async <T>(work: Parameters<ReturnType<typeof db.transaction>["execute"]>[0]): Promise<T> => {
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
      return answer as T;
    },
  });
  const inner = new Proxy(db, {
    get: (target, name) => {
      if (name === "transaction") return transaction;
      const member: unknown = Reflect.get(target, name, target);
      // Kysely's private fields live on the real object only.
      return typeof member === "function" ? member.bind(target) : member;
    },
  });
  return { ...database, db: inner };
}
