import type { DateReading, DateWords } from "../src/date-input.tsx";

export function readDate(text: string): DateReading {
  if (text === "ons") return { ok: true, date: "2026-11-25", said: "ons 25 nov, v 48" };
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return { ok: true, date: text, said: text };
  return { ok: false, said: "Skriv till exempel fre, +3, v 49 eller 1/12." };
}

export const dateWords: DateWords = {
  open: "Öppna kalendern",
  previousMonth: "Föregående månad",
  nextMonth: "Nästa månad",
  week: "v",
  weekLong: "Vecka",
};
