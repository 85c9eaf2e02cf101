import { type CreateTableBuilder, sql } from "kysely";
import type { AnyKysely, AnyTransaction, Dialect } from "../dialect.ts";

export type Migration = (tx: AnyTransaction, dialect: Dialect) => Promise<void>;

/**
 * A column by a short word: `text`, `int`, `real`; `?` for nullable; `-> table` for a reference to its id.
 * A list is a closed set of codes.
 */
type ColumnWord = string | readonly string[];

type TableOptions = {
  readonly primaryKey?: readonly string[];
  readonly nullableCodes?: readonly string[];
};

/** Makes a table from column words. Migrations are plain words and never import the product's own types. */
export async function makeTable(
  db: AnyKysely,
  dialect: Dialect,
  name: string,
  columns: Readonly<Record<string, ColumnWord>>,
  { primaryKey = ["id"], nullableCodes = [] }: TableOptions = {},
): Promise<void> {
  let table: CreateTableBuilder<string, string> = db.schema.createTable(name);
  for (const [column, word] of Object.entries(columns)) {
    const spelled = typeof word === "string" ? word : "text";
    const [type = "text", target] = spelled.split(" -> ");
    const nullable = type.endsWith("?") || nullableCodes.includes(column);
    const base = type.replace("?", "");
    const dataType = base === "int" ? "integer" : base === "real" ? "double precision" : dialect.textType;
    table = table.addColumn(column, dataType, (build) => {
      let built = nullable ? build : build.notNull();
      if (target !== undefined) built = built.references(`${target}.id`);
      if (typeof word !== "string")
        built = built.check(sql`${sql.ref(column)} in (${sql.join(word.map((code) => sql.lit(code)))})`);
      return built;
    });
  }
  await table.addPrimaryKeyConstraint(`${name}_primary`, [...primaryKey] as never).execute();
}

/** A named index; `where` makes it partial, `unique` makes it a rule. */
export async function makeIndex(
  db: AnyKysely,
  name: string,
  table: string,
  columns: readonly string[],
  { unique = false, where }: { unique?: boolean; where?: string } = {},
): Promise<void> {
  const condition = where === undefined ? sql`` : sql`where ${sql.raw(where)}`;
  await sql`create ${sql.raw(unique ? "unique index" : "index")} ${sql.id(name)}
    on ${sql.table(table)} (${sql.join(columns.map((column) => sql.id(column)))}) ${condition}`.execute(db);
}
