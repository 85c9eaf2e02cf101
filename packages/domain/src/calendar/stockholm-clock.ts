/** The wall clock in Europe/Stockholm, whatever time zone the process or the browser runs in. */
const wallClock = new Intl.DateTimeFormat("en-US", {
  timeZone: "Europe/Stockholm",
  hourCycle: "h23",
  year: "numeric",
  month: "numeric",
  day: "numeric",
  hour: "numeric",
  minute: "numeric",
  second: "numeric",
});

const dayInMs = 86_400_000;

const hourInMs = 3_600_000;
const secondInMs = 1000;
/** Since then clocks in Sweden are changed on the whole hour, so that an hour has one difference to UTC. */
const wholeHoursSince = Date.UTC(1980, 0);
const mostKept = 100_000;
const differences = new Map<number, number>();

/**
 * What a clock on the wall in Stockholm shows at that moment, written as if it were UTC (whole seconds). The system is
 * asked once for each hour: a list asks for every row, and the answer takes as long as reading the row.
 */
export function wallTimeAt(epochMs: number): number {
  if (!(epochMs >= wholeHoursSince)) return shownAt(epochMs);
  const hour = Math.floor(epochMs / hourInMs) * hourInMs;
  const known = differences.get(hour);
  const difference = known ?? shownAt(hour) - hour;
  if (known === undefined && differences.size < mostKept) differences.set(hour, difference);
  return Math.floor(epochMs / secondInMs) * secondInMs + difference;
}

function shownAt(epochMs: number): number {
  const shown: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
  for (const part of wallClock.formatToParts(epochMs)) shown[part.type] = Number(part.value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = shown;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

/**
 * The moment at which the clock on the wall shows this. An hour that comes twice in October means the first one;
 * an hour that is skipped in March means as long after midnight as if it had not been (02:30 → 03:30).
 */
export function momentOfWallTime(wallMs: number): number {
  const offsetAt = (epochMs: number) => wallTimeAt(epochMs) - epochMs;
  const before = wallMs - offsetAt(wallMs - dayInMs);
  const after = wallMs - offsetAt(wallMs + dayInMs);
  const shown = [before, after].filter((moment) => wallTimeAt(moment) === wallMs);
  return shown.length === 0 ? before : Math.min(...shown);
}
