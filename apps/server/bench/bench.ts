// `pnpm bench`: lists and case pages with login and visibility, as a ratio to the same queries without; JSON beside.
import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { instant } from "@lots/domain/calendar/calendar-input";
import { anyOpenCase } from "@lots/domain/cases/case-filter";
import { openDatabase } from "../src/database/open-database.ts";
import { newToken, tokenHash } from "../src/sessions/session-token.ts";
import { type Amounts, fill, officeOfTenYears } from "./fill.ts";
import { type Call, measure } from "./load.ts";

const scale = Number(process.env.BENCH_SCALE ?? 1);
const seconds = Number(process.env.BENCH_SECONDS ?? 4);
const amounts: Amounts = { ...officeOfTenYears, cases: Math.round(officeOfTenYears.cases * scale) };
const now = instant.parse("2026-11-24T09:00:00.000Z");
const later = instant.parse("2026-11-24T20:00:00.000Z");

const folder = mkdtempSync(join(tmpdir(), "lots-bench-"));
const bareFolder = mkdtempSync(join(tmpdir(), "lots-bench-bare-"));
const people = ["pilot", "officer", "partner"] as const;

async function prepare() {
  const database = await openDatabase({ folder });
  const filled = await fill(database.db, amounts);
  const ids = { pilot: filled.pilotId, officer: filled.officerId, partner: filled.partnerId };
  const tokens = { pilot: newToken(), officer: newToken(), partner: newToken() };
  for (const person of people) {
    await database.db
      .insertInto("sessions")
      .values({
        tokenHash: tokenHash(tokens[person]),
        userId: ids[person],
        createdAt: now,
        lastActiveAt: now,
        endsAt: later,
      })
      .execute();
  }
  // Every tenth case is shared with the partner; all of these are seen by everybody who is measured.
  const numbers = (
    await database.db
      .selectFrom("cases")
      .innerJoin("consents", "consents.caseId", "cases.id")
      .select("number")
      .execute()
  ).map((row) => row.number);
  await database.close();
  cpSync(folder, bareFolder, { recursive: true });
  return { ids, tokens, numbers };
}

const running: ChildProcess[] = [];

function start(kind: "lots" | "bare", where: string, userId: string): Promise<string> {
  const child = spawn(process.execPath, [join(import.meta.dirname, "bench-server.ts"), kind, where, userId], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  running.push(child);
  return new Promise((resolve, reject) => {
    child.once("exit", () => reject(new Error(`The ${kind} server did not start.`)));
    child.stdout.once("data", (port: Buffer) => resolve(`http://127.0.0.1:${port.toString().trim()}`));
  });
}

const callOf = (path: string, input: unknown, token: string): Call => ({
  path: `/api/${path}`,
  headers: { cookie: `lots=${token}`, "x-lots-client": "bench", "sec-fetch-site": "same-origin" },
  body: JSON.stringify(input),
});

try {
  const { ids, tokens, numbers } = await prepare();
  const lots = await start("lots", folder, ids.pilot);
  const bare = await start("bare", bareFolder, ids.pilot);
  const list = {
    filter: anyOpenCase,
    sort: "company",
    descending: false,
    after: null,
    limit: 50,
    counted: false,
  };
  const jobs = {
    list: (_n: number, token: string) => callOf("cases.list", list, token),
    page: (n: number, token: string) => callOf("cases.get", { number: numbers[n % numbers.length] }, token),
  };
  const results: Record<string, unknown>[] = [];
  for (const [job, call] of Object.entries(jobs)) {
    for (const clients of [1, 16]) {
      const without = await measure(bare, (n) => call(n, ""), { clients, seconds });
      for (const person of people) {
        const found = await measure(lots, (n) => call(n, tokens[person]), { clients, seconds });
        const ratio = found.perSecond / without.perSecond;
        results.push({ job, person, clients, ...found, barePerSecond: without.perSecond, ratio });
        console.log(
          `${job} as ${person}, ${clients} at a time: ${found.perSecond.toFixed(0)}/s (${ratio.toFixed(2)} of bare), p95 ${found.p95.toFixed(1)} ms`,
        );
      }
    }
  }
  mkdirSync("bench-results", { recursive: true });
  writeFileSync("bench-results/bench.json", JSON.stringify({ amounts, results }, null, 2));
} finally {
  for (const child of running) child.kill();
  rmSync(folder, { recursive: true, force: true });
  rmSync(bareFolder, { recursive: true, force: true });
}
