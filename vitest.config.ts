import { join } from "node:path";
import { defineConfig } from "vitest/config";

/** Slow to give up, for the machine may be busy: no test is about how long something takes. */
const patience = { testTimeout: 60_000, hookTimeout: 60_000 };

/** Every core: a test file spends much of its time waiting for its database, and two cores would else be one. */
const allCores = { maxWorkers: "100%" };

/** The server's tests are one set of files that runs on both databases. */
const server = (database: "sqlite" | "postgres") => ({
  test: {
    name: `server-${database}`,
    root: "apps/server",
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    globalSetup: [join(import.meta.dirname, `apps/server/test/${database}-setup.ts`)],
    ...patience,
    ...allCores,
  },
});

const journeys = {
  test: {
    name: "journeys",
    root: "apps/e2e",
    include: ["journeys/**/*.spec.ts", "harness/**/*.test.ts"],
    globalSetup: [join(import.meta.dirname, "apps/e2e/harness/setup.ts")],
    expect: { poll: { timeout: 20_000, interval: 100 } },
    ...patience,
    // A browser and a server are several processes already, but each waits for the other much of the time.
    maxWorkers: 2,
    sequence: { groupOrder: 1 },
    // What a journey starts is its own; the modules and the browser serve the next file as well.
    isolate: false,
    testTimeout: 180_000,
  },
};

const unit = (name: string, root: string, include: string[]) => ({
  test: { name, root, include, ...patience, ...allCores },
});

export default defineConfig({
  test: {
    projects: [
      unit("domain", "packages/domain", ["src/**/*.test.ts"]),
      unit("words", "packages/words", ["src/**/*.test.ts"]),
      unit("ui", "packages/ui", ["src/**/*.test.{ts,tsx}", "test/**/*.test.{ts,tsx}"]),
      unit("web", "apps/web", ["src/**/*.test.{ts,tsx}"]),
      unit("scripts", "scripts", ["**/*.test.ts"]),
      server("sqlite"),
      server("postgres"),
      journeys,
    ],
    allowOnly: false,
    passWithNoTests: false,
  },
});
