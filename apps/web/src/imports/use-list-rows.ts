import { useQueries } from "@tanstack/react-query";
import { trpc } from "../api.ts";
import { type ListRow, untilChanged } from "./imports.ts";

const pageSize = 100;

/** Pages out of sight are let go of soon: at most some hundred rows are held. */
const keptMs = 10_000;

type Range = { readonly first: number; readonly last: number };

/** The words of the rows at these places, fetched in pages; undefined while one is on its way. */
export function useListRows(
  importId: string,
  numbers: readonly number[],
  { first, last }: Range,
): (place: number) => ListRow | undefined {
  const firstPage = Math.floor(first / pageSize);
  const lastPage = Math.floor(Math.max(first, Math.min(last, numbers.length - 1)) / pageSize);
  const pages = Array.from({ length: lastPage - firstPage + 1 }, (_, at) => firstPage + at);
  const queries = useQueries({
    queries: pages.map((page) =>
      trpc.imports.rows.queryOptions(
        { id: importId, numbers: numbers.slice(page * pageSize, (page + 1) * pageSize) },
        { ...untilChanged, gcTime: keptMs },
      ),
    ),
  });
  const rows = new Map(queries.flatMap((query) => (query.data ?? []).map((row) => [row.number, row])));
  return (place) => rows.get(numbers[place] ?? 0);
}
