import type { Refusal } from "@lots/domain/refusal";
import type { Sight } from "../access/visible.ts";

type Current = Refusal<"changed-meanwhile">["details"]["current"];

/** Who changed a row last, and when, as far as the reader may know; the row's case or company says where to look. */
export async function lastChangeOf(sight: Sight, { id, caseId }: Current) {
  if (typeof id !== "string") return null;
  const places = [id, ...(typeof caseId === "string" ? [caseId] : [])];
  const entry = await sight.db
    .selectFrom(sight.timelineEntries.as("entries"))
    .innerJoin("users", "users.id", "entries.byUserId")
    .select(["users.name as by", "entries.recordedAt as at"])
    .where((eb) => eb.or([eb("entries.caseId", "in", places), eb("entries.companyId", "=", id)]))
    .where("entries.objectId", "=", id)
    .orderBy("entries.seq", "desc")
    .limit(1)
    .executeTakeFirst();
  return entry ?? null;
}
