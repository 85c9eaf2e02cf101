import { calendarDateAt } from "@lots/domain/calendar/calendar-date";
import { instant } from "@lots/domain/calendar/calendar-input";
import type { StartOptions } from "@lots/server/start";

/**
 * Journeys always begin on the same Wednesday at ten o'clock in Sweden, so that "fre" and "två arbetsdagar" mean the
 * same in each. It lies far ahead, because the browser keeps cookies by the machine's own clock.
 */
const morning = Date.parse("2031-11-26T09:00:00.000Z");

/** How far a journey that begins now is ahead of the machine's clock. */
export const shiftFromNow = (): number => morning - Date.now();

/** `shift` is asked each time: a journey may go on the next day. */
export const serverClock = (shift: () => number): NonNullable<StartOptions["clock"]> => {
  return () => {
    const now = instant.parse(new Date(Date.now() + shift()).toISOString());
    return { now, today: calendarDateAt(now) };
  };
};

/** Runs in the page before its own scripts. Only what time it is changes, not how fast it passes. */
export function shiftPageClock(shiftMs: number): void {
  const MachineDate = Date;
  globalThis.Date = new Proxy(MachineDate, {
    construct: (target, given, newTarget) =>
      Reflect.construct(target, given.length === 0 ? [target.now() + shiftMs] : given, newTarget),
    get: (target, name, receiver) =>
      name === "now" ? () => target.now() + shiftMs : Reflect.get(target, name, receiver),
  });
}
