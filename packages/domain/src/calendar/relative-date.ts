import {
  addDays,
  addMonths,
  type CalendarDate,
  isoWeek,
  mondayOfWeek,
  weekday,
  weeksInYear,
} from "./calendar-date.ts";
import { weekdayNamed } from "./typed-words.ts";
import { addWorkingDays } from "./working-days.ts";
import type { DateContext, Reading } from "./written-date.ts";

const dayWords: Readonly<Record<string, number>> = {
  idag: 0,
  today: 0,
  imorgon: 1,
  imorron: 1,
  tomorrow: 1,
  overmorgon: 2,
  iovermorgon: 2,
  igar: -1,
  yesterday: -1,
  forrgar: -2,
  iforrgar: -2,
};

/** `idag`, `i morgon`, `igår`. */
export function readDayWord(text: string, { today }: DateContext): Reading {
  const word = text.replaceAll(" ", "");
  const days = Object.hasOwn(dayWords, word) ? dayWords[word] : undefined;
  return days === undefined ? undefined : addDays(today, days);
}

/** `fre`, `på fredag`: the next one after today, or the last one before it where days lie behind. `i fredags` always does. */
export function readWeekday(text: string, { today, direction }: DateContext): Reading {
  const word = /^(?:pa |on )?(?<name>[a-z]+)\.?$/.exec(text)?.groups?.name ?? "";
  const last = /^i (?<name>[a-z]+dag)s$/.exec(text)?.groups?.name ?? "";
  const wanted = weekdayNamed(word) ?? weekdayNamed(last);
  if (wanted === undefined) return undefined;
  const ahead = (wanted - weekday(today) + 6) % 7;
  return addDays(today, direction === "past" || last ? ((ahead + 1) % 7) - 7 : ahead + 1);
}

const amount = "(?<n>\\d{1,4}|en|ett|an?|one)";
const steps = [
  new RegExp(`^(?<sign>[+-]|om |in ) ?${amount} ?(?<unit>[a-z ]*)$`),
  new RegExp(`^(?:for )?${amount} (?<unit>[a-z ]+?) (?<sign>sedan|ago)$`),
];

/** `+3`, `+2 v`, `+5 arbetsdagar`, `om en månad`; `-2`, `för 3 dagar sedan`. */
export function readStep(text: string, { today }: DateContext): Reading {
  for (const form of steps) {
    const found = form.exec(text)?.groups;
    if (!found) continue;
    const size = Number(found.n);
    const behind = ["-", "sedan", "ago"].includes(found.sign ?? "");
    return step(today, (Number.isNaN(size) ? 1 : size) * (behind ? -1 : 1), found.unit ?? "");
  }
  return undefined;
}

function step(today: CalendarDate, n: number, unit: string): Reading {
  if (/^(d|dag|dagar|days?)?$/.test(unit)) return addDays(today, n);
  if (/^(ad|arb|arbetsdag|arbetsdagar|wd|working days?)$/.test(unit)) return addWorkingDays(today, n);
  if (/^(v|vecka|veckor|w|weeks?)$/.test(unit)) return addDays(today, 7 * n);
  if (/^(m|man|manad|manader|months?)$/.test(unit)) return addMonths(today, n);
  return undefined;
}

/** `v 49`, `vecka 49 2027`, `fre v 49`, `nästa vecka`. */
export function readWeek(text: string, context: DateContext): Reading {
  if (/^(nasta vecka|next week)$/.test(text)) return addDays(context.today, 8 - weekday(context.today));
  const found =
    /^(?:(?<before>[a-z]+)[.,]? )?(?:v|vecka|w|week)\.? ?(?<week>\d{1,2})(?:,? (?<after>[a-z]+))?(?:,? (?<year>\d{4}))?$/.exec(
      text,
    )?.groups;
  const dayName = found?.before ?? found?.after;
  const dayOfWeek = weekdayNamed(dayName ?? "");
  if (!found || (dayName && !dayOfWeek)) return undefined;
  const monday = mondayOf(Number(found.week), found.year ? Number(found.year) : undefined, context);
  if (monday === undefined) return "no-such-day";
  if (dayOfWeek) return addDays(monday, dayOfWeek - 1);
  // The week that runs now begins today for one who plans: its Monday would be late from the start.
  const isThisWeek = !found.year && context.direction === "future" && monday < context.today;
  return isThisWeek ? context.today : monday;
}

/** Without a year: the week that is not over yet, or for days behind, the one that has begun. */
function mondayOf(week: number, year: number | undefined, context: DateContext): CalendarDate | undefined {
  if (week < 1 || week > 53) return undefined;
  if (year !== undefined) return week <= weeksInYear(year) ? mondayOfWeek(year, week) : undefined;
  const thisYear = isoWeek(context.today).year;
  const years = Array.from({ length: 17 }, (_, n) => thisYear - 8 + n).filter((y) => week <= weeksInYear(y));
  const mondays = years.map((y) => mondayOfWeek(y, week));
  return context.direction === "future"
    ? mondays.find((monday) => addDays(monday, 6) >= context.today)
    : mondays.findLast((monday) => monday <= context.today);
}
