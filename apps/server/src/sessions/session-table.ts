import type { Instant } from "@lots/domain/calendar/calendar-date";

export interface SessionTable {
  /** SHA-256 of the cookie's 256 random bits; the bits themselves are never stored. */
  tokenHash: string;
  userId: string;
  createdAt: Instant;
  lastActiveAt: Instant;
  endsAt: Instant;
}

export interface OneTimeLinkTable {
  tokenHash: string;
  purpose: "set-up" | "password";
  userId: string | null;
  createdByUserId: string | null;
  createdAt: Instant;
  endsAt: Instant;
  usedAt: Instant | null;
}

/** Counted in the database, since two server processes must agree on it. */
export interface RateLimitTable {
  key: string;
  windowStartsAt: Instant;
  count: number;
}
