import type { Instant } from "@lots/domain/calendar/calendar-date";
import { instant } from "@lots/domain/calendar/calendar-input";
import { mostDrafts } from "@lots/domain/drafts/draft-input";
import { refuse } from "@lots/domain/refusal";
import type { PersonalTransaction } from "../api/procedures.ts";

type Draft = {
  readonly key: string;
  readonly title: string;
  readonly body: string;
  readonly updatedAt: Instant;
  readonly msAgo: number;
};

async function refuseTooMany({ db, actor }: PersonalTransaction, key: string): Promise<void> {
  const keys = await db.selectFrom("drafts").select("key").where("userId", "=", actor.userId).execute();
  if (keys.length >= mostDrafts && !keys.some((kept) => kept.key === key)) {
    refuse("too-many", { limit: mostDrafts });
  }
}

/** Longer ago than any draft is kept on a device. */
const longAgoMs = 10 * 366 * 864e5;

const msAfter = (moment: Instant, ms: number): Instant =>
  instant.parse(new Date(Date.parse(moment) + ms).toISOString());

const later = (one: Instant, other: Instant): Instant => (one > other ? one : other);

type OnDevice = Pick<Draft, "key" | "updatedAt" | "msAgo">;

/**
 * What a device's clock says, but not later than now, or nothing could be saved over it; and what the server's own
 * clock makes of it. A clock that goes behind is set right by the second, a slow network by the first.
 */
const momentsOf = ({ now }: PersonalTransaction, { updatedAt, msAgo }: OnDevice) => ({
  stamp: updatedAt > now ? now : updatedAt,
  corrected: msAfter(now, -Math.min(msAgo, longAgoMs)),
});

/** The latest words win, whichever device sends first. Tells from when they are, or null if later ones stand. */
export async function saveDraft(tx: PersonalTransaction, draft: Draft) {
  const { key, title, body } = draft;
  await refuseTooMany(tx, key);
  const { userId } = tx.actor;
  const standing = await tx.db
    .selectFrom("drafts")
    .select("updatedAt")
    .where("userId", "=", userId)
    .where("key", "=", key)
    .executeTakeFirst();
  const { stamp, corrected } = momentsOf(tx, draft);
  if (standing !== undefined && standing.updatedAt > later(stamp, corrected)) return { savedAt: null };
  const updatedAt =
    standing !== undefined && standing.updatedAt > stamp ? msAfter(standing.updatedAt, 1) : stamp;
  const saved = await tx.db
    .insertInto("drafts")
    .values({ userId, key, title, body, updatedAt })
    .onConflict((conflict) =>
      conflict
        .columns(["userId", "key"])
        .doUpdateSet({ title, body, updatedAt })
        .where("drafts.updatedAt", "<=", updatedAt),
    )
    .returning("updatedAt")
    .executeTakeFirst();
  return { savedAt: saved?.updatedAt ?? null };
}

/** What was written later, on another device, stays. */
export async function removeDraft(tx: PersonalTransaction, removal: OnDevice) {
  const { stamp, corrected } = momentsOf(tx, removal);
  await tx.db
    .deleteFrom("drafts")
    .where("userId", "=", tx.actor.userId)
    .where("key", "=", removal.key)
    .where("updatedAt", "<=", later(stamp, corrected))
    .execute();
  return { key: removal.key };
}
