import type { CalendarDate } from "@lots/domain/calendar/calendar-date";
import { dayWindow } from "@lots/domain/my-day/day-window";
import { sql } from "kysely";
import type { Sight } from "../access/visible.ts";
import { countsByDay, dueBlockOf } from "./due-block-queries.ts";
import { caseLabel } from "./my-case-queries.ts";

/** All that a week of work can hold; of a longer list what is due comes along before what is late. */
const stepRows = 200;

/**
 * The reader's own open steps; and those that a company is to take, which the case's pilot or the one who logged the
 * contact watches.
 */
const myOpenSteps = (sight: Sight) =>
  sight.db
    .selectFrom(sight.nextSteps.as("steps"))
    .leftJoin(sight.cases.as("cases"), "cases.id", "steps.caseId")
    .leftJoin(sight.contacts.as("contacts"), "contacts.id", "steps.contactId")
    .where("steps.doneAt", "is", null)
    // Said once more of what is stored, without the joined tables: only that is answered by indexes.
    .where((eb) =>
      eb.or([
        eb("steps.storedOwnerUserId", "=", sight.actor.userId),
        eb("steps.storedOwnerUserId", "is", null),
        eb("steps.ownerSeesUntil", "<", sight.today),
      ]),
    )
    .where((eb) =>
      eb.or([
        eb("steps.ownerUserId", "=", sight.actor.userId),
        eb.and([
          eb("steps.ownerUserId", "is", null),
          eb.or([
            eb("cases.pilotId", "=", sight.actor.userId),
            eb("cases.standInId", "=", sight.actor.userId),
            eb.and([eb("steps.caseId", "is", null), eb("contacts.loggedByUserId", "=", sight.actor.userId)]),
          ]),
        ]),
      ]),
    );

/** Next steps that are late, due or coming, then those without a day. */
export async function nextSteps(sight: Sight) {
  const dueOn = sql.ref<CalendarDate | null>("steps.dueOn");
  const companyId = sql<
    string | null
  >`coalesce(${sql.ref("cases.companyId")}, ${sql.ref("contacts.companyId")})`;
  const rows = await myOpenSteps(sight)
    .leftJoin(sight.companies.as("companies"), (join) => join.on("companies.id", "=", companyId))
    .leftJoin(sight.persons.as("persons"), "persons.id", "contacts.personId")
    .select(["steps.id", "steps.text", "steps.dueOn", "steps.version", "steps.ownerKind", "steps.contactId"])
    .select(caseLabel)
    .select(["persons.name as personName", "persons.phone as personPhone"])
    .select((eb) => [eb.fn.countAll<number>().over().as("total"), ...countsByDay(sight, dueOn)])
    .where((eb) =>
      eb.or([eb("steps.dueOn", "is", null), eb("steps.dueOn", "<=", dayWindow(sight.today).comingUntil)]),
    )
    .orderBy((eb) =>
      eb
        .case()
        .when("steps.dueOn", "is", null)
        .then(2)
        .when("steps.dueOn", "<", sight.today)
        .then(1)
        .else(0)
        .end(),
    )
    .orderBy("steps.dueOn", "desc")
    .orderBy("steps.id")
    .limit(stepRows)
    .execute();
  return dueBlockOf(sight, rows.toSorted(byDay));
}

/** By date, those without one last. */
const byDay = (
  a: { dueOn: CalendarDate | null; id: string },
  b: { dueOn: CalendarDate | null; id: string },
) => compareText(a.dueOn ?? "9", b.dueOn ?? "9") || compareText(a.id, b.id);

const compareText = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

export async function countStepsDue(sight: Sight): Promise<number> {
  const { count } = await myOpenSteps(sight)
    .select((eb) => eb.fn.countAll<number>().as("count"))
    .where("steps.dueOn", "<=", dayWindow(sight.today).todayUntil)
    .executeTakeFirstOrThrow();
  return count;
}
