import type { CalendarDate, Instant } from "@lots/domain/calendar/calendar-date";
import type { Database } from "../database/database.ts";

/** Injected so that tests choose the day; `today` is the calendar date in Europe/Stockholm. */
export type Clock = () => { readonly now: Instant; readonly today: CalendarDate };

/** What stands behind all requests of one server. */
export type Services = {
  readonly database: Database;
  readonly clock: Clock;
  /** The address people use, e.g. `https://lots.kristinehamn.se`; one-time links begin with it. */
  readonly origin: () => string;
  /** scrypt's cost as a power of two. */
  readonly passwordCost: number;
};

/** The session cookie of one request and what a procedure may do to it. */
export type SessionCookie = {
  readonly token: string | null;
  set(token: string, endsAt: Instant): void;
  clear(): void;
};

export type RequestContext = Services & {
  readonly requestId: string;
  readonly cookie: SessionCookie;
  /** The client's network address, for counting sign-in attempts. */
  readonly address: string;
  /** False for a refetch that no human asked for: it must not prolong the session. */
  readonly byHand: boolean;
  /** Whose page asks; null where that is not said. With somebody else's cookie it is answered as nobody's. */
  readonly meantUserId: string | null;
  readonly logDefect: (error: unknown, requestId: string) => void;
};
