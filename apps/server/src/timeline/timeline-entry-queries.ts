import type { TimelineFilter } from "@lots/domain/timeline/timeline-filter";
import type { InferResult } from "kysely";
import { prepared } from "../access/prepared.ts";
import type { Sight } from "../access/visible.ts";
import { pageOfEntries, type TimelineOf } from "./timeline-page-queries.ts";

/** A page's entries with the objects they tell of: all that their renderers need, in one statement. */
const entryQuery = (sight: Sight, of: TimelineOf, filter: TimelineFilter) =>
  rowsOfEntries(sight, pageOfEntries(sight, of, filter));

/** The same for entries that were chosen in another way. */
export const rowsOfEntries = (sight: Sight, chosen: ReturnType<typeof pageOfEntries>) =>
  sight.db
    .selectFrom(chosen.as("entries"))
    .innerJoin("users", "users.id", "entries.byUserId")
    .innerJoin("units", "units.id", "entries.unitId")
    .leftJoin(sight.cases.as("cases"), "cases.id", "entries.caseId")
    .leftJoin(sight.parts.as("parts"), "parts.id", "entries.partId")
    .leftJoin(sight.remarks.as("remarks"), "remarks.id", "entries.remarkId")
    .leftJoin(sight.notes.as("notes"), (join) =>
      join.onRef("notes.id", "=", "entries.objectId").on("entries.objectKind", "=", "note"),
    )
    .leftJoin(sight.noteVersions.as("noteWords"), (join) =>
      join.onRef("noteWords.noteId", "=", "notes.id").onRef("noteWords.version", "=", "notes.version"),
    )
    .leftJoin(sight.contacts.as("contacts"), (join) =>
      join.onRef("contacts.id", "=", "entries.objectId").on("entries.objectKind", "=", "contact"),
    )
    .leftJoin(sight.contactVersions.as("contactWords"), (join) =>
      join
        .onRef("contactWords.contactId", "=", "contacts.id")
        .onRef("contactWords.version", "=", "contacts.version"),
    )
    .leftJoin(sight.persons.as("persons"), "persons.id", "contacts.personId")
    .leftJoin(sight.caseContacts.as("links"), (join) =>
      join.onRef("links.contactId", "=", "contacts.id").onRef("links.caseId", "=", "entries.caseId"),
    )
    .leftJoin(sight.handoffs.as("handoffs"), (join) =>
      join.onRef("handoffs.id", "=", "entries.objectId").on("entries.objectKind", "=", "handoff"),
    )
    .leftJoin(sight.askRecipients.as("recipients"), (join) =>
      join.onRef("recipients.id", "=", "entries.objectId").on("entries.objectKind", "=", "ask_recipient"),
    )
    .leftJoin(sight.asks.as("asks"), (join) =>
      join
        .on("entries.objectKind", "in", ["ask", "ask_recipient"])
        .on((on) => on("asks.id", "=", on.fn.coalesce("recipients.askId", "entries.objectId"))),
    )
    .leftJoin(sight.nextSteps.as("steps"), (join) =>
      join.onRef("steps.id", "=", "entries.objectId").on("entries.objectKind", "=", "next_step"),
    )
    .leftJoin(sight.consents.as("consents"), (join) =>
      join.onRef("consents.id", "=", "entries.objectId").on("entries.objectKind", "=", "consent"),
    )
    .selectAll("entries")
    .select(["users.name as byName", "units.name as unitName", "parts.title as partTitle"])
    .select(["remarks.text as remark"])
    .select(["cases.number as caseNumber", "cases.title as caseTitle"])
    .select(["cases.pilotId", "cases.standInId", "cases.closedOn"])
    .select(["notes.kind as noteKind", "notes.version as noteVersion", "notes.audience as noteAudience"])
    .select(["notes.writtenByUserId as noteBy", "notes.archivedAt as noteArchivedAt"])
    .select(["noteWords.text as noteText"])
    .select(["contacts.channel", "contacts.isAnswer", "contacts.version as contactVersion"])
    .select(["contacts.audience as contactAudience", "contacts.loggedByUserId as contactBy"])
    .select(["contacts.archivedAt as contactArchivedAt", "contactWords.note as contactNote"])
    .select(["contacts.occurredAt", "persons.name as personName", "links.caseId as linkedCaseId"])
    .select(["handoffs.kind as handoffKind", "handoffs.purpose", "handoffs.state as handoffState"])
    .select(["handoffs.number as handoffNumber", "handoffs.reason as handoffReason"])
    .select(["handoffs.toUnitId as handoffToUnitId", "handoffs.toUserId as handoffToUserId"])
    .select(["asks.id as askId", "asks.text as askText", "asks.answerDueOn as askDueOn"])
    .select(["recipients.answer", "recipients.state as answerState", "recipients.reason as answerReason"])
    .select(["recipients.toUnitId as askedUnitId"])
    .select((eb) => [
      eb
        .selectFrom(sight.askRecipients.as("all"))
        .select((all) => all.fn.countAll<number>().as("n"))
        .whereRef("all.askId", "=", "asks.id")
        .where("all.state", "<>", "forwarded")
        .as("asked"),
      eb
        .selectFrom(sight.askRecipients.as("done"))
        .select((done) => done.fn.countAll<number>().as("n"))
        .whereRef("done.askId", "=", "asks.id")
        .where("done.state", "=", "answered")
        .as("answered"),
    ])
    .select(["steps.text as stepText", "steps.ownerKind", "steps.ownerUserId", "steps.dueOn as stepDueOn"])
    .select(["consents.givenByName", "consents.how as consentHow", "consents.scope as consentScope"])
    .orderBy("entries.happenedAt", "desc")
    .orderBy("entries.id", "desc");

export type EntryRow = InferResult<ReturnType<typeof entryQuery>>[number];

const ofOne = (of: TimelineOf, id: string): TimelineOf =>
  "caseId" in of ? { caseId: id } : { companyId: id };

/** Built once per kind of reader and filter. */
export function entryRows(
  sight: Sight,
  of: TimelineOf,
  { after, ...filter }: TimelineFilter,
): Promise<EntryRow[]> {
  const id = "caseId" in of ? of.caseId : of.companyId;
  const name = `timeline ${Object.keys(of)} ${JSON.stringify(filter)}`;
  if (after === null) {
    return prepared(sight, name, { id }, (reader, at) =>
      entryQuery(reader, ofOne(of, at.id), { ...filter, after: null }),
    );
  }
  const { happenedAt, id: lastId } = after;
  return prepared(sight, name, { id, happenedAt, lastId }, (reader, at) =>
    entryQuery(reader, ofOne(of, at.id), { ...filter, after: { happenedAt: at.happenedAt, id: at.lastId } }),
  );
}
