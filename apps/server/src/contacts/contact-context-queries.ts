import type { Sight } from "../access/visible.ts";

/** The cases that contacts stand on, as far as the reader sees them. */
export async function linksOf(sight: Sight, contactIds: readonly string[]) {
  if (contactIds.length === 0) return [];
  return sight.db
    .selectFrom(sight.caseContacts.as("links"))
    .innerJoin(sight.cases.as("cases"), "cases.id", "links.caseId")
    .select(["links.contactId", "cases.id", "cases.number", "cases.title", "cases.closedOn"])
    .where("links.contactId", "in", contactIds)
    .orderBy("links.linkedAt")
    .orderBy("cases.id")
    .execute();
}

/** The open steps that hang on contacts. */
export async function stepsOf(sight: Sight, contactIds: readonly string[]) {
  if (contactIds.length === 0) return [];
  return sight.db
    .selectFrom(sight.nextSteps.as("steps"))
    .leftJoin("users", "users.id", "steps.ownerUserId")
    .select(["steps.contactId", "steps.id", "steps.text", "steps.dueOn", "steps.version"])
    .select(["steps.ownerKind", "steps.ownerUserId", "users.name as ownerName"])
    .where("steps.contactId", "in", contactIds)
    .where("steps.caseId", "is", null)
    .where("steps.doneAt", "is", null)
    .orderBy("steps.createdAt")
    .orderBy("steps.id")
    .execute();
}
