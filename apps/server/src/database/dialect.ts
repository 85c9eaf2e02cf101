import {
  type ColumnDataType,
  type Expression,
  type Kysely,
  type RawBuilder,
  sql,
  type Transaction,
} from "kysely";

// Migrations and what serves them name tables that no type knows yet.
// biome-ignore lint/suspicious/noExplicitAny: the schema as it was at that migration has no type
export type AnyKysely = Kysely<any>;
// biome-ignore lint/suspicious/noExplicitAny: as above
export type AnyTransaction = Transaction<any>;

/** Everything that differs between the two databases. */
export interface Dialect {
  readonly name: "sqlite" | "postgres";
  /** Text in byte order: both databases get Å Ä Ö wrong by themselves, so order comes from stored sort keys. */
  readonly textType: ColumnDataType | Expression<unknown>;
  /** Held until the transaction ends; SQLite's write transactions are alone already. */
  lockRow(tx: AnyTransaction, table: string, id: string): Promise<void>;
  /** Unchanged until the transaction ends; others may keep the same row, who locks it waits for them all. */
  keepRow(tx: AnyTransaction, table: string, id: string): Promise<void>;
  /** Settings follow each other: two that take rights from each other's administrators must not both succeed. */
  lockSettings(tx: AnyTransaction): Promise<void>;
  /** Before migrating: one process at a time. */
  lockMigrations(tx: AnyTransaction): Promise<void>;
  tableExists(db: AnyKysely, name: string): Promise<boolean>;
  appendOnly(db: AnyKysely, table: string): Promise<void>;
  isUniqueViolation(error: unknown): boolean;
  /** Two transactions that locked each other out; one of them may simply run again. */
  isWorthRetrying(error: unknown): boolean;
  /** Could not be served now (locked, unreachable), as opposed to a defect. */
  isUnavailable(error: unknown): boolean;
}

const codeOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";

const run = (db: AnyKysely, statement: RawBuilder<unknown>) => statement.execute(db);

export const sqliteDialect: Dialect = {
  name: "sqlite",
  textType: "text",
  lockRow: async () => {},
  keepRow: async () => {},
  lockSettings: async () => {},
  lockMigrations: async () => {},
  tableExists: async (db, name) => {
    const found = await sql`select 1 from sqlite_master where type = 'table' and name = ${name}`.execute(db);
    return found.rows.length > 0;
  },
  appendOnly: async (db, table) => {
    for (const act of ["update", "delete"]) {
      await run(
        db,
        sql`create trigger ${sql.id(`${table}_no_${act}`)} before ${sql.raw(act)} on ${sql.table(table)}
            begin select raise(abort, 'append-only'); end`,
      );
    }
  },
  isUniqueViolation: (error) => /^SQLITE_CONSTRAINT_(UNIQUE|PRIMARYKEY)$/.test(codeOf(error)),
  isWorthRetrying: (error) => /^SQLITE_BUSY/.test(codeOf(error)),
  isUnavailable: (error) => /^SQLITE_(BUSY|LOCKED|FULL|IOERR)/.test(codeOf(error)),
};

export const postgresDialect: Dialect = {
  name: "postgres",
  textType: sql`text collate "C"`,
  lockRow: async (tx, table, id) => {
    await run(tx, sql`select 1 from ${sql.table(table)} where id = ${id} for update`);
  },
  keepRow: async (tx, table, id) => {
    await run(tx, sql`select 1 from ${sql.table(table)} where id = ${id} for share`);
  },
  lockSettings: async (tx) => {
    await run(tx, sql`select pg_advisory_xact_lock(hashtext('lots-settings'))`);
  },
  lockMigrations: async (tx) => {
    await run(tx, sql`select pg_advisory_xact_lock(hashtext('lots-migrations'))`);
  },
  tableExists: async (db, name) => {
    const found = await sql`select 1 where to_regclass(${`"${name}"`}) is not null`.execute(db);
    return found.rows.length > 0;
  },
  appendOnly: async (db, table) => {
    await run(
      db,
      sql`create or replace function append_only() returns trigger language plpgsql as
          $$ begin raise exception 'append-only'; end $$`,
    );
    await run(
      db,
      sql`create trigger ${sql.id(`${table}_append_only`)} before update or delete on ${sql.table(table)}
          for each row execute function append_only()`,
    );
  },
  isUniqueViolation: (error) => codeOf(error) === "23505",
  isWorthRetrying: (error) => /^(40001|40P01)$/.test(codeOf(error)),
  isUnavailable: (error) =>
    /^(08|53|57P|ECONNREFUSED|ECONNRESET)/.test(codeOf(error)) ||
    // The pool's own words when no connection came free in time; it gives them no code.
    (error instanceof Error && error.message === "timeout exceeded when trying to connect"),
};
