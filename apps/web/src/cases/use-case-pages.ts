import type { AppRouter } from "@lots/server/api";
import { useInfiniteQuery } from "@tanstack/react-query";
import type { inferRouterInputs, inferRouterOutputs } from "@trpc/server";
import { api, trpc } from "../api.ts";

type Wanted = Omit<inferRouterInputs<AppRouter>["cases"]["list"], "after" | "limit" | "counted">;
type Page = inferRouterOutputs<AppRouter>["cases"]["list"];
type PageParam = { readonly place: number; readonly after: Page["next"] };

const pageSize = 100;
/** Five hundred rows at most are kept; those scrolled past are fetched again when one scrolls back. */
const pagesKept = 5;

/** The cursors at which pages begin, so that a page let go of can be fetched again. */
const cursors = new Map<string, Page["next"][]>();

/** A long list in pages of a hundred by keyset: only those near what is in view are in memory. */
export function useCasePages(wanted: Wanted) {
  const key = JSON.stringify(wanted);
  const known = cursors.get(key) ?? [null];
  cursors.set(key, known);
  return useInfiniteQuery({
    queryKey: trpc.cases.list.queryKey({ ...wanted, after: null, limit: pageSize, counted: true }),
    queryFn: async ({ pageParam }) => {
      const page = await api.cases.list.query({
        ...wanted,
        after: pageParam.after,
        limit: pageSize,
        counted: pageParam.place === 0,
      });
      known[pageParam.place + 1] = page.next;
      return { ...page, place: pageParam.place };
    },
    initialPageParam: { place: 0, after: null } as PageParam,
    getNextPageParam: (page) => (page.next === null ? null : { place: page.place + 1, after: page.next }),
    getPreviousPageParam: (page) => {
      const place = page.place - 1;
      return place < 0 ? null : { place, after: known[place] ?? null };
    },
    maxPages: pagesKept,
  });
}

export const casesPerPage = pageSize;
