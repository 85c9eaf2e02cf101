import type { Sight } from "../access/visible.ts";

/** The company's cases that the reader sees: open ones first, then the latest. */
export function casesOfCompany(sight: Sight, companyId: string) {
  return sight.db
    .selectFrom(sight.cases.as("cases"))
    .innerJoin("users", "users.id", "cases.pilotId")
    .select(["cases.id", "cases.number", "cases.title", "cases.kind", "cases.phase", "cases.reach"])
    .select(["cases.openedOn", "cases.closedOn", "cases.outcome", "cases.pausedUntil", "cases.nextAnswerOn"])
    .select(["cases.pilotId", "users.name as pilotName"])
    .where("cases.companyId", "=", companyId)
    .orderBy((eb) => eb.case().when("cases.closedOn", "is", null).then(0).else(1).end())
    .orderBy("cases.openedOn", "desc")
    .orderBy("cases.id", "desc")
    .execute();
}
