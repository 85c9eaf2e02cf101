import { type Actor, isManagerOf } from "../access/actor.ts";
import { type CalendarDate, calendarDateAt, type Instant } from "../calendar/calendar-date.ts";
import { workingDaysBetween } from "../calendar/working-days.ts";

/** Working days without an answer: then the receiver is reminded, and any colleague may answer for a person. */
export const remindedAfter = 2;
/** Then the unit's manager is told. */
export const managerAfter = 5;

export const reminders = ["none", "reminded", "manager"] as const;
export type Reminder = (typeof reminders)[number];

/** Working days that have gone by since the day in Sweden on which it was sent. */
export const silentDays = (sentAt: Instant, today: CalendarDate): number =>
  workingDaysBetween(calendarDateAt(sentAt), today);

/** Nobody has answered: worked out when read, so no nightly job tells it (heart.md A3, "Silence"). */
export function reminderOf(
  sent: { readonly open: boolean; readonly sentAt: Instant },
  today: CalendarDate,
): Reminder {
  if (!sent.open) return "none";
  const days = silentDays(sent.sentAt, today);
  if (days >= managerAfter) return "manager";
  return days >= remindedAfter ? "reminded" : "none";
}

/** What the manager of the unit is told then: it waits for one of his or her people, taken or not. */
export const waitsForPeopleOf = (
  actor: Actor,
  to: { readonly toUnitId: string; readonly toUserId: string | null },
  reminder: Reminder,
): boolean => reminder === "manager" && to.toUserId !== actor.userId && isManagerOf(actor, to.toUnitId);
