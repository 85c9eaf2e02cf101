import { dayWindow } from "@lots/domain/my-day/day-window";
import type { Sight } from "../access/visible.ts";
import { promisedAnswers } from "./answer-queries.ts";
import { endingConsents } from "./ending-consent-queries.ts";
import { offers } from "./offer-queries.ts";
import { draftsBegun, recentlyOpened } from "./own-queries.ts";
import { questions } from "./question-queries.ts";
import { silentCases } from "./silent-case-queries.ts";
import { nextSteps } from "./step-queries.ts";
import { waitingFor } from "./waiting-queries.ts";

/** What must be done today, what came in and what is waited for: one person's view over all cases. */
export async function getMyDay(sight: Sight) {
  const handoffs = await offers(sight);
  const asks = await questions(sight);
  return {
    ...dayWindow(sight.today),
    answers: await promisedAnswers(sight),
    nextSteps: await nextSteps(sight),
    offersToMe: handoffs.toMe,
    questionsToMe: asks.toMe,
    offersSent: handoffs.sent,
    questionsSent: asks.sent,
    waitingFor: await waitingFor(sight),
    silentCases: await silentCases(sight),
    endingConsents: await endingConsents(sight),
    drafts: await draftsBegun(sight),
    recentlyOpened: await recentlyOpened(sight),
  };
}
