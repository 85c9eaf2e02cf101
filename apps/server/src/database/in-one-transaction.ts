import type { Kysely, Transaction } from "kysely";
import type { Database } from "./database.ts";
import type { Schema } from "./schema.ts";

/**
 * Lets many commands commit together or not at all: inside `work` each one's own transaction is this one. For filling
 * an empty database; a command that fails must fail it all, since its own rows are not taken back alone.
 */
export async function inOneTransaction<T>(
  database: Database,
  work: (inner: Database, tx: Transaction<Schema>) => Promise<T>,
): Promise<T> {
  return database.db
    .transaction()
    .execute((tx) => work({ ...database, db: joining(tx), close: async () => {} }, tx));
}

/** Kysely refuses a transaction in a transaction; this one answers with itself. */
function joining(tx: Transaction<Schema>): Kysely<Schema> {
  const transaction = () => ({ execute: <T>(inner: (tx: Transaction<Schema>) => Promise<T>) => inner(tx) });
  return new Proxy(tx, {
    get: (target, name) => {
      if (name === "transaction") return transaction;
      const member: unknown = Reflect.get(target, name, target);
      // Kysely's private fields live on the real object only.
      return typeof member === "function" ? member.bind(target) : member;
    },
  });
}
