import { sql } from "kysely";
import type { Sight } from "../access/visible.ts";

/** The contact whose act made the later promise was taken back, and the promise with it: an act has one number. */
const undoneAct = (sight: Sight) =>
  sight.db
    .selectFrom(sight.timelineEntries.as("logged"))
    .innerJoin(sight.timelineEntries.as("undone"), (join) =>
      join.onRef("undone.caseId", "=", "logged.caseId").onRef("undone.objectId", "=", "logged.objectId"),
    )
    .select("undone.id")
    .where("undone.kind", "=", "contact-undone")
    .where("logged.kind", "=", "contact-logged")
    .where(sql<boolean>`${sql.ref("logged.caseId")} = ${sql.ref("later.caseId")}`)
    .where(sql<boolean>`${sql.ref("logged.seq")} = ${sql.ref("later.seq")}`);

/**
 * Answers to companies that have met no promise yet: logged by somebody else than the case's pilot, who has neither made
 * the next promise nor moved the old one since. Latest first.
 */
export async function unmetAnswers(sight: Sight, caseIds: readonly string[]) {
  if (caseIds.length === 0) return [];
  return sight.db
    .selectFrom(sight.timelineEntries.as("entries"))
    .innerJoin(sight.contacts.as("contacts"), "contacts.id", "entries.objectId")
    .innerJoin(sight.caseContacts.as("links"), (join) =>
      join.onRef("links.contactId", "=", "contacts.id").onRef("links.caseId", "=", "entries.caseId"),
    )
    .innerJoin("users", "users.id", "contacts.loggedByUserId")
    .select(["links.caseId", "contacts.id as contactId", "contacts.occurredAt", "users.name as byName"])
    .where("entries.caseId", "in", caseIds)
    .where("entries.kind", "in", ["contact-logged", "contact-linked"])
    .where("contacts.isAnswer", "=", 1)
    .where("contacts.archivedAt", "is", null)
    .where((eb) =>
      eb.not(
        eb.exists(
          eb
            .selectFrom(sight.timelineEntries.as("later"))
            .select("later.id")
            .whereRef("later.caseId", "=", "entries.caseId")
            .where("later.kind", "in", ["next-answer-given", "next-answer-moved"])
            .whereRef("later.seq", ">=", "entries.seq")
            .where((later) => later.not(later.exists(undoneAct(sight)))),
        ),
      ),
    )
    .orderBy("entries.seq", "desc")
    .execute();
}
