import { longestPieceMs } from "./take-turns.ts";

/** On a busy machine even one step takes long: with fewer than these together an import would not come forward. */
const fewestSteps = 3;

/** Tells after each step, and counts it, whether a transaction has kept others waiting long enough. */
export type Watch = { readonly isOver: () => boolean };

/** A watch that starts now. */
export function startWatch(): Watch {
  const startedAt = performance.now();
  let steps = 0;
  return {
    isOver: () => {
      steps += 1;
      return steps >= fewestSteps && performance.now() - startedAt > longestPieceMs;
    },
  };
}
