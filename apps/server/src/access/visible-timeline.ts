import { isMunicipalStaff, partnerUnitIdsOf } from "@lots/domain/access/actor";
import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import type { Schema } from "../database/schema.ts";
import type { Viewer } from "./visible.ts";
import { onVisibleCase } from "./visible-cases.ts";
import { companyIsVisible, personIsVisible } from "./visible-companies.ts";
import { audienceReaches, contactIsVisible, noteIsVisible } from "./visible-entries.ts";
import {
  askIsVisible,
  askRecipientIsVisible,
  consentIsVisible,
  handoffIsVisible,
} from "./visible-handoffs.ts";

type Condition = Expression<SqlBool>;
type Entries = ExpressionBuilder<Schema, "timelineEntries">;

/** A note or a contact is told of to those who may read it as it is today. */
function objectIsVisible(eb: Entries, viewer: Viewer): Condition {
  const kind = eb.ref("timelineEntries.objectKind");
  const note = eb
    .selectFrom("notes")
    .select("notes.id")
    .whereRef("notes.id", "=", "timelineEntries.objectId")
    .where((inner) => noteIsVisible(inner, viewer));
  const contact = eb
    .selectFrom("contacts")
    .select("contacts.id")
    .whereRef("contacts.id", "=", "timelineEntries.objectId")
    .where((inner) => contactIsVisible(inner, viewer));
  return eb.or([
    eb(kind, "not in", ["contact", "note"]),
    eb.and([eb(kind, "=", "note"), eb.exists(note)]),
    eb.and([eb(kind, "=", "contact"), eb.exists(contact)]),
  ]);
}

/**
 * Beside any case there is only what staff do with companies, persons and contacts: told to those who still see the
 * company, the person, or the contact that a step hangs on.
 */
function besideCases(eb: Entries, viewer: Viewer): Condition {
  const kind = eb.ref("timelineEntries.objectKind");
  const company = eb
    .selectFrom("companies")
    .select("companies.id")
    .whereRef("companies.id", "=", "timelineEntries.companyId")
    .where((inner) => companyIsVisible(inner, viewer));
  const person = eb
    .selectFrom("persons")
    .select("persons.id")
    .whereRef("persons.id", "=", "timelineEntries.objectId")
    .where((inner) => personIsVisible(inner, viewer));
  const contactOfStep = eb
    .selectFrom("nextSteps")
    .innerJoin("contacts", "contacts.id", "nextSteps.contactId")
    .select("contacts.id")
    .whereRef("nextSteps.id", "=", "timelineEntries.objectId")
    .where((inner) => contactIsVisible(inner as never, viewer));
  return eb.and([
    eb("timelineEntries.caseId", "is", null),
    eb.or([eb("timelineEntries.companyId", "is", null), eb.exists(company)]),
    eb.or([eb(kind, "<>", "person"), eb.exists(person)]),
    eb.or([eb(kind, "<>", "next_step"), eb.exists(contactOfStep)]),
  ]);
}

/** What passes between two sides is told to these two only: a partner reads of it if it may read the thing itself. */
function partnerIsTold(eb: ExpressionBuilder<Schema, "timelineEntries">, viewer: Viewer): Condition {
  const kind = eb.ref("timelineEntries.objectKind");
  const isSeen = {
    handoff: eb
      .selectFrom("handoffs")
      .select("handoffs.id")
      .whereRef("handoffs.id", "=", "timelineEntries.objectId")
      .where((inner) => handoffIsVisible(inner, viewer)),
    ask: eb
      .selectFrom("asks")
      .select("asks.id")
      .whereRef("asks.id", "=", "timelineEntries.objectId")
      .where((inner) => askIsVisible(inner, viewer)),
    ask_recipient: eb
      .selectFrom("askRecipients")
      .select("askRecipients.id")
      .whereRef("askRecipients.id", "=", "timelineEntries.objectId")
      .where((inner) => askRecipientIsVisible(inner, viewer)),
    consent: eb
      .selectFrom("consents")
      .select("consents.id")
      .whereRef("consents.id", "=", "timelineEntries.objectId")
      .where((inner) => consentIsVisible(inner, viewer)),
  } as const;
  return eb.or([
    eb(kind, "not in", ["handoff", "ask", "ask_recipient", "consent"]),
    eb.and([eb(kind, "=", "handoff"), eb.exists(isSeen.handoff)]),
    eb.and([eb(kind, "=", "ask"), eb.exists(isSeen.ask)]),
    eb.and([eb(kind, "=", "ask_recipient"), eb.exists(isSeen.ask_recipient)]),
    eb.and([eb(kind, "=", "consent"), eb.exists(isSeen.consent)]),
  ]);
}

/**
 * An entry about a note or a contact follows that object's audience as it is today (it may have been changed);
 * any other follows its own. Entries about one partner's handoff are read by no other partner.
 */
export function entryIsVisible(eb: Entries, viewer: Viewer): Condition {
  const { actor } = viewer;
  const ownAudience = eb.or([
    eb("timelineEntries.objectKind", "in", ["contact", "note"]),
    audienceReaches(eb as never, "timelineEntries", viewer),
  ]);
  const onCase = onVisibleCase(eb, "timelineEntries.caseId", viewer);
  const placed = isMunicipalStaff(actor)
    ? eb.or([onCase, besideCases(eb, viewer)])
    : eb.and([
        onCase,
        partnerIsTold(eb, viewer),
        eb.or([
          eb("timelineEntries.partnerUnitId", "is", null),
          eb("timelineEntries.partnerUnitId", "in", [...partnerUnitIdsOf(actor), ""]),
        ]),
      ]);
  return eb.and([placed, ownAudience, objectIsVisible(eb, viewer)]);
}
