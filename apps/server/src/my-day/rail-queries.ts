import { isPilot, unitIdsOf } from "@lots/domain/access/actor";
import type { Sight } from "../access/visible.ts";
import { openAsksOf } from "../asks/ask-list-queries.ts";
import { ballsToday } from "../balls/ball-queries.ts";
import { openOffersOf } from "../handoffs/offer-list-queries.ts";
import { countAnswersDue } from "./answer-queries.ts";
import { countStepsDue } from "./step-queries.ts";

/** The parts whose ball lies with the reader, or in the queue of the reader's unit. */
async function countPartsWaiting(sight: Sight): Promise<number> {
  const ofMyUnits = ballsToday(sight)
    .where("stored.holderKind", "=", "unit")
    .where("stored.holderUnitId", "in", [...unitIdsOf(sight.actor), ""]);
  const { count } = await sight.db
    .selectFrom(ofMyUnits.as("balls"))
    .innerJoin(sight.parts.as("parts"), "parts.id", "balls.sourceId")
    .select((eb) => eb.fn.countAll<number>().as("count"))
    // Not `pilot`: with a partner whose consent has ended the ball lies with the pilot by now.
    .where("balls.holderKind", "=", "unit")
    .whereRef("parts.unitId", "=", "balls.holderUnitId")
    .where((eb) => eb.or([eb("parts.officerId", "is", null), eb("parts.officerId", "=", sight.actor.userId)]))
    .executeTakeFirstOrThrow();
  return count;
}

/**
 * The numbers beside Min dag and Mina delar: what is due today or late, and what waits for an answer or work. Offers
 * and questions stand once: with a pilot's day, with everybody else's parts.
 */
export async function countsForRail(sight: Sight): Promise<{ myDay: number; myParts: number }> {
  if (unitIdsOf(sight.actor).length === 0) return { myDay: 0, myParts: 0 };
  const due = (await countAnswersDue(sight)) + (await countStepsDue(sight));
  const toAnswer = (await openOffersOf(sight)).toAnswer.length + (await openAsksOf(sight)).toAnswer.length;
  const parts = await countPartsWaiting(sight);
  return isPilot(sight.actor)
    ? { myDay: due + toAnswer, myParts: parts }
    : { myDay: due, myParts: parts + toAnswer };
}
