import * as z from "zod";
import { refuse } from "./refusal.ts";

/** Which state of a row somebody has before them; and the next one fits into both databases, too. */
export const rowVersion = z.int().min(1).max(2_147_483_646);

type Row = { readonly version: number; readonly sortKey?: string; readonly searchText?: string };

/** Somebody saved since the form was made: the row as it stands goes along, so that both versions can be shown. */
export function refuseStale(row: Row, version: number): void {
  const { sortKey: _order, searchText: _search, ...current } = row;
  if (row.version !== version) refuse("changed-meanwhile", { current });
}
