import type { Outcome } from "@lots/domain/imports/import-decision";

/** The selections of rows as they stand in the address. */
export const outcomeOf = {
  "tas-in": "log",
  vantar: "question",
  "hoppas-over": "skip",
  "kan-inte": "reject",
  inne: "made",
} as const satisfies Record<string, Outcome>;

export type ShownOutcome = keyof typeof outcomeOf | "all";

export const shownOutcomes: readonly ShownOutcome[] = [
  "all",
  "tas-in",
  "vantar",
  "hoppas-over",
  "kan-inte",
  "inne",
];

export const shownOutcomeIn = (search: URLSearchParams): ShownOutcome =>
  shownOutcomes.find((shown) => shown === search.get("rader")) ?? "all";
