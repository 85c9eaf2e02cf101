import { warnsUpTo } from "@lots/domain/consents/consent";
import type { Sight } from "../access/visible.ts";
import { blockOf, blockRows, caseColumns, caseLabel, myOpenCases } from "./my-case-queries.ts";

/** Consents that end soon: after that day the partner sees nothing and its parts lie with the pilot (heart.md B). */
export async function endingConsents(sight: Sight) {
  const ending = sight.db
    .selectFrom(sight.consents.as("consents"))
    .selectAll("consents")
    .where("consents.withdrawnOn", "is", null)
    .where("consents.until", ">=", sight.today)
    .where("consents.until", "<=", warnsUpTo(sight.today));
  // A cross join is read in this order: few consents end soon, and a pilot may have many cases.
  const rows = await sight.db
    .selectFrom(ending.as("consents"))
    .crossJoin(myOpenCases(sight).select(caseColumns).as("cases"))
    .innerJoin("units", "units.id", "consents.partnerUnitId")
    .leftJoin(sight.companies.as("companies"), "companies.id", "cases.companyId")
    .select(caseLabel)
    .select(["consents.id as consentId", "consents.partnerUnitId", "units.name as partnerName"])
    .select(["consents.until", "consents.givenByName"])
    .select((eb) => eb.fn.countAll<number>().over().as("total"))
    .whereRef("consents.caseId", "=", "cases.id")
    .orderBy("consents.until")
    .orderBy("consents.id")
    .limit(blockRows)
    .execute();
  return blockOf(sight, rows);
}
