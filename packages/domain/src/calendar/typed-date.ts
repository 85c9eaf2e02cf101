import { type CalendarDate, isRealDay } from "./calendar-date.ts";
import { readDayWord, readStep, readWeek, readWeekday } from "./relative-date.ts";
import { foldTyped } from "./typed-words.ts";
import { type DateContext, type Reading, readWrittenDate } from "./written-date.ts";

export type TypedDate =
  | { ok: true; date: CalendarDate }
  | { ok: false; reason: "empty" | "unknown" | "no-such-day" };

/** What Swedes type for a day: `fre`, `imorgon`, `+3`, `v 49`, `1/12`, `1 dec`, `2026-12-01`; English words too. */
export function parseTypedDate(text: string, context: DateContext): TypedDate {
  return answer(text, (folded) => {
    const readers = [readDayWord, readWeekday, readStep, readWrittenDate, readWeek];
    return readers.map((read) => read(folded, context)).find((reading) => reading !== undefined);
  });
}

const timeAfter = /[ t]\d{1,2}[:.]\d\d(:\d\d(\.\d+)?)?z?$/;

/**
 * A day in somebody's list: only what means the same whenever it is read, so neither `idag` nor `fre`.
 * A day and a month without a year are the latest such day. A time of day after the date is left out.
 */
export function parsePastDate(text: string, today: CalendarDate): TypedDate {
  return answer(text, (folded) =>
    readWrittenDate(folded.replace(timeAfter, ""), { today, direction: "past" }),
  );
}

function answer(text: string, read: (folded: string) => Reading): TypedDate {
  const folded = foldTyped(text);
  if (folded === "") return { ok: false, reason: "empty" };
  const reading = read(folded);
  if (reading === undefined) return { ok: false, reason: "unknown" };
  return isRealDay(reading) ? { ok: true, date: reading } : { ok: false, reason: "no-such-day" };
}
