import { type Kysely, sql } from "kysely";
import type { Schema } from "../src/database/schema.ts";

/** Brings a PostgreSQL database back to what the migrations made: no row of a test is left. */
export async function emptyDatabase(db: Kysely<Schema>): Promise<void> {
  const tables = await sql<{ name: string }>`
    select quote_ident(tablename) as name from pg_tables
    where schemaname = 'public' and tablename not like 'kysely%'`.execute(db);
  await db.transaction().execute(async (tx) => {
    // What is append-only for everybody else, and what refers to what, does not hold here: the tests' user owns all.
    await sql`set local session_replication_role = replica`.execute(tx);
    await sql.raw(tables.rows.map(({ name }) => `delete from ${name}`).join(";")).execute(tx);
    await tx.insertInto("journalHead").values({ id: "head", seq: 0 }).execute();
  });
}
