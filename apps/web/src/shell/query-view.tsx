import { EmptyState } from "@lots/ui/empty-state";
import { PageBody } from "@lots/ui/page-body";
import { Skeleton } from "@lots/ui/skeleton";
import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { faultOf, isRefusedBecause } from "../api-fault.ts";
import { FaultState } from "./fault-state.tsx";
import { NotAllowed, NotFound } from "./page-without.tsx";
import { useSkeletonWords } from "./skeleton-words.ts";

type QueryProps<T> = {
  query: UseQueryResult<T, unknown>;
  rows?: number;
  rowHeight?: number;
  children: (data: T) => ReactNode;
};

/**
 * The states every query has, inside a page: rows of the right height while it is fetched, what was fetched last
 * when the network is gone, the fault where it happened. `children` gets the answer.
 */
export function QueryView<T>(props: QueryProps<T>) {
  return hasAnswer(props.query) ? props.children(props.query.data) : <QueryState {...props} />;
}

/** The same for a screen that is all of one answer: its `children` give the whole PageBody. */
export function QueryPage<T>(props: QueryProps<T>) {
  if (hasAnswer(props.query)) return props.children(props.query.data);
  return (
    <PageBody>
      <QueryState {...props} />
    </PageBody>
  );
}

/** What was taken away (a consent, a role, a reach) goes from the screen at once, though it was fetched before. */
const isTakenAway = (error: unknown): boolean =>
  isRefusedBecause(error, "not-found") || isRefusedBecause(error, "not-allowed");

const hasAnswer = <T,>(
  query: UseQueryResult<T, unknown>,
): query is UseQueryResult<T, unknown> & { data: T } => query.data !== undefined && !isTakenAway(query.error);

/** What a page asks for comes from its address: an id there that is none leads nowhere, as an unknown one does. */
const isNoSuchAddress = (error: unknown): boolean => faultOf(error).kind === "invalid";

function QueryState<T>({ query, rows = 6, rowHeight = 40 }: QueryProps<T>) {
  const say = useTranslations("shell.offline");
  const words = useSkeletonWords();
  const retry = () => void query.refetch();
  if (isRefusedBecause(query.error, "not-found") || isNoSuchAddress(query.error)) return <NotFound />;
  if (isRefusedBecause(query.error, "not-allowed")) return <NotAllowed />;
  if (query.error !== null) return <FaultState error={query.error} onRetry={retry} />;
  if (query.fetchStatus === "paused") return <EmptyState why={say("notFetched")} />;
  return <Skeleton rows={rows} rowHeight={rowHeight} words={words} onRetry={retry} />;
}
