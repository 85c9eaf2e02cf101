import { addMinutes, type Instant } from "../calendar/calendar-date.ts";

/** At most so many notices are listed; the rest is counted. */
export const noticesShown = 50;

const newForDays = 30;

/** What was written before is no news any more: it stands on its timeline. */
export const noticesSince = (now: Instant): Instant => addMinutes(now, -newForDays * 24 * 60);
