import { randomUUID } from "node:crypto";
import { Agent } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { type Figure, percentile } from "./figure.ts";
import { send, Tally } from "./load.ts";
import { callOf, type Place } from "./place.ts";

/** A quarter of what one import may have says what others wait; `BENCH_ROWS=19999` is all of it. */
const rows = Number(process.env.BENCH_ROWS ?? 5_000);
const rowsAtOnce = 50;
const idleMs = 10_000;
const betweenMs = 20;
const shortestRestMs = 15;

/** A list as an office keeps it: a heading and its rows. */
function aLongList(): Buffer {
  const two = (n: number) => `${n}`.padStart(2, "0");
  const lines = Array.from({ length: rows }, (_, n) =>
    [
      `2026-${two((n % 10) + 1)}-${two((n % 28) + 1)}`,
      `Nya bolaget ${n % 4000} AB`,
      "Telefon",
      `De frågade om mark och bygglov, samtal ${n}.`,
    ].join(";"),
  );
  return Buffer.from(["Datum;Företag;Kanal;Anteckning", ...lines].join("\n"));
}

/** Rests after a piece of work for as long as the piece took, as the browser does (`use-long-work.ts`). */
async function inPieces<T>(piece: () => Promise<T | null>): Promise<void> {
  for (;;) {
    const begun = performance.now();
    if ((await piece()) === null) return;
    await sleep(Math.max(shortestRestMs, performance.now() - begun));
  }
}

/** One import, as the browser carries it out; `enters` hears of each stage. */
async function importAll(origin: string, token: string, enters: (stage: string) => void): Promise<void> {
  const url = new URL(origin);
  const agent = new Agent({ keepAlive: true });
  const ask = async (path: string, input: unknown) =>
    JSON.parse(await send(url, agent, callOf(path, input, token))).result.data;
  enters("upload");
  const upload = callOf("import", null, token);
  const headers = { ...upload.headers, "content-type": "text/csv", "x-lots-file-name": "lista.csv" };
  const { importId: id } = JSON.parse(
    await send(url, agent, { path: upload.path, headers, body: aLongList() }),
  );
  const { guessed } = await ask("imports.get", { id });
  const columns = guessed.headings.map((heading: string, n: number) => ({
    heading,
    target: guessed.targets[n],
  }));
  const mapping = { hasHeadings: true, columns, channels: { telefon: "phone_in" }, units: {} };
  await ask("imports.setMapping", { id, mapping });
  enters("reading");
  await inPieces(async () => ((await ask("imports.readNext", { id })).read > 0 ? true : null));
  enters("dry run");
  const plan: { readonly rows: readonly { readonly number: number; readonly outcome: string }[] } = await ask(
    "imports.dryRun",
    { id },
  );
  let left = plan.rows.filter(({ outcome }) => outcome === "log").map(({ number }) => number);
  if (left.length < rows * 0.9) throw new Error(`The dry run takes ${left.length} of ${rows} rows.`);
  enters("taking");
  await inPieces(async () => {
    if (left.length === 0) return null;
    const operationId = randomUUID();
    const numbers = left.slice(0, rowsAtOnce);
    const { through } = await ask("imports.runBatch", { id, numbers, operationId });
    left = left.filter((number) => number > through);
    return true;
  });
  agent.destroy();
}

/** What an officer who opens cases meanwhile waits, with a breath between two pages. */
async function waitsUntil(
  origin: string,
  place: Place,
  isOver: () => boolean,
  tells: (ms: number) => void = () => {},
): Promise<readonly number[]> {
  const tally = new Tally();
  while (!isOver()) {
    await tally.slice(
      origin,
      () =>
        callOf(
          "cases.get",
          { number: place.cases[tally.times.length % place.cases.length]?.number },
          place.tokens.officer,
        ),
      { clients: 1, ms: 0.01 },
    );
    tells(tally.times.at(-1) ?? 0);
    await sleep(betweenMs);
  }
  return tally.times;
}

/** A whole import through the routes that the browser uses, and what the others notice of it. */
export async function importFigures(place: Place): Promise<readonly Figure[]> {
  const origin = await place.server("lots", place.where);
  const idleUntil = performance.now() + idleMs;
  const idle = await waitsUntil(origin, place, () => performance.now() > idleUntil);
  const begun = performance.now();
  let isOver = false;
  let stage = "upload";
  const stages = new Map<string, number[]>();
  const importing = importAll(origin, place.tokens.pilot, (next) => {
    stage = next;
  }).finally(() => {
    isOver = true;
  });
  const meanwhile = await waitsUntil(
    origin,
    place,
    () => isOver,
    (ms) => {
      stages.set(stage, [...(stages.get(stage) ?? []), ms]);
    },
  );
  await importing;
  const seconds = (performance.now() - begun) / 1000;
  const p95 = { idle: percentile(idle, 0.95), meanwhile: percentile(meanwhile, 0.95) };
  const ofStages = [...stages].map(([name, times]) => [`${name} ms`, percentile(times, 0.95)] as const);
  return [
    {
      what: `case page of others during an import of ${rows} rows: p95, times that when idle`,
      value: p95.meanwhile / p95.idle,
      unit: "",
      limit: 2,
      must: "at most",
      beside: {
        "idle ms": p95.idle,
        "meanwhile ms": p95.meanwhile,
        "import s": seconds,
        ...Object.fromEntries(ofStages),
      },
    },
  ];
}
