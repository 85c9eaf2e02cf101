import { setTimeout as rest } from "node:timers/promises";

/** As long as one piece of an import's work may keep others waiting: less than a page takes. */
export const longestPieceMs = 2;

/**
 * Begins long work. Called between its steps, what it gives back rests after every piece, for as long as the piece took:
 * half of the server is left to others, and nobody waits for more than a piece.
 */
export function takingTurns(): () => Promise<void> {
  let begunAt = performance.now();
  return async () => {
    const took = performance.now() - begunAt;
    if (took < longestPieceMs) return;
    await rest(took);
    begunAt = performance.now();
  };
}
