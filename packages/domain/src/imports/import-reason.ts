import type { Target } from "./import-target.ts";

/** Why a row cannot be taken as it stands. */
export const faultCodes = [
  "date-missing",
  "date-unknown",
  "date-no-such-day",
  "date-ahead",
  "company-missing",
  "too-long",
  "control-character",
  "too-many-cells",
] as const;
export type FaultCode = (typeof faultCodes)[number];

/** What the pilot has to say before the row can be taken. */
export const questionCodes = ["several-companies", "number-differs", "number-wrong"] as const;
export type QuestionCode = (typeof questionCodes)[number];

/** Why a row is left out without harm. */
export const skipCodes = ["already-there", "twice-in-file", "empty-row"] as const;
export type SkipCode = (typeof skipCodes)[number];

/** `about`: the cell's text, the heading, or the number of the other row. */
export type Fault = { readonly code: FaultCode; readonly about: string };
export type Reason = {
  readonly code: FaultCode | QuestionCode | SkipCode;
  readonly about: string;
};

/** The longest that each target takes; one line but for the note. */
export const longest: Readonly<Partial<Record<Target, number>>> = {
  company: 200,
  person: 200,
  phone: 50,
  email: 254,
  step: 200,
  note: 19_000,
};
