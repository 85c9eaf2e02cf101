import type { Instant } from "@lots/domain/calendar/calendar-date";
import { noticesShown, noticesSince } from "@lots/domain/timeline/notice";
import { prepared } from "../access/prepared.ts";
import type { Sight } from "../access/visible.ts";
import { rowsOfEntries } from "./timeline-entry-queries.ts";
import { namesOf } from "./timeline-queries.ts";
import { entryOf, idsOf } from "./timeline-view.ts";

/**
 * What the reader was told of and has not read. Whoever has opened the case since has read its timeline, and with it
 * the notice; what lies longer back is no news any more. An entry that may not be seen today is not told of.
 */
const unread = (sight: Sight, since: Instant) =>
  sight.db
    .selectFrom(sight.timelineEntries.as("entries"))
    .leftJoin(sight.ownReadMarks.as("marks"), "marks.caseId", "entries.caseId")
    .selectAll("entries")
    .where("entries.id", "in", sight.unreadNotices.clearSelect().select("notices.entryId"))
    .where("entries.recordedAt", ">=", since)
    .where((eb) =>
      eb.or([eb("marks.seenAt", "is", null), eb("marks.seenAt", "<", eb.ref("entries.recordedAt"))]),
    );

const noticeQuery = (sight: Sight, since: Instant) =>
  rowsOfEntries(sight, unread(sight, since))
    .leftJoin(sight.companies.as("companies"), (join) =>
      join.on((on) => on("companies.id", "=", on.fn.coalesce("cases.companyId", "entries.companyId"))),
    )
    .select(["cases.codeName", "companies.id as seenCompanyId", "companies.name as companyName"])
    .select((eb) => eb.fn.countAll<number>().over().as("total"))
    .clearOrderBy()
    .orderBy("entries.seq", "desc")
    .orderBy("entries.id", "desc")
    .limit(noticesShown);

/** Unread notices, newest first: what happened as the timeline tells it, on which case, and who did it. */
export async function unreadNotices(sight: Sight) {
  const since = noticesSince(sight.now);
  const found = await prepared(sight, "unread notices", { since }, (reader, at) =>
    noticeQuery(reader, at.since),
  );
  const rows = found.map((row) => ({
    entry: entryOf(sight.actor, row, { caseId: row.caseId ?? "" }),
    codeName: row.codeName,
    companyId: row.seenCompanyId,
    companyName: row.companyName,
  }));
  return {
    total: found[0]?.total ?? 0,
    rows,
    /** Of the people and units that the entries mention by id. */
    names: await namesOf(
      sight,
      rows.flatMap(({ entry }) => idsOf(entry)),
    ),
  };
}
