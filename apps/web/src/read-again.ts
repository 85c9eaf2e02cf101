import type { Query, QueryClient } from "@tanstack/react-query";

const isFirstAsked = ({ state }: Query): boolean => state.fetchStatus !== "idle" && state.data === undefined;

/**
 * After a change: what is on screen is read again, all else when it is next shown. What was being asked for the first
 * time is not interrupted by that, and its answer may be from before the change: it is read once more.
 */
export async function readAgain(client: QueryClient): Promise<void> {
  const firstAsked = new Set(client.getQueryCache().findAll({ predicate: isFirstAsked }));
  await Promise.all([client.invalidateQueries(), ...[...firstAsked].map(untilAnswered)]);
  if (firstAsked.size > 0) await client.invalidateQueries({ predicate: (query) => firstAsked.has(query) });
}

/** A fault is the asker's to show. */
const untilAnswered = ({ promise }: Query): Promise<unknown> | undefined => promise?.catch(() => undefined);
