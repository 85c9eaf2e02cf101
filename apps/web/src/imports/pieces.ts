import { api } from "../api.ts";
import { isRefusedBecause } from "../api-fault.ts";
import type { Piece } from "./use-long-work.ts";

/** Sent along in one piece; the server takes as many of them as it can without keeping others waiting. */
const rowsAtOnce = 50;

/** Reads the rows by the mapping. */
export const readingOf =
  (id: string): Piece =>
  async () => {
    const { read } = await api.imports.readNext.mutate({ id });
    return read === 0 ? null : read;
  };

/** Takes in these rows, in order; those that somebody else has logged meanwhile are passed over. */
export function takingOf(id: string, numbers: readonly number[]): Piece {
  let left = numbers;
  return async (operationId) => {
    const [first] = left;
    if (first === undefined) {
      await api.imports.finish.mutate({ id });
      return null;
    }
    const some = left.slice(0, rowsAtOnce);
    const before = left.length;
    try {
      const { through } = await api.imports.runBatch.mutate({ operationId, id, numbers: [...some] });
      left = left.filter((number) => number > through);
    } catch (error) {
      if (!isRefusedBecause(error, "import-nothing-left")) throw error;
      left = left.slice(some.length);
    }
    return before - left.length;
  };
}

/** Archives what the import made and nobody has touched. */
export const undoingOf =
  (id: string, reason: string): Piece =>
  async (operationId) => {
    try {
      const { archived } = await api.imports.undoBatch.mutate({ operationId, id, reason });
      return archived;
    } catch (error) {
      if (isRefusedBecause(error, "import-nothing-left")) return null;
      throw error;
    }
  };
