import { likePatterns } from "@lots/domain/text/swedish-text";
import { type Expression, type ExpressionBuilder, type SqlBool, sql } from "kysely";

/** Every typed word stands somewhere in the row's search text; nothing typed fits every row. */
export function fitsText<S, T extends keyof S>(
  eb: ExpressionBuilder<S, T>,
  column: Expression<string>,
  typed: string,
): Expression<SqlBool> {
  return eb.and(likePatterns(typed).map((pattern) => sql<SqlBool>`${column} like ${pattern} escape '!'`));
}
