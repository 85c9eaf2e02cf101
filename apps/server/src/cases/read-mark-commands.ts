import type { PersonalTransaction } from "../api/procedures.ts";

/**
 * "Sedan du var här": until where the person has read a case. A mark on a case that is not there, or not for this
 * person, tells nothing and is not told apart, so no case is asked for.
 */
export async function markSeen(tx: PersonalTransaction, { caseId }: { readonly caseId: string }) {
  const earlier = await tx.db
    .selectFrom("readMarks")
    .select("seenAt")
    .where("userId", "=", tx.actor.userId)
    .where("caseId", "=", caseId)
    .executeTakeFirst();
  await tx.db
    .insertInto("readMarks")
    .values({ userId: tx.actor.userId, caseId, seenAt: tx.now })
    .onConflict((conflict) => conflict.columns(["userId", "caseId"]).doUpdateSet({ seenAt: tx.now }))
    .execute();
  return { seenBefore: earlier?.seenAt ?? null };
}
