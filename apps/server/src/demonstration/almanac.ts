import { addDays, type CalendarDate, type Instant, instantAt } from "@lots/domain/calendar/calendar-date";
import { instant } from "@lots/domain/calendar/calendar-input";
import { workingDayOnOrBefore } from "@lots/domain/calendar/working-days";
import type { Clock } from "../api/request-context.ts";
import type { Day } from "./teller.ts";

const morning = 8 * 60;
const minutesBetween = 11;
const stepsInADay = 48;

/** The demonstration's own clock: it is set to the day a story tells of, and goes on a little with each act. */
export class Almanac {
  readonly #today: CalendarDate;
  readonly #acts = new Map<CalendarDate, number>();
  #now: Instant;
  #day: CalendarDate;

  constructor(today: CalendarDate) {
    this.#today = today;
    this.#day = today;
    this.#now = instantAt(today, "08:00");
  }

  /** The nearest working day not later: nobody in the stories works at the weekend. */
  dateOf(day: Day): CalendarDate {
    return workingDayOnOrBefore(addDays(this.#today, day));
  }

  /** Sets the clock to that day, a few minutes after what was last done there. */
  turnTo(day: Day): void {
    this.#day = this.dateOf(day);
    const act = this.#acts.get(this.#day) ?? 0;
    this.#acts.set(this.#day, act + 1);
    const minutes = (act % stepsInADay) * minutesBetween;
    this.#now = instant.parse(
      new Date(Date.parse(instantAt(this.#day, "00:00")) + (morning + minutes) * 60_000 + act).toISOString(),
    );
  }

  readonly clock: Clock = () => ({ now: this.#now, today: this.#day });
}
