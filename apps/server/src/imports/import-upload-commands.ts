import type { Actor } from "@lots/domain/access/actor";
import { mostWaiting } from "@lots/domain/imports/import-limits";
import type { Transaction } from "kysely";
import type { RequestContext } from "../api/request-context.ts";
import { writeAs } from "../api/trpc.ts";
import { newId } from "../database/new-id.ts";
import type { OwnSchema } from "../database/schema.ts";
import { rowsOf } from "./import-file.ts";
import { takingTurns } from "./take-turns.ts";

type Own = Transaction<OwnSchema>;

/** A list is written in short transactions: others get their turn between them. */
const inTransaction = <T>(context: RequestContext, work: (db: Own, actor: Actor) => Promise<T>): Promise<T> =>
  // A narrower view of the same transaction: kysely's schema type is not covariant.
  writeAs(context, "imports.run", (trx, actor) => work(trx as unknown as Own, actor));

async function forgetRows(db: Own, importIds: readonly string[]): Promise<void> {
  if (importIds.length === 0) return;
  await db.deleteFrom("importRows").where("importId", "in", importIds).execute();
  await db.deleteFrom("importChoices").where("importId", "in", importIds).execute();
}

/** Lists that never were imported give way to newer ones, the oldest first. */
async function forgetOldest(db: Own, { userId }: Actor): Promise<void> {
  const waiting = await db
    .selectFrom("imports")
    .select("id")
    .where("userId", "=", userId)
    .where("ranAt", "is", null)
    .orderBy("uploadedAt", "desc")
    .orderBy("id", "desc")
    .execute();
  const tooMany = waiting.slice(mostWaiting - 1).map(({ id }) => id);
  await forgetRows(db, tooMany);
  if (tooMany.length > 0) await db.deleteFrom("imports").where("id", "in", tooMany).execute();
}

/** As many as are written while others hardly notice. */
const rowsAtOnce = 40;

const unread = {
  reading: null,
  readVersion: 0,
  foldedName: null,
  organisationNumber: null,
  contactId: null,
  stepId: null,
  companyId: null,
  personId: null,
  numberedCompanyId: null,
} as const;

/** Keeps the file's rows under a new import of the person's own. Nothing of it is in Lots yet. */
export async function keepUpload(
  context: RequestContext,
  fileName: string,
  bytes: Uint8Array,
): Promise<string> {
  const rows = await rowsOf(bytes);
  const id = newId();
  await inTransaction(context, async (db, actor) => {
    await forgetOldest(db, actor);
    await db
      .insertInto("imports")
      .values({
        id,
        userId: actor.userId,
        fileName,
        state: "uploading",
        rowCount: rows.length,
        made: 0,
        mapping: null,
        mappingVersion: 0,
        uploadedAt: context.clock().now,
        ranAt: null,
        finishedAt: null,
        undoneAt: null,
      })
      .execute();
  });
  const takeTurn = takingTurns();
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    const some = rows.slice(at, at + rowsAtOnce).map((cells, index) => ({
      ...unread,
      importId: id,
      number: at + index + 1,
      cells: JSON.stringify(cells),
    }));
    await inTransaction(context, (db) => db.insertInto("importRows").values(some).execute());
    await takeTurn();
  }
  await inTransaction(context, (db) =>
    db.updateTable("imports").set({ state: "uploaded" }).where("id", "=", id).execute(),
  );
  return id;
}
