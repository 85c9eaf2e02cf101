import { dateOf } from "../calendar/calendar-date.ts";
import type { LegalForm } from "./company.ts";

export type OrganisationNumberReading =
  | { ok: true; number: string; kind: "company" | "sole_trader" }
  | { ok: false; reason: "empty" | "characters" | "length" | "check-digit" | "no-such-day" };

/**
 * Ten digits of what people write: spaces and dashes of any kind, the authorities' prefix 16, a VAT number,
 * a sole trader's personal identity number with its century.
 */
export function parseOrganisationNumber(text: string): OrganisationNumberReading {
  const bare = text.normalize("NFKC").replace(/[\s\p{Cf}\p{Pd}−]/gu, "");
  if (bare === "") return { ok: false, reason: "empty" };
  const digits = bare.replace(/^SE(\d{10})01$/i, "$1");
  if (/\D/.test(digits)) return { ok: false, reason: "characters" };
  const [, prefix = "16", number] = /^(16|19|20)?(\d{10})$/.exec(digits) ?? [];
  if (number === undefined) return { ok: false, reason: "length" };
  if (!hasCheckDigit(number)) return { ok: false, reason: "check-digit" };
  if (prefix === "16" && !isPersonalNumber(number)) return { ok: true, number, kind: "company" };
  const centuries = prefix === "16" ? ["19", "20"] : [prefix];
  const isBirthday = centuries.some((century) => isDayOfBirth(century, number));
  return isBirthday ? { ok: true, number, kind: "sole_trader" } : { ok: false, reason: "no-such-day" };
}

/** The third digit is at least 2 for legal persons, so that none looks like a personal identity number. */
function isPersonalNumber(number: string): boolean {
  return number.charAt(2) < "2";
}

/** A coordination number has the day of birth plus 60. */
function isDayOfBirth(century: string, number: string): boolean {
  const day = Number(number.slice(4, 6));
  const year = Number(century + number.slice(0, 2));
  return dateOf(year, Number(number.slice(2, 4)), day > 60 ? day - 60 : day) !== undefined;
}

function hasCheckDigit(number: string): boolean {
  return checkDigit(number.slice(0, 9)) === number.charAt(9);
}

/** Lag 1974:174 4 §, by Luhn: every other digit doubled, the digits of the products summed, the check digit makes it a multiple of ten. */
function checkDigit(nineDigits: string): string {
  let sum = 0;
  for (const [index, digit] of [...nineDigits].entries()) {
    const product = Number(digit) * (index % 2 === 0 ? 2 : 1);
    sum += product > 9 ? product - 9 : product;
  }
  return String((10 - (sum % 10)) % 10);
}

/** `559955-6429`. A foreign number stays as it is written. */
export function formatOrganisationNumber(number: string): string {
  return number.replace(/^(\d{6})(\d{4})$/, "$1-$2");
}

/**
 * Outside the company form: a sole trader's number is a personal identity number, of which only the first six
 * digits are shown. Everybody else's is public.
 */
export function maskOrganisationNumber(number: string, legalForm: LegalForm | null): string {
  const isTenDigits = /^\d{10}$/.test(number);
  const isPersonal = legalForm === "sole_trader" || (isTenDigits && isPersonalNumber(number));
  if (!isPersonal) return formatOrganisationNumber(number);
  return isTenDigits ? `${number.slice(0, 6)}-••••` : "••••";
}

/** For the demonstration: right in form and begins with 5599. Seeds 0 to 99,999 give as many different numbers. */
export function generateOrganisationNumber(seed: number): string {
  // 7,919 is prime to 100,000, so that neighbouring seeds lie far apart and none meet.
  const serial = (seed * 7_919 + 31_415) % 100_000;
  const nineDigits = `5599${String(serial).padStart(5, "0")}`;
  return nineDigits + checkDigit(nineDigits);
}
