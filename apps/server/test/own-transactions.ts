import type { Kysely, Transaction } from "kysely";
import type { Database } from "../src/database/database.ts";
import type { Schema } from "../src/database/schema.ts";

type Execute = <T>(work: (tx: Transaction<Schema>) => Promise<T>) => Promise<T>;

/** The same database, whose transactions `execute` carries out; it gets the one that is there. */
export function withTransactions(database: Database, executeIn: (db: Kysely<Schema>) => Execute): Database {
  const { db } = database;
  const transaction = () => ({ execute: executeIn(db) });
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
