import type { Sight } from "../access/visible.ts";

/** Null where there is none: a composer that opens is no mistake. */
export async function getDraft(sight: Sight, { key }: { key: string }) {
  const draft = await sight.db
    .selectFrom(sight.ownDrafts.as("drafts"))
    .select(["key", "title", "body", "updatedAt"])
    .where("key", "=", key)
    .executeTakeFirst();
  return draft ?? null;
}
