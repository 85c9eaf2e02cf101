import { CannotStart } from "../cannot-start.ts";
import type { Database } from "./database.ts";
import { migrations } from "./migrations/index.ts";

/**
 * Brings the database to the newest migration, all in one transaction: kysely's own migrator runs without one on
 * SQLite and leaves half a migration behind when one throws. Forward only; to go back, restore a backup.
 */
export async function migrate({ db, dialect }: Database): Promise<void> {
  await db.transaction().execute(async (tx) => {
    await dialect.lockMigrations(tx);
    // The list of migrations is this file's own; it is no part of the schema that the product reads.
    const plain = tx.withTables<{ migrations: { name: string; appliedAt: string } }>();
    if (!(await dialect.tableExists(tx, "migrations"))) {
      await tx.schema
        .createTable("migrations")
        .addColumn("name", dialect.textType, (column) => column.primaryKey())
        .addColumn("appliedAt", dialect.textType, (column) => column.notNull())
        .execute();
    }
    const applied = await plain.selectFrom("migrations").select("name").execute();
    const known = Object.keys(migrations);
    const unknown = applied.find(({ name }) => !known.includes(name));
    if (unknown !== undefined) throw new CannotStart("database-newer", { migration: unknown.name });
    const done = new Set(applied.map(({ name }) => name));
    for (const [name, up] of Object.entries(migrations)) {
      if (done.has(name)) continue;
      await up(tx, dialect);
      await plain.insertInto("migrations").values({ name, appliedAt: new Date().toISOString() }).execute();
    }
  });
}
