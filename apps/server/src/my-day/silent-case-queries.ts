import { addDays, instantAt } from "@lots/domain/calendar/calendar-date";
import { silentSince } from "@lots/domain/cases/case-silence";
import type { Sight } from "../access/visible.ts";
import { lastEntryOf } from "../cases/case-header-queries.ts";
import { blockOf, blockRows, caseLabel, myOpenCases } from "./my-case-queries.ts";

/** Cases on which nobody has done or written anything for so long (setting); resting ones are meant to be silent. */
export async function silentCases(sight: Sight) {
  const { silentAfterDays } = await sight.db
    .selectFrom("municipality")
    .select("silentAfterDays")
    .executeTakeFirstOrThrow();
  const lastDay = silentSince(sight.today, silentAfterDays);
  const rows = await sight.db
    .selectFrom(
      myOpenCases(sight)
        .select([...caseLabel, "cases.openedOn", "cases.sortKey"])
        .select(lastEntryOf(sight).as("lastEntryAt"))
        .where("cases.openedOn", "<=", lastDay)
        .where((eb) =>
          eb.or([eb("cases.pausedUntil", "is", null), eb("cases.pausedUntil", "<=", sight.today)]),
        )
        .as("open"),
    )
    .select(["caseId", "number", "title", "codeName", "companyId", "companyName", "standInId"])
    .select(["lastEntryAt", "openedOn"])
    .select((eb) => eb.fn.countAll<number>().over().as("total"))
    .where((eb) =>
      eb.or([eb("lastEntryAt", "is", null), eb("lastEntryAt", "<", instantAt(addDays(lastDay, 1), "00:00"))]),
    )
    .orderBy((eb) => eb.fn.coalesce("lastEntryAt", "openedOn"))
    .orderBy("sortKey")
    .limit(blockRows)
    .execute();
  return blockOf(sight, rows);
}
