import type { CommandTransaction } from "../api/command-transaction.ts";

type Where = Pick<CommandTransaction, "db" | "now">;

/** Working notes on a case: one unit's, or (`unitId` null) all units'. */
type Working = { readonly caseId: string; readonly unitId: string | null };

/**
 * Removes the words of working notes when their unit is done with the case, or the case closes (heart.md B; TF 2 kap.
 * 12 §): the one place besides gallring where text goes away. That a note was there stays on the timeline.
 */
export async function purgeWorkingNotes(tx: Where, { caseId, unitId }: Working): Promise<void> {
  let notes = tx.db
    .updateTable("notes")
    .set((eb) => ({ archivedAt: eb.fn.coalesce("archivedAt", eb.val(tx.now)) }))
    .where("caseId", "=", caseId)
    .where("kind", "=", "working");
  if (unitId !== null) notes = notes.where("unitId", "=", unitId);
  const ids = (await notes.returning("id").execute()).map(({ id }) => id);
  if (ids.length > 0) await tx.db.deleteFrom("noteVersions").where("noteId", "in", ids).execute();
}
