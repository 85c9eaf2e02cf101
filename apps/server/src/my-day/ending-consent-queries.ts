import { warnsUpTo } from "@lots/domain/consents/consent";
import type { Sight } from "../access/visible.ts";
import { blockOf, blockRows, caseLabel, myOpenCases } from "./my-case-queries.ts";

/** Consents that end soon: after that day the partner sees nothing and its parts lie with the pilot (heart.md B). */
export async function endingConsents(sight: Sight) {
  const rows = await myOpenCases(sight)
    .innerJoin(sight.consents.as("consents"), "consents.caseId", "cases.id")
    .innerJoin("units", "units.id", "consents.partnerUnitId")
    .select(caseLabel)
    .select(["consents.id as consentId", "consents.partnerUnitId", "units.name as partnerName"])
    .select(["consents.until", "consents.givenByName"])
    .select((eb) => eb.fn.countAll<number>().over().as("total"))
    .where("consents.withdrawnOn", "is", null)
    .where("consents.until", ">=", sight.today)
    .where("consents.until", "<=", warnsUpTo(sight.today))
    .orderBy("consents.until")
    .orderBy("consents.id")
    .limit(blockRows)
    .execute();
  return blockOf(sight, rows);
}
