import type { CommandTransaction } from "../api/command-transaction.ts";

/**
 * Removes the words of working notes when their unit is done with the case (heart.md B; TF 2 kap. 12 §): the one place
 * besides gallring where text goes away. Only notes that were listed for somebody of that unit beforehand, so that what
 * belongs on record could be moved to a file note (FL 27 §). That a note was there stays on the timeline.
 */
export async function purgeWorkingNotes(
  tx: Pick<CommandTransaction, "db" | "now">,
  noteIds: readonly string[],
): Promise<void> {
  if (noteIds.length === 0) return;
  const working = await tx.db
    .updateTable("notes")
    .set({ archivedAt: tx.now })
    .where("id", "in", noteIds)
    .where("kind", "=", "working")
    .returning("id")
    .execute();
  const ids = working.map(({ id }) => id);
  if (ids.length > 0) await tx.db.deleteFrom("noteVersions").where("noteId", "in", ids).execute();
}
