import { isMunicipalStaff, isPartner, partnerUnitIdsOf, unitIdsOf } from "@lots/domain/access/actor";
import type { Audience } from "@lots/domain/timeline/audience";
import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import type { Schema } from "../database/schema.ts";
import type { Viewer } from "./visible.ts";
import { onVisibleCase } from "./visible-cases.ts";
import {
  askIsVisible,
  askRecipientIsVisible,
  consentIsVisible,
  handoffIsVisible,
} from "./visible-handoffs.ts";

type Condition = Expression<SqlBool>;

const readByStaff: readonly Audience[] = ["municipality", "partners", "company"];
const readByPartners: readonly Audience[] = ["partners", "company"];

/**
 * The audience of an entry (heart.md B). `unit`: members of the writer's unit, the pilot of another unit not among
 * them. `secret`: named readers only. Whether the case itself is visible is asked besides.
 */
function audienceReaches(
  eb: ExpressionBuilder<Schema, "contacts" | "notes" | "timelineEntries">,
  table: "contacts" | "notes" | "timelineEntries",
  { actor }: Viewer,
): Condition {
  const units = unitIdsOf(actor);
  if (units.length === 0) return eb.lit(false);
  const wide = isMunicipalStaff(actor) ? readByStaff : readByPartners;
  return eb.or([
    eb(`${table}.audience`, "in", wide),
    eb.and([eb(`${table}.audience`, "=", "unit"), eb(`${table}.unitId`, "in", units)]),
  ]);
}

function isNamedReader(
  eb: ExpressionBuilder<Schema, "contacts" | "notes">,
  kind: "contact" | "note",
  { actor }: Viewer,
): Condition {
  const table = kind === "note" ? "notes" : "contacts";
  return eb.and([
    eb(`${table}.audience`, "=", "secret"),
    eb.exists(
      eb
        .selectFrom("namedReaders")
        .select("namedReaders.userId")
        .where("namedReaders.objectKind", "=", kind)
        .whereRef("namedReaders.objectId", "=", `${table}.id`)
        .where("namedReaders.userId", "=", actor.userId),
    ),
  ]);
}

export function noteIsVisible(eb: ExpressionBuilder<Schema, "notes">, viewer: Viewer): Condition {
  return eb.and([
    onVisibleCase(eb, "notes.caseId", viewer),
    eb.or([audienceReaches(eb as never, "notes", viewer), isNamedReader(eb as never, "note", viewer)]),
  ]);
}

/** On a case: by audience. Without one: municipal staff. The person who logged it always sees it. */
export function contactIsVisible(eb: ExpressionBuilder<Schema, "contacts">, viewer: Viewer): Condition {
  const { actor } = viewer;
  if (!isMunicipalStaff(actor) && !isPartner(actor)) return eb.lit(false);
  const links = eb
    .selectFrom("caseContacts")
    .select("caseContacts.caseId")
    .whereRef("caseContacts.contactId", "=", "contacts.id");
  const onCase = eb.exists(links.where((inner) => onVisibleCase(inner, "caseContacts.caseId", viewer)));
  const placed = isMunicipalStaff(actor) ? eb.or([onCase, eb.not(eb.exists(links))]) : onCase;
  const read = eb.and([
    placed,
    eb.or([audienceReaches(eb as never, "contacts", viewer), isNamedReader(eb as never, "contact", viewer)]),
  ]);
  return isMunicipalStaff(actor) ? eb.or([read, eb("contacts.loggedByUserId", "=", actor.userId)]) : read;
}

function objectIsVisible(eb: ExpressionBuilder<Schema, "timelineEntries">, viewer: Viewer): Condition {
  return eb.or([
    eb("timelineEntries.objectKind", "not in", ["contact", "note"]),
    eb.and([
      eb("timelineEntries.objectKind", "=", "note"),
      eb.exists(
        eb
          .selectFrom("notes")
          .select("notes.id")
          .whereRef("notes.id", "=", "timelineEntries.objectId")
          .where((inner) => noteIsVisible(inner, viewer)),
      ),
    ]),
    eb.and([
      eb("timelineEntries.objectKind", "=", "contact"),
      eb.exists(
        eb
          .selectFrom("contacts")
          .select("contacts.id")
          .whereRef("contacts.id", "=", "timelineEntries.objectId")
          .where((inner) => contactIsVisible(inner, viewer)),
      ),
    ]),
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
export function entryIsVisible(eb: ExpressionBuilder<Schema, "timelineEntries">, viewer: Viewer): Condition {
  const { actor } = viewer;
  const ownAudience = eb.or([
    eb("timelineEntries.objectKind", "in", ["contact", "note"]),
    audienceReaches(eb as never, "timelineEntries", viewer),
  ]);
  const onCase = onVisibleCase(eb, "timelineEntries.caseId", viewer);
  const placed = isMunicipalStaff(actor)
    ? eb.or([eb("timelineEntries.caseId", "is", null), onCase])
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
