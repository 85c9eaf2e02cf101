import { Skeleton } from "@lots/ui/skeleton";
import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { isRefusedBecause } from "../api-fault.ts";
import { NotFoundScreen } from "../screens/not-found-screen.tsx";
import { FaultState } from "./fault-state.tsx";
import { useSkeletonWords } from "./skeleton-words.ts";

/**
 * The states every query has: rows of the right height while it is fetched, what was fetched last when the network
 * is gone, the fault where it happened. `children` gets the answer.
 */
export function QueryView<T>(props: {
  query: UseQueryResult<T, unknown>;
  rows?: number;
  rowHeight?: number;
  children: (data: T) => ReactNode;
}) {
  const { query } = props;
  const words = useSkeletonWords();
  const retry = () => void query.refetch();
  if (query.data !== undefined) return props.children(query.data);
  if (isRefusedBecause(query.error, "not-found")) return <NotFoundScreen />;
  if (query.error !== null) return <FaultState error={query.error} onRetry={retry} />;
  return <Skeleton rows={props.rows ?? 6} rowHeight={props.rowHeight ?? 40} words={words} onRetry={retry} />;
}
