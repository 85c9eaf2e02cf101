import { typedDigits } from "@lots/domain/persons/phone-number";
import { likePatterns } from "@lots/domain/text/swedish-text";
import { type Expression, type ExpressionBuilder, type SqlBool, sql } from "kysely";
import { fitsText } from "../database/fits-text.ts";

/** The typed words stand in the search text, or the typed number does, whatever spaces and dashes it was typed with. */
export function fitsTyped<S, T extends keyof S>(
  eb: ExpressionBuilder<S, T>,
  searchText: Expression<string>,
  typed: string,
): Expression<SqlBool> {
  const digits = typedDigits(typed);
  const byWords = fitsText(eb, searchText, typed);
  return digits === null ? byWords : eb.or([byWords, fitsText(eb, searchText, digits)]);
}

/** What begins with the first typed word comes first, then where one of its words does, then the rest. */
export function rankOf(searchText: Expression<string>, typed: string) {
  const begins = (likePatterns(typed)[0] ?? "%").slice(1);
  return sql<number>`case when ${searchText} like ${begins} escape '!' then 0
    when ${searchText} like ${`% ${begins}`} escape '!' then 1 else 2 end`;
}
