import { refuse } from "@lots/domain/refusal";
import { systemKinds } from "@lots/domain/timeline/entry-groups";
import { type InferResult, sql } from "kysely";
import { prepared } from "../access/prepared.ts";
import type { Sight } from "../access/visible.ts";
import { offerState } from "../database/offer-state.ts";
import { caseId } from "./case-filter-queries.ts";

/** When somebody last wrote or did something on the case; the system's own lines do not count. */
export const lastEntryOf = (sight: Sight) =>
  sight.db
    .selectFrom(sight.timelineEntries.as("entries"))
    .select("entries.happenedAt")
    .where("entries.caseId", "=", caseId)
    .where("entries.kind", "not in", systemKinds)
    .orderBy("entries.happenedAt", "desc")
    .limit(1);

/** The case's pilot can still act for it: not disabled, and a pilot in a unit that stands. */
const standingPilot = (sight: Sight) =>
  sight.db
    .selectFrom("userRoles")
    .innerJoin("units", "units.id", "userRoles.unitId")
    .innerJoin("users", "users.id", "userRoles.userId")
    .select("userRoles.userId")
    .where("userRoles.userId", "=", sql.ref<string>("cases.pilotId"))
    .where("userRoles.role", "=", "pilot")
    .where("units.kind", "=", "municipal")
    .where("units.retiredOn", "is", null)
    .where("users.disabledAt", "is", null)
    .limit(1);

/** One row per former pilot and consent of the case: both are few, and one statement is enough. */
const headerQuery = (sight: Sight, number: string) =>
  sight.db
    .selectFrom(sight.cases.as("cases"))
    .innerJoin("users as pilots", "pilots.id", "cases.pilotId")
    .innerJoin("municipality", (join) => join.on("municipality.id", "=", "municipality"))
    .leftJoin("users as standIns", "standIns.id", "cases.standInId")
    .leftJoin(sight.companies.as("companies"), "companies.id", "cases.companyId")
    .leftJoin(sight.nextSteps.as("steps"), (join) =>
      join.onRef("steps.caseId", "=", "cases.id").on("steps.doneAt", "is", null),
    )
    .leftJoin("users as owners", "owners.id", "steps.ownerUserId")
    .leftJoin(sight.handoffs.as("offers"), (join) =>
      join
        .onRef("offers.caseId", "=", "cases.id")
        .on("offers.kind", "=", "pilot_role")
        .on("offers.state", "=", offerState("sent")),
    )
    .leftJoin("users as offered", "offered.id", "offers.toUserId")
    .leftJoin(sight.ownReadMarks.as("marks"), "marks.caseId", "cases.id")
    .leftJoin(sight.formerPilots.as("former"), "former.caseId", "cases.id")
    .leftJoin("users as formerUsers", "formerUsers.id", "former.userId")
    .leftJoin(sight.consents.as("consents"), "consents.caseId", "cases.id")
    .leftJoin("units as partners", "partners.id", "consents.partnerUnitId")
    .select(["cases.id", "cases.number", "cases.kind", "cases.title", "cases.phase", "cases.reach"])
    .select(["cases.companyId", "cases.codeName", "cases.version", "cases.openedOn", "cases.closedOn"])
    .select(["cases.outcome", "cases.pausedUntil", "cases.pauseReason", "cases.nextAnswerOn"])
    .select(["cases.nextAnswerAbout", "cases.location", "cases.jobs", "cases.investmentMsek"])
    .select(["cases.plannedOpeningOn", "cases.matter", "cases.pilotId", "cases.standInId"])
    .select(["pilots.name as pilotName", "standIns.name as standInName"])
    .select(["companies.name as companyName", "companies.organisationNumber", "companies.legalForm"])
    .select(["steps.id as stepId", "steps.text as stepText", "steps.dueOn as stepDueOn"])
    .select(["steps.ownerKind", "steps.ownerUserId", "owners.name as ownerName"])
    .select("steps.version as stepVersion")
    .select(["offers.id as offerId", "offers.sentAt as offerSentAt", "offered.name as offeredTo"])
    .select(["marks.seenAt", "municipality.silentAfterDays"])
    .select(["former.userId as formerUserId", "former.untilOn", "formerUsers.name as formerName"])
    .select(["consents.id as consentId", "consents.partnerUnitId", "partners.name as partnerName"])
    .select(["consents.givenByName", "consents.how", "consents.scope", "consents.givenOn"])
    .select(["consents.until as consentUntil", "consents.withdrawnOn"])
    .select([lastEntryOf(sight).as("lastEntryAt"), standingPilot(sight).as("standingPilotId")])
    .where("cases.number", "=", number)
    .orderBy("former.untilOn", "desc")
    .orderBy("consents.givenOn", "desc");

export type HeaderRow = InferResult<ReturnType<typeof headerQuery>>[number];

/** The rows of one case that the reader sees; the first carries the header. */
export async function findHeader(
  sight: Sight,
  number: string,
): Promise<readonly [HeaderRow, ...HeaderRow[]]> {
  const [first, ...rest] = await prepared(sight, "case header", { number }, (reader, at) =>
    headerQuery(reader, at.number),
  );
  return first === undefined ? refuse("not-found") : [first, ...rest];
}
