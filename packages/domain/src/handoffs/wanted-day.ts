import type { CalendarDate } from "../calendar/calendar-date.ts";

/** When the sender wants the result, or the answer to a question. */
export type Wanted = { readonly answerDueOn: CalendarDate | null };

/** The other clock of silence: not who has answered the offer, but what should have come by now (heart.md A3). */
export const isDuePassed = ({ answerDueOn }: Wanted, today: CalendarDate): boolean =>
  answerDueOn !== null && answerDueOn < today;

/** The day still to be met; what has passed is asked of nobody anew. */
export const dueStill = (wanted: Wanted, today: CalendarDate): CalendarDate | null =>
  isDuePassed(wanted, today) ? null : wanted.answerDueOn;

/**
 * What an acceptance begins with as the part's expected day: the sender's, else the part's own. It is offered, and the
 * acceptor changes it or leaves it out; a day that has passed stands in nobody's way.
 */
export const expectedOnOffered = (
  wanted: Wanted,
  part: { readonly expectedOn: CalendarDate | null },
  today: CalendarDate,
): CalendarDate | null => dueStill(wanted, today) ?? dueStill({ answerDueOn: part.expectedOn }, today);
