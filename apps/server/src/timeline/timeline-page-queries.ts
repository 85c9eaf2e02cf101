import type { Audience } from "@lots/domain/timeline/audience";
import { type EntryGroup, kindsIn } from "@lots/domain/timeline/entry-groups";
import type { EntryKind } from "@lots/domain/timeline/timeline-entry";
import { type TimelineFilter, timelinePageSize } from "@lots/domain/timeline/timeline-filter";
import { type Expression, expressionBuilder, type InferResult, type SqlBool } from "kysely";
import type { Sight } from "../access/visible.ts";
import type { OpenSchema } from "../database/schema.ts";

/** Where a timeline is read: one case, or one company with its cases. */
export type TimelineOf = { readonly caseId: string } | { readonly companyId: string };

type Condition = Expression<SqlBool>;
type EntryRow = InferResult<Sight["timelineEntries"]>[number];
type Columns<K extends keyof EntryRow> = { readonly [C in K]: Expression<EntryRow[C]> };

const told: readonly EntryKind[] = ["contact-logged", "contact-linked"];
const eb = expressionBuilder<OpenSchema>();

/** A case's own entries; a company's: of the cases that the reader sees, and those without a case. */
function belongs(
  sight: Sight,
  { caseId, companyId }: Columns<"caseId" | "companyId">,
  of: TimelineOf,
): Condition {
  if ("caseId" in of) return eb(caseId, "=", of.caseId);
  const itsCases = sight.db
    .selectFrom(sight.cases.as("itsCases"))
    .select("itsCases.id")
    .where("itsCases.companyId", "=", of.companyId);
  return eb.or([
    eb(caseId, "in", itsCases),
    eb.and([eb(companyId, "=", of.companyId), eb(caseId, "is", null)]),
  ]);
}

/** A contact that was logged and linked later, or linked twice, stands where it was told of first, and only there. */
function standsOnce(sight: Sight, entry: Columns<"id" | "kind" | "objectId">, of: TimelineOf): Condition {
  const earlier = sight.db
    .selectFrom(sight.timelineEntries.as("earlier"))
    .select("earlier.id")
    .where(({ ref }) =>
      belongs(sight, { caseId: ref("earlier.caseId"), companyId: ref("earlier.companyId") }, of),
    )
    .where("earlier.kind", "in", told)
    .where("earlier.objectId", "=", entry.objectId)
    .where("earlier.id", "<", entry.id);
  return eb.or([eb(entry.kind, "<>", "contact-linked"), eb.not(eb.exists(earlier))]);
}

/** A contact that was a besked is an answer too, by its tick and not by its kind. */
function inGroups(
  sight: Sight,
  entry: Columns<"kind" | "objectId">,
  groups: readonly EntryGroup[],
): Condition {
  const kinds = eb(entry.kind, "in", groups.flatMap(kindsIn));
  if (!groups.includes("answer")) return kinds;
  const answers = sight.db
    .selectFrom(sight.contacts.as("answers"))
    .select("answers.id")
    .where("answers.isAnswer", "=", 1)
    .where("answers.id", "=", entry.objectId);
  return eb.or([kinds, eb.and([eb(entry.kind, "in", told), eb.exists(answers)])]);
}

/** What stands on notes and contacts is read by whom they address today, whatever it was when they were written. */
function addresses(
  sight: Sight,
  entry: Columns<"audience" | "objectKind" | "objectId">,
  audiences: readonly Audience[],
): Condition {
  const notes = sight.db
    .selectFrom(sight.notes.as("addressed"))
    .select("addressed.id")
    .where("addressed.id", "=", entry.objectId)
    .where("addressed.audience", "in", audiences);
  const contacts = sight.db
    .selectFrom(sight.contacts.as("addressed"))
    .select("addressed.id")
    .where("addressed.id", "=", entry.objectId)
    .where("addressed.audience", "in", audiences);
  return eb.or([
    eb.and([eb(entry.objectKind, "not in", ["note", "contact"]), eb(entry.audience, "in", audiences)]),
    eb.and([eb(entry.objectKind, "=", "note"), eb.exists(notes)]),
    eb.and([eb(entry.objectKind, "=", "contact"), eb.exists(contacts)]),
  ]);
}

/** The entries of one page and one more, newest first, before anything is joined to them. */
export function pageOfEntries(
  sight: Sight,
  of: TimelineOf,
  { groups, unitIds, audiences, after }: TimelineFilter,
) {
  let page = sight.db
    .selectFrom(sight.timelineEntries.as("entries"))
    .selectAll()
    .where(({ ref }) =>
      belongs(sight, { caseId: ref("entries.caseId"), companyId: ref("entries.companyId") }, of),
    )
    .where(({ ref }) =>
      standsOnce(
        sight,
        { id: ref("entries.id"), kind: ref("entries.kind"), objectId: ref("entries.objectId") },
        of,
      ),
    );
  if (groups.length > 0) {
    page = page.where(({ ref }) =>
      inGroups(sight, { kind: ref("entries.kind"), objectId: ref("entries.objectId") }, groups),
    );
  }
  if (unitIds.length > 0) page = page.where("entries.unitId", "in", unitIds);
  if (audiences.length > 0) {
    page = page.where(({ ref }) =>
      addresses(
        sight,
        {
          audience: ref("entries.audience"),
          objectKind: ref("entries.objectKind"),
          objectId: ref("entries.objectId"),
        },
        audiences,
      ),
    );
  }
  if (after !== null) {
    page = page.where(({ refTuple, tuple, eb: inner }) =>
      inner(refTuple("entries.happenedAt", "entries.id"), "<", tuple(after.happenedAt, after.id)),
    );
  }
  return page
    .orderBy("entries.happenedAt", "desc")
    .orderBy("entries.id", "desc")
    .limit(timelinePageSize + 1);
}
