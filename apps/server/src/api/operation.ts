import { createHash } from "node:crypto";
import { refuse } from "@lots/domain/refusal";
import type { ResultIds } from "../timeline/record.ts";
import type { CommandTransaction } from "./command-transaction.ts";

type Where = Pick<CommandTransaction, "db" | "actor" | "now">;

/** Binds an operation id to what it asked for: the same id with other content is refused. */
export const operationHash = (procedure: string, input: unknown): string =>
  createHash("sha256").update(procedure).update(JSON.stringify(input)).digest("base64url");

/**
 * The first answer to an operation, or null when this is the first time. The row is claimed at once: a second
 * sending of the same operation waits for the first to commit and then finds its ids.
 */
export async function earlierAnswer(
  tx: Where,
  operationId: string,
  inputHash: string,
): Promise<ResultIds | null> {
  const claimed = await tx.db
    .insertInto("operations")
    .values({ userId: tx.actor.userId, operationId, inputHash, resultIds: "{}", at: tx.now })
    .onConflict((conflict) => conflict.doNothing())
    .returning("operationId")
    .executeTakeFirst();
  if (claimed !== undefined) return null;
  const earlier = await tx.db
    .selectFrom("operations")
    .select(["inputHash", "resultIds"])
    .where("userId", "=", tx.actor.userId)
    .where("operationId", "=", operationId)
    .executeTakeFirstOrThrow();
  if (earlier.inputHash !== inputHash) return refuse("operation-reused");
  return JSON.parse(earlier.resultIds);
}

export async function keepAnswer(tx: Where, operationId: string, ids: ResultIds): Promise<void> {
  await tx.db
    .updateTable("operations")
    .set({ resultIds: JSON.stringify(ids) })
    .where("userId", "=", tx.actor.userId)
    .where("operationId", "=", operationId)
    .execute();
}
