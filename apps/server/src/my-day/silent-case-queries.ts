import { addDays, instantAt } from "@lots/domain/calendar/calendar-date";
import { silentSince } from "@lots/domain/cases/case-silence";
import type { Sight } from "../access/visible.ts";
import { lastEntryOf } from "../cases/case-header-queries.ts";
import { blockOf, blockRows, caseColumns, caseLabel, myOpenCases } from "./my-case-queries.ts";

/** Cases on which nobody has done or written anything for so long (setting); resting ones are meant to be silent. */
export async function silentCases(sight: Sight) {
  const { silentAfterDays } = await sight.db
    .selectFrom("municipality")
    .select("silentAfterDays")
    .executeTakeFirstOrThrow();
  const lastDay = silentSince(sight.today, silentAfterDays);
  const since = instantAt(addDays(lastDay, 1), "00:00");
  const silent = myOpenCases(sight)
    .select([...caseColumns, "cases.openedOn"])
    .select(lastEntryOf(sight).as("lastEntryAt"))
    .where("cases.openedOn", "<=", lastDay)
    .where((eb) => eb.or([eb("cases.pausedUntil", "is", null), eb("cases.pausedUntil", "<=", sight.today)]))
    // Said first in the way that costs least: most cases have an entry since then.
    .where((eb) => eb.not(eb.exists(lastEntryOf(sight).where("entries.happenedAt", ">=", since))));
  const chosen = sight.db
    .selectFrom(silent.as("cases"))
    .selectAll()
    .select((eb) => eb.fn.countAll<number>().over().as("total"))
    .orderBy((eb) => eb.fn.coalesce("lastEntryAt", "openedOn"))
    .orderBy("sortKey")
    .limit(blockRows);
  const rows = await sight.db
    .selectFrom(chosen.as("cases"))
    .leftJoin(sight.companies.as("companies"), "companies.id", "cases.companyId")
    .select(caseLabel)
    .select(["cases.lastEntryAt", "cases.openedOn", "cases.total"])
    .orderBy((eb) => eb.fn.coalesce("cases.lastEntryAt", "cases.openedOn"))
    .orderBy("cases.sortKey")
    .execute();
  return blockOf(sight, rows);
}
