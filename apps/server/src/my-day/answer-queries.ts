import type { CalendarDate } from "@lots/domain/calendar/calendar-date";
import { dayWindow } from "@lots/domain/my-day/day-window";
import { sql } from "kysely";
import type { Sight } from "../access/visible.ts";
import { unmetAnswers } from "../contacts/unmet-answer-queries.ts";
import { countsByDay, dueBlockOf } from "./due-block-queries.ts";
import { blockRows, caseColumns, caseLabel, myOpenCases } from "./my-case-queries.ts";

/** The reader's cases on which the company has been promised a besked by that day. */
const promisedBy = (sight: Sight, day: CalendarDate) =>
  myOpenCases(sight).where("cases.nextAnswerOn", "<=", day);

/** Promised answers that are late, due or coming; with a colleague's besked that may meet the promise. */
export async function promisedAnswers(sight: Sight) {
  const dueOn = sql.ref<CalendarDate | null>("cases.nextAnswerOn");
  const chosen = promisedBy(sight, dayWindow(sight.today).comingUntil)
    .select([...caseColumns, "cases.nextAnswerOn", "cases.nextAnswerAbout", "cases.version"])
    .select((eb) => [eb.fn.countAll<number>().over().as("total"), ...countsByDay(sight, dueOn)])
    .orderBy("cases.nextAnswerOn")
    .orderBy("cases.sortKey")
    .orderBy("cases.id")
    .limit(blockRows);
  const rows = await sight.db
    .selectFrom(chosen.as("cases"))
    .leftJoin(sight.companies.as("companies"), "companies.id", "cases.companyId")
    .select(caseLabel)
    .select(["cases.nextAnswerOn as dueOn", "cases.nextAnswerAbout as about", "cases.version"])
    .select(["cases.total", "cases.late", "cases.dueToday", "cases.coming", "cases.undated"])
    .orderBy("cases.nextAnswerOn")
    .orderBy("cases.sortKey")
    .orderBy("cases.id")
    .execute();
  const given = await unmetAnswers(
    sight,
    rows.map((row) => row.caseId),
  );
  const answers = rows.map((row) => ({
    ...row,
    colleaguesAnswer: given.find((answer) => answer.caseId === row.caseId) ?? null,
  }));
  return dueBlockOf(sight, answers);
}

export async function countAnswersDue(sight: Sight): Promise<number> {
  const { count } = await promisedBy(sight, dayWindow(sight.today).todayUntil)
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .executeTakeFirstOrThrow();
  return count;
}
