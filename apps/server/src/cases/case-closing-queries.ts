import { isPilotOf } from "@lots/domain/access/can";
import { openAskStates } from "@lots/domain/asks/ask";
import { outcomesFor } from "@lots/domain/cases/case-outcome";
import { closedPartStatuses } from "@lots/domain/parts/part";
import { authorise } from "../access/authorise.ts";
import type { Sight } from "../access/visible.ts";
import { offerState } from "../database/offer-state.ts";
import { ownWorkingNotes } from "../notes/note-queries.ts";

const openParts = (sight: Sight, caseId: string) =>
  sight.db
    .selectFrom(sight.parts.as("parts"))
    .innerJoin("units", "units.id", "parts.unitId")
    .leftJoin("users as officers", "officers.id", "parts.officerId")
    .select(["parts.id", "parts.title", "parts.status", "parts.holder", "units.name as unitName"])
    .select("officers.name as officerName")
    .where("parts.caseId", "=", caseId)
    .where("parts.status", "not in", closedPartStatuses)
    .orderBy("parts.position")
    .orderBy("parts.id")
    .execute();

const openOffers = (sight: Sight, caseId: string) =>
  sight.db
    .selectFrom(sight.handoffs.as("handoffs"))
    .innerJoin("units", "units.id", "handoffs.toUnitId")
    .leftJoin("users", "users.id", "handoffs.toUserId")
    .leftJoin(sight.parts.as("parts"), "parts.id", "handoffs.partId")
    .select(["handoffs.id", "handoffs.kind", "handoffs.sentAt", "parts.title as partTitle"])
    .select(["units.name as toUnit", "users.name as toPerson"])
    .where("handoffs.caseId", "=", caseId)
    .where("handoffs.state", "=", offerState("sent"))
    .orderBy("handoffs.sentAt")
    .execute();

const openAsks = (sight: Sight, caseId: string) =>
  sight.db
    .selectFrom(sight.askRecipients.as("recipients"))
    .innerJoin(sight.asks.as("asks"), "asks.id", "recipients.askId")
    .innerJoin("units", "units.id", "recipients.toUnitId")
    .leftJoin("users", "users.id", "recipients.toUserId")
    .select(["recipients.id", "asks.text", "asks.sentAt", "units.name as toUnit", "users.name as toPerson"])
    .where("recipients.caseId", "=", caseId)
    .where("recipients.state", "in", openAskStates)
    .orderBy("asks.sentAt")
    .orderBy("units.sortKey")
    .execute();

const openStep = (sight: Sight, caseId: string) =>
  sight.db
    .selectFrom(sight.nextSteps.as("steps"))
    .leftJoin("users", "users.id", "steps.ownerUserId")
    .select(["steps.id", "steps.text", "steps.dueOn", "steps.ownerKind", "users.name as ownerName"])
    .where("steps.caseId", "=", caseId)
    .where("steps.doneAt", "is", null)
    .executeTakeFirst();

const answersShown = 5;

/** Contacts on the case that were a besked to the company, newest first. */
const answersOn = (sight: Sight, caseId: string) =>
  sight.db
    .selectFrom(sight.contacts.as("contacts"))
    .innerJoin(sight.caseContacts.as("links"), "links.contactId", "contacts.id")
    .innerJoin(sight.contactVersions.as("words"), (join) =>
      join.onRef("words.contactId", "=", "contacts.id").onRef("words.version", "=", "contacts.version"),
    )
    .select(["contacts.id", "contacts.occurredAt", "contacts.channel", "words.note"])
    .where("links.caseId", "=", caseId)
    .where("contacts.isAnswer", "=", 1)
    .where("contacts.archivedAt", "is", null)
    .orderBy("contacts.occurredAt", "desc")
    .orderBy("contacts.id", "desc");

/** Whether the contact was a besked on this case, as far as the reader sees. */
export const isAnswerOn = async (sight: Sight, caseId: string, contactId: string): Promise<boolean> =>
  (await answersOn(sight, caseId).where("contacts.id", "=", contactId).executeTakeFirst()) !== undefined;

/** What a closing ends, shown before it: to the case's pilot, who alone closes (heart.md A4). */
export async function closingPreview(sight: Sight, { caseId }: { readonly caseId: string }) {
  const found = await sight.db
    .selectFrom(sight.cases.as("cases"))
    .selectAll()
    .where("id", "=", caseId)
    .executeTakeFirst();
  const caseFile = authorise(found, (row) => isPilotOf(sight.actor, row));
  const [parts, offers, asks, nextStep, workingNotes, answers] = await Promise.all([
    openParts(sight, caseId),
    openOffers(sight, caseId),
    openAsks(sight, caseId),
    openStep(sight, caseId),
    ownWorkingNotes(sight, caseId),
    answersOn(sight, caseId).limit(answersShown).execute(),
  ]);
  return {
    version: caseFile.version,
    outcomes: outcomesFor(caseFile.kind),
    parts,
    offers,
    asks,
    nextStep: nextStep ?? null,
    workingNotes,
    answers,
  };
}
