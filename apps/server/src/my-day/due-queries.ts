import type { CalendarDate } from "@lots/domain/calendar/calendar-date";
import { dayGroupOf, dayWindow } from "@lots/domain/my-day/day-window";
import { sql } from "kysely";
import type { Sight } from "../access/visible.ts";
import { unmetBeskeds } from "../contacts/besked-queries.ts";
import { blockOf, blockRows, caseLabel, myOpenCases } from "./my-case-queries.ts";

const countWhere = (condition: ReturnType<typeof sql<boolean>>) =>
  sql<number>`sum(case when ${condition} then 1 else 0 end) over ()`;

/** How many of all rows, shown or not, are late and how many are for today. */
function countsByDay(sight: Sight, dueOn: ReturnType<typeof sql.ref<CalendarDate | null>>) {
  const { today, todayUntil } = dayWindow(sight.today);
  return [
    countWhere(sql`${dueOn} < ${today}`).as("late"),
    countWhere(sql`${dueOn} >= ${today} and ${dueOn} <= ${todayUntil}`).as("dueToday"),
  ] as const;
}

type Counted = { readonly total: number; readonly late: number; readonly dueToday: number };

/** A block whose rows fall due: each row says when, in the words of Min dag. */
function dueBlockOf<
  Row extends Counted & { readonly dueOn: CalendarDate | null; readonly standInId: string | null },
>(sight: Sight, rows: readonly Row[]) {
  const window = dayWindow(sight.today);
  const late = rows[0]?.late ?? 0;
  const dueToday = rows[0]?.dueToday ?? 0;
  const block = blockOf(sight, rows);
  return {
    total: block.total,
    late,
    today: dueToday,
    rows: block.rows.map(({ late: _late, dueToday: _dueToday, ...row }) => ({
      ...row,
      group: dayGroupOf(row.dueOn, window),
    })),
  };
}

/** Promised answers that are late, due or coming; with a colleague's besked that may meet the promise. */
export async function promisedAnswers(sight: Sight) {
  const dueOn = sql.ref<CalendarDate | null>("cases.nextAnswerOn");
  const rows = await myOpenCases(sight)
    .select(caseLabel)
    .select(["cases.nextAnswerOn as dueOn", "cases.nextAnswerAbout as about", "cases.version"])
    .select((eb) => [eb.fn.countAll<number>().over().as("total"), ...countsByDay(sight, dueOn)])
    .where("cases.nextAnswerOn", "<=", dayWindow(sight.today).comingUntil)
    .orderBy("cases.nextAnswerOn")
    .orderBy("cases.sortKey")
    .orderBy("cases.id")
    .limit(blockRows)
    .execute();
  const beskeds = await unmetBeskeds(
    sight,
    rows.map((row) => row.caseId),
  );
  const withBesked = rows.map((row) => ({
    ...row,
    besked: beskeds.find((besked) => besked.caseId === row.caseId) ?? null,
  }));
  return dueBlockOf(sight, withBesked);
}

/** The reader's next steps on cases and contacts, and those that a company owns on the reader's cases. */
export async function nextSteps(sight: Sight) {
  const dueOn = sql.ref<CalendarDate | null>("steps.dueOn");
  const rows = await sight.db
    .selectFrom(sight.nextSteps.as("steps"))
    .leftJoin(sight.cases.as("cases"), "cases.id", "steps.caseId")
    .leftJoin(sight.contacts.as("contacts"), "contacts.id", "steps.contactId")
    .leftJoin(sight.companies.as("companies"), (join) =>
      join.on(
        "companies.id",
        "=",
        sql<string>`coalesce(${sql.ref("cases.companyId")}, ${sql.ref("contacts.companyId")})`,
      ),
    )
    .leftJoin(sight.persons.as("persons"), "persons.id", "contacts.personId")
    .select(["steps.id", "steps.text", "steps.dueOn", "steps.version", "steps.ownerKind", "steps.contactId"])
    .select(caseLabel)
    .select(["persons.name as personName", "persons.phone as personPhone"])
    .select((eb) => [eb.fn.countAll<number>().over().as("total"), ...countsByDay(sight, dueOn)])
    .where("steps.doneAt", "is", null)
    .where((eb) =>
      eb.or([
        eb("steps.ownerUserId", "=", sight.actor.userId),
        eb.and([
          eb("steps.ownerKind", "=", "company"),
          eb.or([
            eb("cases.pilotId", "=", sight.actor.userId),
            eb("cases.standInId", "=", sight.actor.userId),
            eb("contacts.loggedByUserId", "=", sight.actor.userId),
          ]),
        ]),
      ]),
    )
    .where((eb) =>
      eb.or([eb("steps.dueOn", "is", null), eb("steps.dueOn", "<=", dayWindow(sight.today).comingUntil)]),
    )
    .orderBy((eb) => eb.case().when("steps.dueOn", "is", null).then(1).else(0).end())
    .orderBy("steps.dueOn")
    .orderBy("steps.id")
    .limit(blockRows)
    .execute();
  return dueBlockOf(sight, rows);
}
