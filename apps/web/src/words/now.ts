import type { Instant } from "@lots/domain/calendar/calendar-date";

/** The device's clock; toISOString writes an Instant by definition, and checking it would cost the shell all of zod. */
export const instantNow = (): Instant => new Date().toISOString() as Instant;

/** By the same clock; one that was set back in between does not make it negative. */
export const msSince = (moment: Instant): number => Math.max(0, Date.now() - Date.parse(moment));
