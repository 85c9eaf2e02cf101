import { type CalendarDate, yearOf } from "../calendar/calendar-date.ts";

/**
 * Signs that cannot be taken for another when read aloud or off a paper (no 0/O, 1/I/L, 2/Z, 5/S, 8/B, U/V), and no
 * vowels, so that chance writes no words. 20 signs: 3.2 million numbers a year.
 */
const signs = "34679CDFGHJKMNPQRTWX";
const length = 5;

/** A case's number, `26-K7QMX`: never sequential, so that nobody reads from it how many cases there are. */
export const caseNumberPattern = new RegExp(`^\\d\\d-[${signs}]{${length}}$`);

/** `draw(n)` gives a whole number from 0 up to n, without n; the server draws from its random source. */
export function caseNumberOf(today: CalendarDate, draw: (below: number) => number): string {
  const drawn = Array.from({ length }, () => signs.charAt(draw(signs.length)));
  return `${String(yearOf(today)).slice(2)}-${drawn.join("")}`;
}

/** The number as it is stored, from what somebody typed or followed as a link. */
export const normalCaseNumber = (typed: string): string => typed.trim().toUpperCase();
