import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { cpus, loadavg } from "node:os";

/** One measured number and what it may be. */
export type Figure = {
  readonly what: string;
  readonly value: number;
  readonly unit: string;
  readonly limit: number;
  readonly must: "at most" | "at least";
  /** What else was measured with it. */
  readonly beside?: Readonly<Record<string, number>>;
};

export const isMet = ({ value, limit, must }: Figure): boolean =>
  must === "at most" ? value <= limit : value >= limit;

const shown = (value: number): string => (value >= 100 ? value.toFixed(0) : value.toFixed(2));

const besideText = ({ beside = {} }: Figure): string =>
  Object.entries(beside)
    .map(([name, value]) => `${name} ${shown(value)}`)
    .join(", ");

/** The table that people read. */
export function printFigures(figures: readonly Figure[]): void {
  const rows = figures.map((figure) => [
    isMet(figure) ? "met" : "MISSED",
    figure.what,
    `${shown(figure.value)} ${figure.unit}`.trim(),
    `${figure.must} ${figure.limit}`,
    besideText(figure),
  ]);
  const all = [["", "figure", "value", "limit", "beside"], ...rows];
  const widths = all[0]?.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0))) ?? [];
  for (const row of all) console.log(row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join("  "));
}

const folder = "bench-results";

/** Keeps the figures beside the earlier ones of the same run: `pnpm bench` and `pnpm bench:web` fill one file each. */
export function keepFigures(
  name: string,
  about: Readonly<Record<string, unknown>>,
  figures: readonly Figure[],
): void {
  mkdirSync(folder, { recursive: true });
  const machine = {
    node: process.version,
    processor: cpus()[0]?.model,
    cores: cpus().length,
    load: loadavg(),
  };
  const kept = figures.map((figure) => ({ ...figure, met: isMet(figure) }));
  writeFileSync(
    `${folder}/${name}.json`,
    `${JSON.stringify({ ...about, machine, figures: kept }, null, 2)}\n`,
  );
}

export const median = (values: readonly number[]): number => percentile(values, 0.5);

export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** Resident memory of a process in MB; null where the system does not tell. */
export function memoryOf(pid: number | undefined): number | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1000;
  } catch {
    return null;
  }
}
