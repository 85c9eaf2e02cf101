import { refuse } from "@lots/domain/refusal";
import { type TimelineFilter, timelinePageSize } from "@lots/domain/timeline/timeline-filter";
import { preparedForAll } from "../access/prepared.ts";
import type { Sight } from "../access/visible.ts";
import { entryRows } from "./timeline-entry-queries.ts";
import type { TimelineOf } from "./timeline-page-queries.ts";
import { entryOf, idsOf, type TimelineEntry } from "./timeline-view.ts";

/** Where the next page begins; null at the end. */
export type TimelineCursor = Pick<TimelineEntry, "happenedAt" | "id">;

export type TimelinePage = {
  readonly rows: readonly TimelineEntry[];
  /** Of the people and units that the entries mention by id. */
  readonly names: Readonly<Record<string, string>>;
  readonly next: TimelineCursor | null;
};

/** People and units by id, in one statement. */
export async function namesOf(
  sight: Sight,
  mentioned: readonly string[],
): Promise<Readonly<Record<string, string>>> {
  const wanted = [...new Set(mentioned)];
  if (wanted.length === 0) return {};
  const named = await preparedForAll(sight.db, "names", { wanted }, ({ wanted: ids }) =>
    sight.db
      .selectFrom("users")
      .select(["id", "name"])
      .where("id", "in", ids)
      .unionAll(sight.db.selectFrom("units").select(["id", "name"]).where("id", "in", ids)),
  );
  return Object.fromEntries(named.map(({ id, name }) => [id, name]));
}

/** A page of a timeline, newest first, with all that its renderers need: two statements. */
export async function timelinePage(
  sight: Sight,
  of: TimelineOf,
  filter: TimelineFilter,
): Promise<TimelinePage> {
  const found = await entryRows(sight, of, filter);
  const rows = found.slice(0, timelinePageSize).map((row) => entryOf(sight.actor, row, of));
  const last = found.length > timelinePageSize ? rows.at(-1) : undefined;
  const names = await namesOf(sight, rows.flatMap(idsOf));
  return { rows, names, next: last === undefined ? null : { happenedAt: last.happenedAt, id: last.id } };
}

/** Nothing to read and nobody to read it about answer alike, so an empty first page asks whether there is a case. */
export async function caseTimeline(
  sight: Sight,
  { caseId, ...filter }: TimelineFilter & { readonly caseId: string },
): Promise<TimelinePage> {
  const page = await timelinePage(sight, { caseId }, filter);
  if (page.rows.length > 0) return page;
  const seen = await sight.db
    .selectFrom(sight.cases.as("cases"))
    .select("id")
    .where("id", "=", caseId)
    .executeTakeFirst();
  return seen === undefined ? refuse("not-found") : page;
}

export async function companyTimeline(
  sight: Sight,
  { companyId, ...filter }: TimelineFilter & { readonly companyId: string },
): Promise<TimelinePage> {
  const page = await timelinePage(sight, { companyId }, filter);
  if (page.rows.length > 0) return page;
  const seen = await sight.db
    .selectFrom(sight.companies.as("companies"))
    .select("id")
    .where("id", "=", companyId)
    .executeTakeFirst();
  return seen === undefined ? refuse("not-found") : page;
}
