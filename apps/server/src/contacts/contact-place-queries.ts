import { isMunicipalStaff } from "@lots/domain/access/actor";
import { isPilotOf } from "@lots/domain/access/can";
import { audiencesFor, defaultAudienceFor } from "@lots/domain/contacts/contact-audience";
import { refuse } from "@lots/domain/refusal";
import type { Sight } from "../access/visible.ts";
import { partnersOf, placeOf } from "./contact-audience-queries.ts";

/** What a contact on this open case meets there: whose promise it is, and the step that a new one would replace. */
async function openCase(sight: Sight, id: string) {
  const found = await sight.db
    .selectFrom(sight.cases.as("cases"))
    .leftJoin(sight.nextSteps.as("steps"), (join) =>
      join.onRef("steps.caseId", "=", "cases.id").on("steps.doneAt", "is", null),
    )
    .select(["cases.pilotId", "cases.standInId", "cases.nextAnswerOn", "cases.nextAnswerAbout"])
    .select(["steps.text as stepText", "steps.dueOn as stepDueOn"])
    .where("cases.id", "=", id)
    .where("cases.closedOn", "is", null)
    .executeTakeFirst();
  if (found === undefined) return refuse("not-found");
  const { pilotId, standInId, ...rest } = found;
  return { ...rest, mayPromise: isPilotOf(sight.actor, { pilotId, standInId }) };
}

const mostPromises = 3;

/** What the company has been promised on its open cases: a contact with it may be the answer. Soonest first. */
const promisesTo = (sight: Sight, companyId: string) =>
  sight.db
    .selectFrom(sight.cases.as("cases"))
    .select([
      "cases.id as caseId",
      "cases.number",
      "cases.nextAnswerOn as on",
      "cases.nextAnswerAbout as about",
    ])
    .where("cases.companyId", "=", companyId)
    .where("cases.closedOn", "is", null)
    .where("cases.nextAnswerOn", "is not", null)
    .orderBy("cases.nextAnswerOn")
    .orderBy("cases.id")
    .limit(mostPromises)
    .execute();

type Chosen = { readonly caseId: string | null; readonly companyId: string | null };

/** What the contact dialog may offer where the contact is about to be logged. */
export async function contactPlace(sight: Sight, { caseId, companyId }: Chosen) {
  const caseIds = caseId === null ? [] : [caseId];
  const caseFile = caseId === null ? null : await openCase(sight, caseId);
  const place = await placeOf(sight, caseIds);
  return {
    /** Partners log on the cases that are shared with them, and nowhere else. */
    mayLog: caseId !== null || isMunicipalStaff(sight.actor),
    audiences: audiencesFor(place),
    defaultAudience: defaultAudienceFor(place),
    partners: await partnersOf(sight, caseIds),
    case: caseFile,
    promises: companyId === null ? [] : await promisesTo(sight, companyId),
  };
}
