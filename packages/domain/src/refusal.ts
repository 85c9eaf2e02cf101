import type { Instant } from "./calendar/calendar-date.ts";
import type { Held } from "./users/held.ts";

/**
 * The closed list of reasons to say no. Each reason has its details here, its tRPC code in
 * `apps/server/src/api/refusal-to-trpc.ts` and its sentence in both catalogues; a new one without them does not compile.
 * `not-found` answers alike for what is not there and for what the actor may not see.
 */
export type RefusalDetails = {
  "not-signed-in": Record<never, never>;
  "wrong-credentials": Record<never, never>;
  /** The old password, asked for before a new one is set. */
  "wrong-password": Record<never, never>;
  "too-many-tries": { retryAfterSeconds: number };
  "link-not-valid": Record<never, never>;
  "not-found": Record<never, never>;
  "not-allowed": Record<never, never>;
  /** Somebody saved first: `current` is the row as it stands now, for showing both versions; `saved` says who did. */
  "changed-meanwhile": {
    current: Readonly<Record<string, unknown>>;
    saved?: { readonly by: string; readonly at: Instant };
  };
  "operation-reused": Record<never, never>;
  "case-closed": { number: string };
  "case-open": Record<never, never>;
  "part-closed": Record<never, never>;
  "part-open": Record<never, never>;
  /** The unit's working notes end with its last part, and with the case: they are shown first. */
  "working-notes-first": { count: number };
  /** Somebody has acted since, so that there is nothing to undo. */
  "acted-since": Record<never, never>;
  /** What ended with it does not come back. */
  "ended-more": Record<never, never>;
  "outcome-missing": Record<never, never>;
  "reason-missing": Record<never, never>;
  "next-step-missing": Record<never, never>;
  "next-answer-missing": Record<never, never>;
  /** A case stands under its company, or under a code name. */
  "company-missing": Record<never, never>;
  /** Closing names the last besked, or says why none is needed. */
  "last-answer-missing": Record<never, never>;
  /** A next step's owner must be able to open what it is about. */
  "owner-cannot-see": { name: string };
  "date-passed": { field: string };
  /** What is said to have happened lies ahead. */
  "date-ahead": { field: string };
  /** A delay moves the day forward. */
  "date-not-later": { field: string; before: string };
  /** A contact with neither a note, a next step nor a besked says nothing. */
  "contact-empty": Record<never, never>;
  /** Neither a company, a person nor a case. */
  "contact-with-nobody": Record<never, never>;
  "too-many": { limit: number };
  "handoff-answered": { state: string; by: string; at: string };
  "offer-open": Record<never, never>;
  "receiver-cannot-sign-in": { unit: string };
  "receiver-inactive": { name: string };
  "receiver-holds-it": { unit: string };
  "receiver-not-pilot": { name: string };
  "already-pilot": { name: string };
  /** A unit returns a part to the pilot; it does not hand it over to the pilots' unit. */
  "send-back-instead": Record<never, never>;
  /** What the company has been told, or that nothing has been said: one of the two. */
  "told-missing": Record<never, never>;
  "consent-not-needed": { unit: string };
  "consent-missing": { unit: string };
  "consent-of-another-company": { unit: string };
  "forward-to-sender": Record<never, never>;
  "forwarded-too-often": { limit: number };
  "ask-answered": { state: string; by: string; at: string };
  "officer-not-in-unit": { name: string };
  "audience-not-offered": Record<never, never>;
  "organisation-number-taken": { companyId: string; name: string };
  "email-taken": Record<never, never>;
  "still-holds": { held: readonly Held[] };
  "last-administrator": Record<never, never>;
  /** Pilots and administrators are the municipality's own; nobody signs in for an outside or retired unit. */
  "role-not-in-unit": Record<never, never>;
  /** Only a unit of the municipality holds the pilots, or leads. */
  "duty-not-in-unit": Record<never, never>;
  "user-disabled": Record<never, never>;
  "demonstration-only": Record<never, never>;
  "already-set-up": Record<never, never>;
  "accent-contrast": { nearest: string };
  "import-too-large": { limit: number; unit: "bytes" | "rows" };
  "import-not-readable": Record<never, never>;
  /** The list has been taken in, or undone: what it was understood as stands. */
  "import-closed": Record<never, never>;
  "import-nothing-left": Record<never, never>;
  "import-undo-expired": { until: string };
};

export type RefusalReason = keyof RefusalDetails;

/** The one way to say no: a rule or a command throws it, the wire translates it. */
export class Refusal<R extends RefusalReason = RefusalReason> extends Error {
  readonly reason: R;
  readonly details: RefusalDetails[R];

  constructor(reason: R, details: RefusalDetails[R]) {
    super(reason);
    this.name = "Refusal";
    this.reason = reason;
    this.details = details;
  }
}

const noDetails: Record<never, never> = {};

type ReasonWithoutDetails = {
  [R in RefusalReason]: keyof RefusalDetails[R] extends never ? R : never;
}[RefusalReason];

export function refuse<R extends ReasonWithoutDetails>(reason: R): never;
export function refuse<R extends RefusalReason>(reason: R, details: RefusalDetails[R]): never;
export function refuse(reason: RefusalReason, details: RefusalDetails[RefusalReason] = noDetails): never {
  throw new Refusal(reason, details);
}
