import type { Refusal } from "@lots/domain/refusal";
import type { Sight } from "../access/visible.ts";

type Current = Refusal<"changed-meanwhile">["details"]["current"];

/** The case and company under which entries about a row stand: the row is one, or names it; a contact's are looked up. */
async function placesOf(
  sight: Sight,
  id: string,
  { caseId, companyId }: Current,
): Promise<readonly string[]> {
  const ofContact = await sight.db
    .selectFrom(sight.contacts.as("contacts"))
    .leftJoin(sight.caseContacts.as("links"), "links.contactId", "contacts.id")
    .select(["contacts.companyId", "links.caseId"])
    .where("contacts.id", "=", id)
    .execute();
  const places = [id, caseId, companyId, ...ofContact.flatMap((contact) => Object.values(contact))];
  return places.filter((place) => typeof place === "string");
}

/** Who changed a row last, and when, as far as the reader may know. */
export async function lastChangeOf(sight: Sight, current: Current) {
  const { id, version } = current;
  if (typeof id !== "string" || typeof version !== "number") return null;
  const places = await placesOf(sight, id, current);
  const entry = await sight.db
    .selectFrom(sight.timelineEntries.as("entries"))
    .innerJoin("users", "users.id", "entries.byUserId")
    .select(["users.name as by", "entries.recordedAt as at"])
    .where((eb) =>
      eb.or([
        eb("entries.caseId", "in", places),
        eb("entries.companyId", "in", places),
        // A person without a company, and what was said with one.
        eb.and([eb("entries.caseId", "is", null), eb("entries.companyId", "is", null)]),
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
