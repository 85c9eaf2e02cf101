import { longestPieceMs } from "./take-turns.ts";

/** On a busy machine even one step takes long: with fewer than these together an import would not come forward. */
const fewestSteps = 3;

/** A watch that starts now, looked at after each step: whether a transaction has kept others waiting long enough. */
export function isLongEnough(): () => boolean {
  const startedAt = performance.now();
  let steps = 0;
  return () => {
    steps += 1;
    return steps >= fewestSteps && performance.now() - startedAt > longestPieceMs;
  };
}
