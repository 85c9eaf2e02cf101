// `pnpm bench [statements] [requests] [pages] [import] [start]`: the figures that the product keeps to, measured on this
// machine. Prints a table and writes bench-results/bench.json. BENCH_SCALE=0.1 fills less, BENCH_MS: ms of a
// slice, 300 unless said. BENCH_ROWS=19999 imports as much as one may, BENCH_DATABASE=postgres takes PostgreSQL.

import { type Amounts, officeOfTenYears } from "./amounts.ts";
import { type Figure, keepFigures, printFigures } from "./figure.ts";
import { importFigures } from "./import-figures.ts";
import { pageFigures } from "./page-figures.ts";
import { openPlace, type Place } from "./place.ts";
import { requestFigures, statementFigures } from "./request-figures.ts";
import { startFigures } from "./start-figures.ts";

const scale = Number(process.env.BENCH_SCALE ?? 1);
const msPerSlice = Number(process.env.BENCH_MS ?? 300);
const database = process.env.BENCH_DATABASE === "postgres" ? "postgres" : "sqlite";
const amounts: Amounts = { ...officeOfTenYears, cases: Math.round(officeOfTenYears.cases * scale) };

const parts: Readonly<Record<string, (place: Place) => Promise<readonly Figure[]>>> = {
  statements: statementFigures,
  requests: (place) => requestFigures(place, msPerSlice),
  pages: pageFigures,
  import: importFigures,
  start: startFigures,
};

const asked = process.argv.slice(2);
const figures: Figure[] = [];
await using place = await openPlace(database, amounts);
for (const [name, measure] of Object.entries(parts)) {
  if (asked.length === 0 || asked.includes(name)) figures.push(...(await measure(place)));
}
printFigures(figures);
keepFigures(database === "sqlite" ? "bench" : "bench-postgres", { database, amounts, asked }, figures);
