import { isMunicipalStaff, isPartner, unitIdsOf } from "@lots/domain/access/actor";
import type { Audience } from "@lots/domain/timeline/audience";
import type { Expression, ExpressionBuilder, SqlBool } from "kysely";
import type { Schema } from "../database/schema.ts";
import type { Viewer } from "./visible.ts";
import { onVisibleCase } from "./visible-cases.ts";

type Condition = Expression<SqlBool>;

const readByStaff: readonly Audience[] = ["municipality", "partners", "company"];
const readByPartners: readonly Audience[] = ["partners", "company"];

/**
 * The audience of an entry (heart.md B). `unit`: members of the writer's unit, the pilot of another unit not among
 * them. `secret`: named readers only. Whether the case itself is visible is asked besides.
 */
export function audienceReaches(
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
