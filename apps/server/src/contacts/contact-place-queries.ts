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

/** What the contact dialog may offer where the contact is about to be logged. */
export async function contactPlace(sight: Sight, { caseId }: { caseId: string | null }) {
  const caseIds = caseId === null ? [] : [caseId];
  const caseFile = caseId === null ? null : await openCase(sight, caseId);
  const place = await placeOf(sight, caseIds);
  return {
    audiences: audiencesFor(place),
    defaultAudience: defaultAudienceFor(place),
    partners: await partnersOf(sight, caseIds),
    case: caseFile,
  };
}
