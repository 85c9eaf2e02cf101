import type { Choice } from "@lots/domain/imports/import-choice";
import { refuse } from "@lots/domain/refusal";
import type { PersonalTransaction } from "../api/procedures.ts";
import { importToChange } from "./import-mapping-commands.ts";

type Answer = { readonly key: string; readonly choice: Choice | null };

/** What the pilot says to a question; null takes it back. It holds for all rows that ask it. */
export async function choose(
  tx: PersonalTransaction,
  { id, answers }: { id: string; answers: readonly Answer[] },
) {
  const own = await importToChange(tx, id);
  if (own.state === "undone") refuse("import-closed");
  for (const { key, choice } of answers) {
    await tx.db.deleteFrom("importChoices").where("importId", "=", id).where("key", "=", key).execute();
    if (choice === null) continue;
    await tx.db
      .insertInto("importChoices")
      .values({
        importId: id,
        key,
        kind: choice.kind,
        companyId: choice.kind === "existing" ? choice.companyId : null,
        organisationNumber: choice.kind === "number" ? choice.organisationNumber : null,
      })
      .execute();
  }
  return { id };
}

/** All that could be taken is in. */
export async function finish(tx: PersonalTransaction, { id }: { id: string }) {
  const own = await importToChange(tx, id);
  if (own.state !== "running") return { id };
  await tx.db
    .updateTable("imports")
    .set({ state: "done", finishedAt: tx.now })
    .where("id", "=", id)
    .execute();
  return { id };
}

/** A list that was never imported, and is not going to be. */
export async function remove(tx: PersonalTransaction, { id }: { id: string }) {
  const own = await importToChange(tx, id);
  if (own.ranAt !== null) refuse("import-closed");
  for (const table of ["importRows", "importChoices"] as const) {
    await tx.db.deleteFrom(table).where("importId", "=", id).execute();
  }
  await tx.db.deleteFrom("imports").where("id", "=", id).execute();
  return { id };
}
