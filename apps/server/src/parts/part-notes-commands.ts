import { refuse } from "@lots/domain/refusal";
import type { CommandTransaction } from "../api/command-transaction.ts";
import { purgeWorkingNotes } from "../notes/note-purge-commands.ts";
import type { PartFile } from "./part-commands.ts";
import { workingNotesOfPart } from "./part-notes-queries.ts";

/**
 * The unit decides or drops its last part: its working notes on the case end with it, once they have been shown so that
 * what belongs on record could be moved to a file note (heart.md B; FL 27 §, TF 2 kap. 12 §).
 * Says whether any did.
 */
export async function purgeNotesWithPart(
  tx: CommandTransaction,
  part: PartFile,
  shown: readonly string[],
): Promise<boolean> {
  const notes = await workingNotesOfPart(tx.sight, part);
  if (notes.some(({ id }) => !shown.includes(id))) refuse("working-notes-first", { count: notes.length });
  if (notes.length === 0) return false;
  await purgeWorkingNotes(tx, part);
  return true;
}
