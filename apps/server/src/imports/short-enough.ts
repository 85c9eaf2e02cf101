import { longestPieceMs } from "./take-turns.ts";

/** A watch that starts now: whether a transaction of an import has kept others waiting for long enough. */
export function isLongEnough(): () => boolean {
  const startedAt = performance.now();
  return () => performance.now() - startedAt > longestPieceMs;
}
