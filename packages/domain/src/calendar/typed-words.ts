import type { Weekday } from "./calendar-date.ts";

/*
 * The words that people type for days, in both languages, without å ä ö and capitals: someone on a foreign keyboard
 * types "sondag". What the product itself says stands in the catalogues.
 */

const weekdays = [
  ["mandag", "monday"],
  ["tisdag", "tuesday"],
  ["onsdag", "wednesday"],
  ["torsdag", "thursday"],
  ["fredag", "friday"],
  ["lordag", "saturday"],
  ["sondag", "sunday"],
] as const;

const months = [
  ["januari", "january"],
  ["februari", "february"],
  ["mars", "march"],
  ["april", "april"],
  ["maj", "may"],
  ["juni", "june"],
  ["juli", "july"],
  ["augusti", "august"],
  ["september", "september"],
  ["oktober", "october"],
  ["november", "november"],
  ["december", "december"],
] as const;

const longestTyped = 60;

/** Lower case without marks, invisible characters and double spaces; any dash is a hyphen. Too long a text is nothing. */
export function foldTyped(text: string): string {
  if (text.length > longestTyped) return "?";
  return text
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .replace(/[\p{Pd}−]/gu, "-")
    .replace(/\s+/g, " ")
    .toLowerCase()
    .trim();
}

/** `fre`, `fred`, `fredag`; `fri`, `friday`. Two letters are enough in Swedish, three in English. */
export function weekdayNamed(word: string): Weekday | undefined {
  const index = weekdays.findIndex(
    ([swedish, english]) =>
      (word.length >= 2 && swedish.startsWith(word)) || (word.length >= 3 && english.startsWith(word)),
  );
  // Seven names: the index is 0 to 6.
  return index < 0 ? undefined : ((index + 1) as Weekday);
}

/** `dec`, `sept`, `oktober`; `oct`. */
export function monthNamed(word: string): number | undefined {
  const index =
    word.length < 3 ? -1 : months.findIndex((names) => names.some((name) => name.startsWith(word)));
  return index < 0 ? undefined : index + 1;
}
