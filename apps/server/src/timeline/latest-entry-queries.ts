import { systemKinds } from "@lots/domain/timeline/entry-groups";
import { sql } from "kysely";
import type { Sight } from "../access/visible.ts";
import { rowsOfEntries } from "./timeline-entry-queries.ts";
import { namesOf } from "./timeline-queries.ts";
import { entryOf, idsOf, type TimelineEntry } from "./timeline-view.ts";

/** Of each of the cases the entry in that place from the newest; the system's own lines are left out. */
function entryIds({ db, markedCases: { rows, within } }: Sight, caseIds: readonly string[], place: number) {
  const entryId = db
    .selectFrom(within.timelineEntries.as("latest"))
    .select("latest.id")
    .where("latest.caseId", "=", sql.ref<string>("cases.id"))
    .where("latest.kind", "not in", systemKinds)
    .orderBy("latest.happenedAt", "desc")
    .orderBy("latest.id", "desc")
    .limit(1)
    .offset(place);
  return db.selectFrom(rows.as("cases")).select(entryId.as("id")).where("cases.id", "in", caseIds);
}

export type LatestEntries = {
  readonly ofCase: ReadonlyMap<string, readonly TimelineEntry[]>;
  /** Of the people and units that the entries mention by id. */
  readonly names: Readonly<Record<string, string>>;
};

/** What happened last on each of several cases, newest first: two statements, however many cases. */
export async function latestEntries(
  sight: Sight,
  caseIds: readonly string[],
  each: number,
): Promise<LatestEntries> {
  if (caseIds.length === 0) return { ofCase: new Map(), names: {} };
  const [first, ...others] = Array.from({ length: each }, (_, place) => entryIds(sight, caseIds, place));
  if (first === undefined) return { ofCase: new Map(), names: {} };
  const ids = others.reduce((some, more) => some.unionAll(more), first);
  const chosen = sight.db
    .selectFrom(sight.timelineEntries.as("entries"))
    .selectAll()
    .where("entries.id", "in", ids);
  const rows = await rowsOfEntries(sight, chosen).execute();
  const entries = rows.map((row) => entryOf(sight.actor, row, { caseId: row.caseId ?? "" }));
  const names = await namesOf(sight, entries.flatMap(idsOf));
  return { ofCase: Map.groupBy(entries, (entry) => entry.case?.id ?? ""), names };
}
