import type { Instant } from "@lots/domain/calendar/calendar-date";

/** The device's clock; toISOString writes an Instant by definition, and checking it would cost the shell all of zod. */
export const instantNow = (): Instant => new Date().toISOString() as Instant;
