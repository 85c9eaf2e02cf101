import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type QueryCompiler,
  SqliteDialect,
  SqliteDriver,
  SqliteQueryCompiler,
} from "kysely";

class ImmediateDriver extends SqliteDriver {
  /** A deferred transaction that reads before it writes fails at once when another wrote in between. */
  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw("begin immediate"));
  }
}

class SteadyPlanCompiler extends SqliteQueryCompiler {
  /**
   * SQLite plans a statement anew at every run when a bound value is compared with a column or limits the rows, since
   * better-sqlite3 unbinds all values after each run; on a long query that costs ten times what the reading does. The
   * plus sign does nothing to a value and hides it from the planner, so that a statement keeps its plan.
   */
  protected override getCurrentParameterPlaceholder(): string {
    return "+?";
  }
}

/** SQLite whose transactions take the write lock at their beginning. */
export class ImmediateSqliteDialect extends SqliteDialect {
  readonly #config: ConstructorParameters<typeof SqliteDialect>[0];

  constructor(config: ConstructorParameters<typeof SqliteDialect>[0]) {
    super(config);
    this.#config = config;
  }

  override createDriver(): Driver {
    return new ImmediateDriver(this.#config);
  }

  override createQueryCompiler(): QueryCompiler {
    return new SteadyPlanCompiler();
  }
}
