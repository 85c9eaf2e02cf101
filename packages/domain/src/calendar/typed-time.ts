import type { CalendarDate, ClockTime } from "./calendar-date.ts";
import { parseTypedDate, type TypedDate } from "./typed-date.ts";
import { foldTyped } from "./typed-words.ts";
import type { DateContext } from "./written-date.ts";

export type TypedTime =
  | { ok: true; time: ClockTime }
  | { ok: false; reason: "empty" | "unknown" | "no-such-time" };

/** `time` is null where only a day was typed. */
export type TypedMoment =
  | { ok: true; date: CalendarDate; time: ClockTime | null }
  | { ok: false; reason: Extract<TypedDate, { ok: false }>["reason"] | "no-such-time" };

/** `14:30`, `14.30`, `1430`, `kl 9`, `14`; `2 pm`. */
export function parseTypedTime(text: string): TypedTime {
  const folded = foldTyped(text);
  if (folded === "") return { ok: false, reason: "empty" };
  const found = /^(?:kl\.? ?|at )?(?<hour>\d{1,2})(?:[:.]?(?<minute>\d\d))? ?(?<half>[ap]\.?m\.?)?$/.exec(
    folded,
  )?.groups;
  if (!found) return { ok: false, reason: "unknown" };
  const { hour = "", minute = "00", half } = found;
  const time = clockTime(half ? fromTwelve(Number(hour), half) : Number(hour), Number(minute));
  return time ? { ok: true, time } : { ok: false, reason: "no-such-time" };
}

function fromTwelve(hour: number, half: string): number {
  if (hour < 1 || hour > 12) return Number.NaN;
  return (hour % 12) + (half.startsWith("p") ? 12 : 0);
}

function clockTime(hour: number, minute: number): ClockTime | undefined {
  if (!(hour <= 23 && minute <= 59)) return undefined;
  // Two figures each: the shape that ClockTime names.
  return `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}` as ClockTime;
}

/**
 * When something happened: `igår 14`, `fre kl 9.30`, `27/11 14:30`; `14:30` alone is today. A lone number after a day
 * is an hour, not a year; whoever means the year writes all of it.
 */
export function parseTypedMoment(text: string, context: DateContext): TypedMoment {
  const folded = foldTyped(text);
  const split =
    /^(?<day>.*?)(?:^|,? )(?<time>(?:kl\.? ?|at )\d.*|\d{1,2}[:.]\d\d(?: ?[ap]m)?|\d{1,2}(?: ?[ap]m)?)$/.exec(
      folded,
    )?.groups;
  const time = parseTypedTime(split?.time ?? "");
  const day =
    split?.day === ""
      ? ({ ok: true, date: context.today } as const)
      : parseTypedDate(split?.day ?? "", context);
  if (!day.ok || (!time.ok && time.reason === "unknown")) {
    const whole = parseTypedDate(folded, context);
    if (whole.ok) return { ...whole, time: null };
    return !day.ok && day.reason === "no-such-day" ? day : whole;
  }
  return time.ok ? { ok: true, date: day.date, time: time.time } : { ok: false, reason: "no-such-time" };
}
