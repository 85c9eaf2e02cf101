import { systemKinds } from "@lots/domain/timeline/entry-groups";
import type { Sight } from "../access/visible.ts";
import { rowsOfEntries } from "./timeline-entry-queries.ts";
import { namesOf } from "./timeline-queries.ts";
import { entryOf, idsOf, type TimelineEntry } from "./timeline-view.ts";

/** The last entries of each of the cases, numbered from the newest; the system's own lines are left out. */
const numbered = (sight: Sight, caseIds: readonly string[]) =>
  sight.db
    .selectFrom(sight.timelineEntries.as("latest"))
    .select("latest.id")
    .select((eb) =>
      eb.fn
        .agg<number>("row_number")
        .over((over) =>
          over.partitionBy("latest.caseId").orderBy("latest.happenedAt", "desc").orderBy("latest.id", "desc"),
        )
        .as("place"),
    )
    .where("latest.caseId", "in", caseIds)
    .where("latest.kind", "not in", systemKinds);

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
  const chosen = sight.db
    .selectFrom(sight.timelineEntries.as("entries"))
    .selectAll()
    .where("entries.id", "in", (eb) =>
      eb
        .selectFrom(numbered(sight, caseIds).as("numbered"))
        .select("numbered.id")
        .where("numbered.place", "<=", each),
    );
  const rows = await rowsOfEntries(sight, chosen).execute();
  const entries = rows.map((row) => entryOf(sight.actor, row, { caseId: row.caseId ?? "" }));
  const names = await namesOf(sight, entries.flatMap(idsOf));
  return { ofCase: Map.groupBy(entries, (entry) => entry.case?.id ?? ""), names };
}
