import { randomUUID } from "node:crypto";
import { Agent } from "node:http";
import { setTimeout as sleep } from "node:timers/promises";
import { type Figure, percentile } from "./figure.ts";
import { send, Tally } from "./load.ts";
import { callOf, type Place } from "./place.ts";

const rows = 19_999;
const rowsAtOnce = 200;
const idleMs = 10_000;
const betweenMs = 20;

/** A list as an office keeps it: a heading and as many rows as one import may have. */
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

/** One import, as the browser carries it out. */
async function importAll(origin: string, token: string): Promise<void> {
  const url = new URL(origin);
  const agent = new Agent({ keepAlive: true });
  const ask = async (path: string, input: unknown) =>
    JSON.parse(await send(url, agent, callOf(path, input, token))).result.data;
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
  while ((await ask("imports.readNext", { id })).read > 0);
  const plan: { readonly rows: readonly { readonly number: number; readonly outcome: string }[] } = await ask(
    "imports.dryRun",
    { id },
  );
  let left = plan.rows.filter(({ outcome }) => outcome === "log").map(({ number }) => number);
  if (left.length < rows * 0.9) throw new Error(`The dry run takes ${left.length} of ${rows} rows.`);
  while (left.length > 0) {
    const operationId = randomUUID();
    const { through } = await ask("imports.runBatch", {
      id,
      numbers: left.slice(0, rowsAtOnce),
      operationId,
    });
    left = left.filter((number) => number > through);
  }
  agent.destroy();
}

/** What an officer who opens cases meanwhile waits, with a breath between two pages. */
async function waitsUntil(origin: string, place: Place, isOver: () => boolean): Promise<readonly number[]> {
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
  const importing = importAll(origin, place.tokens.pilot).finally(() => {
    isOver = true;
  });
  const meanwhile = await waitsUntil(origin, place, () => isOver);
  await importing;
  const seconds = (performance.now() - begun) / 1000;
  const p95 = { idle: percentile(idle, 0.95), meanwhile: percentile(meanwhile, 0.95) };
  return [
    {
      what: "case page of others during an import of 20,000 rows: p95, times that when idle",
      value: p95.meanwhile / p95.idle,
      unit: "",
      limit: 2,
      must: "at most",
      beside: { "idle ms": p95.idle, "meanwhile ms": p95.meanwhile, "import s": seconds },
    },
  ];
}
