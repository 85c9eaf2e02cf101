import { addDays, instantAt } from "@lots/domain/calendar/calendar-date";
import { mostRowsAtOnce, undoDays } from "@lots/domain/imports/import-limits";
import type { Services } from "../api/request-context.ts";
import { writeTransaction } from "../api/write-transaction.ts";
import { takingTurns } from "./take-turns.ts";

type Needs = Pick<Services, "database" | "clock">;

/**
 * The rows of a list are the persons in it a second time: they go when undo has run out, whoever's list it was. What
 * the import has made stays. In short transactions, so that others get their turn between them.
 */
export async function forgetExpiredLists(services: Needs): Promise<void> {
  const { db } = services.database;
  const { today } = services.clock();
  const expired = await db
    .selectFrom("imports")
    .select("id")
    .where("ranAt", "<", instantAt(addDays(today, -undoDays), "00:00"))
    .where(({ exists, selectFrom }) =>
      exists(
        selectFrom("importRows")
          .select("importRows.number")
          .whereRef("importRows.importId", "=", "imports.id"),
      ),
    )
    .orderBy("id")
    .execute();
  const takeTurn = takingTurns();
  for (const { id } of expired) {
    while (await forgetSome(services, id)) await takeTurn();
  }
}

/** The answers go with the last rows: what is left of a list that was interrupted is found again by its rows. */
async function forgetSome({ database }: Needs, importId: string): Promise<boolean> {
  return writeTransaction(database, async (tx) => {
    const rows = await tx
      .selectFrom("importRows")
      .select("number")
      .where("importId", "=", importId)
      .orderBy("number")
      .limit(mostRowsAtOnce)
      .execute();
    const isLast = rows.length < mostRowsAtOnce;
    if (isLast) await tx.deleteFrom("importChoices").where("importId", "=", importId).execute();
    const last = rows.at(-1);
    if (last !== undefined) {
      await tx
        .deleteFrom("importRows")
        .where("importId", "=", importId)
        .where("number", "<=", last.number)
        .execute();
    }
    return !isLast;
  });
}
