import { Kysely, PostgresDialect, sql } from "kysely";
import pg from "pg";
import { CannotStart } from "../cannot-start.ts";
import type { Database } from "./database.ts";
import { postgresDialect } from "./dialect.ts";
import { existsFence } from "./exists-fence.ts";
import { keepPlans } from "./kept-plans.ts";
import type { Schema } from "./schema.ts";

const int8 = 20;
const poolSize = 10;
/** Many at once wait for their turn; sooner than a request is given up they are told to come again. */
const longestWaitMs = 15_000;

/** A kept plan is not made anew for each call's values: every question of ours goes by an index whatever they are. */
const keptForAllValues = "-c plan_cache_mode=force_generic_plan";

/** `count(*)` is an int8, which node-postgres gives as text; no count of ours passes 2^53. */
pg.types.setTypeParser(int8, Number);

export type PostgresChoice = {
  readonly url: string;
  /** For tests: a server without fsync loses at a power cut what it has acknowledged. */
  readonly mayLose?: true;
};

/** Opens the database at `url`; an unreachable one is refused with one sentence. */
export async function openPostgres(
  { url, mayLose }: PostgresChoice,
  onLostConnection: () => void,
): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: url,
    max: poolSize,
    connectionTimeoutMillis: longestWaitMs,
    options: keptForAllValues,
  });
  // Without a listener a dropped idle connection ends the process.
  pool.on("error", onLostConnection);
  pool.on("connect", keepPlans);
  const db = new Kysely<Schema>({ dialect: new PostgresDialect({ pool }), plugins: [existsFence] });
  try {
    const { rows } = await sql<{ fsync: string }>`select current_setting('fsync') as fsync`.execute(db);
    if (rows[0]?.fsync !== "on" && !mayLose) throw new CannotStart("database-not-durable", {});
  } catch (error) {
    await db.destroy();
    if (error instanceof CannotStart) throw error;
    throw new CannotStart("database-unreachable", {});
  }
  return { db, dialect: postgresDialect, close: () => db.destroy() };
}
