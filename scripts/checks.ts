import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findChromium } from "../apps/e2e/harness/find-chromium.ts";
import { buildWeb } from "./build-web.ts";
import { type Finished, root, run, tool } from "./run-command.ts";
import { runTests, type TestRun } from "./run-tests.ts";
import { firstLoads, sizeFaults, webSizes } from "./web-size.ts";

export type Check = {
  readonly name: string;
  /** A step that is made of tests says how many; any other counts as one. */
  readonly run: () => Promise<Finished | TestRun>;
  /** What is missing on this machine, if anything. */
  readonly missing?: () => Promise<string | null>;
};

/** Registries differ from network to network, so the lockfile must not name one. */
async function lockfileHoldsNoAddress(): Promise<Finished> {
  const lines = readFileSync(join(root, "pnpm-lock.yaml"), "utf8").split("\n");
  const found = lines.flatMap((line, index) =>
    /https?:\/\/|tarball:/i.test(line) ? [`${index + 1}: ${line}`] : [],
  );
  return { ok: found.length === 0, output: found.join("\n") };
}

async function webIsBuiltAndSmall(): Promise<Finished> {
  const built = buildWeb();
  if (!built.ok) return built;
  const sizes = webSizes(join(root, "apps/web/dist"));
  const faults = sizeFaults(sizes);
  return { ok: faults.length === 0, output: [...faults, "", ...firstLoads(sizes)].join("\n") };
}

async function missingPostgres(): Promise<string | null> {
  const isPackaged = process.platform === "linux" && process.arch === "x64";
  return isPackaged || process.env.TEST_DATABASE_URL ? null : "no PostgreSQL here: set TEST_DATABASE_URL";
}

async function missingBrowser(): Promise<string | null> {
  return (await findChromium()) === null ? "no browser here: set CHROME to a Chromium's path" : null;
}

/** All that must hold, the fastest first. */
export const checks: readonly Check[] = [
  { name: "lockfile holds no address", run: lockfileHoldsNoAddress },
  {
    name: "form and lint",
    run: () => tool("biome", "check", "--error-on-warnings", "--max-diagnostics=200"),
  },
  { name: "architecture", run: () => run(process.execPath, ["scripts/check-architecture.ts"]) },
  { name: "dead code", run: () => tool("knip", "--treat-config-hints-as-errors") },
  { name: "types of server", run: () => tool("tsc", "-p", ".", "--checkers", "1") },
  { name: "types of web", run: () => tool("tsc", "-p", "apps/web", "--checkers", "1") },
  { name: "rules, words, components", run: () => runTests("domain", "words", "ui", "web", "scripts") },
  { name: "web build and size", run: webIsBuiltAndSmall },
  { name: "server on SQLite", run: () => runTests("server-sqlite") },
  { name: "server on PostgreSQL", run: () => runTests("server-postgres"), missing: missingPostgres },
  { name: "journeys in a browser", run: () => runTests("journeys"), missing: missingBrowser },
];
