import { dayWindow } from "@lots/domain/my-day/day-window";
import type { Sight } from "../access/visible.ts";
import { openAsksOf } from "../asks/ask-list-queries.ts";
import { openOffersOf } from "../handoffs/offer-list-queries.ts";
import { promisedAnswers } from "./answer-queries.ts";
import { endingConsents } from "./ending-consent-queries.ts";
import { blockRows } from "./my-case-queries.ts";
import { draftsBegun, recentlyOpened } from "./own-queries.ts";
import { silentCases } from "./silent-case-queries.ts";
import { nextSteps } from "./step-queries.ts";
import { waitingFor } from "./waiting-queries.ts";

/** The first rows of a list, and how many there are in all. */
const firstOf = <Row>(rows: readonly Row[]) => ({ total: rows.length, rows: rows.slice(0, blockRows) });

/** What must be done today, what came in and what is waited for: one person's view over all cases. */
export async function getMyDay(sight: Sight) {
  const offers = await openOffersOf(sight);
  const asks = await openAsksOf(sight);
  return {
    ...dayWindow(sight.today),
    answers: await promisedAnswers(sight),
    nextSteps: await nextSteps(sight),
    offersToMe: firstOf(offers.toAnswer),
    asksToMe: firstOf(asks.toAnswer),
    offersSent: firstOf(offers.sent),
    asksSent: firstOf(asks.sent),
    waitingFor: await waitingFor(sight),
    silentCases: await silentCases(sight),
    endingConsents: await endingConsents(sight),
    drafts: await draftsBegun(sight),
    recentlyOpened: await recentlyOpened(sight),
  };
}
