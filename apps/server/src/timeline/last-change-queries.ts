import type { Refusal } from "@lots/domain/refusal";
import type { Sight } from "../access/visible.ts";

type Current = Refusal<"changed-meanwhile">["details"]["current"];

/**
 * Who changed a row last, and when, as far as the reader may know. Entries are found by their case or company: the row
 * is one, or names it; a contact's are looked up.
 */
export async function lastChangeOf(sight: Sight, { id, version, caseId, companyId }: Current) {
  if (typeof id !== "string" || typeof version !== "number") return null;
  const places = [id, caseId, companyId].filter((place) => typeof place === "string");
  const entry = await sight.db
    .selectFrom(sight.timelineEntries.as("entries"))
    .innerJoin("users", "users.id", "entries.byUserId")
    .select(["users.name as by", "entries.recordedAt as at"])
    .where((eb) =>
      eb.or([
        eb("entries.caseId", "in", places),
        eb("entries.companyId", "in", places),
        eb(
          "entries.caseId",
          "in",
          eb
            .selectFrom(sight.caseContacts.as("links"))
            .select("links.caseId")
            .where("links.contactId", "=", id),
        ),
        eb(
          "entries.companyId",
          "in",
          eb.selectFrom(sight.contacts.as("own")).select("own.companyId").where("own.id", "=", id),
        ),
      ]),
    )
    .where("entries.objectId", "=", id)
    // Not an earlier change, where the reader may not see the last one or nothing was told of it.
    .where("entries.objectVersion", "=", version)
    .orderBy("entries.seq", "desc")
    .limit(1)
    .executeTakeFirst();
  return entry ?? null;
}
