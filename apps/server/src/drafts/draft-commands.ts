import type { Instant } from "@lots/domain/calendar/calendar-date";
import { mostDrafts } from "@lots/domain/drafts/draft-input";
import { refuse } from "@lots/domain/refusal";
import type { PersonalTransaction } from "../api/procedures.ts";

type Draft = {
  readonly key: string;
  readonly title: string;
  readonly body: string;
  readonly updatedAt: Instant;
};

async function refuseTooMany({ db, actor }: PersonalTransaction, key: string): Promise<void> {
  const keys = await db.selectFrom("drafts").select("key").where("userId", "=", actor.userId).execute();
  if (keys.length >= mostDrafts && !keys.some((kept) => kept.key === key)) {
    refuse("too-many", { limit: mostDrafts });
  }
}

/**
 * The latest words win, whichever device sends first. A clock that goes ahead counts as now, or nothing could be
 * saved over it. Tells what stands now, so that a device that came too late can show it.
 */
export async function saveDraft(tx: PersonalTransaction, { key, title, body, updatedAt }: Draft) {
  await refuseTooMany(tx, key);
  const row = {
    userId: tx.actor.userId,
    key,
    title,
    body,
    updatedAt: updatedAt > tx.now ? tx.now : updatedAt,
  };
  const saved = await tx.db
    .insertInto("drafts")
    .values(row)
    .onConflict((conflict) =>
      conflict
        .columns(["userId", "key"])
        .doUpdateSet({ title, body, updatedAt: row.updatedAt })
        .where("drafts.updatedAt", "<=", row.updatedAt),
    )
    .returning("updatedAt")
    .executeTakeFirst();
  return { saved: saved !== undefined };
}

export async function removeDraft(tx: PersonalTransaction, { key }: { key: string }) {
  await tx.db.deleteFrom("drafts").where("userId", "=", tx.actor.userId).where("key", "=", key).execute();
  return { key };
}
