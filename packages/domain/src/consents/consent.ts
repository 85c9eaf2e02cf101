import { addDays, type CalendarDate } from "../calendar/calendar-date.ts";
import { refuse } from "../refusal.ts";

export const consentWays = ["spoken", "written", "email"] as const;
export type ConsentWay = (typeof consentWays)[number];

/** The company's waiver of secrecy towards a partner (OSL 12 kap. 2 §). */
export type Consent = {
  readonly givenOn: CalendarDate;
  readonly until: CalendarDate | null;
  readonly withdrawnOn: CalendarDate | null;
};

/** It holds through its last day; a withdrawal ends it at once. */
export const isValid = (consent: Consent, today: CalendarDate): boolean =>
  consent.withdrawnOn === null &&
  consent.givenOn <= today &&
  (consent.until === null || consent.until >= today);

/** How long before its end the pilot is told. */
export const consentWarningDays = 14;

/** A consent that ends on this day or before is warned of. */
export const warnsUpTo = (today: CalendarDate): CalendarDate => addDays(today, consentWarningDays);

/** A waiver is given before it is recorded, and for a time that has not ended. */
export function checkConsentDates(
  { givenOn, until }: Pick<Consent, "givenOn" | "until">,
  today: CalendarDate,
): void {
  if (givenOn > today) refuse("date-ahead", { field: "givenOn" });
  if (until !== null && until < today) refuse("date-passed", { field: "until" });
}
