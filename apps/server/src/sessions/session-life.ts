import type { Instant } from "@lots/domain/calendar/calendar-date";
import { instant } from "@lots/domain/calendar/calendar-input";

const minute = 60_000;
const idleMs = 60 * minute;
const longestMs = 12 * 60 * minute;

/** A session's last activity is written at most this often. */
export const touchAfterMs = minute;

export const isIdle = (lastActiveAt: Instant, now: Instant): boolean =>
  Date.parse(now) - Date.parse(lastActiveAt) > idleMs;

export const after = (now: Instant, ms: number): Instant =>
  instant.parse(new Date(Date.parse(now) + ms).toISOString());

/** When a session that begins now ends, whatever is done in it. */
export const sessionEndsAt = (now: Instant): Instant => after(now, longestMs);
