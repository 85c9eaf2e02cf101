import type { PersonalTransaction } from "../api/procedures.ts";

const own = ({ db, actor, now }: PersonalTransaction) =>
  db
    .updateTable("notices")
    .set({ seenAt: now })
    .where("userId", "=", actor.userId)
    .where("seenAt", "is", null);

/** Read: the notices on these entries. One that nobody has, or that somebody else got, tells nothing. */
export async function markNoticesRead(
  tx: PersonalTransaction,
  input: { readonly entryIds: readonly string[] },
) {
  await own(tx).where("entryId", "in", input.entryIds).execute();
  return {};
}

/** All that were there when the list was read; what has come since stays. Ids are in the order they were made. */
export async function markAllNoticesRead(tx: PersonalTransaction, { upTo }: { readonly upTo: string }) {
  await own(tx).where("entryId", "<=", upTo).execute();
  return {};
}
