import { join } from "node:path";
import { defineConfig } from "vitest/config";

/** The server's tests are one set of files that runs on both databases. */
const server = (database: "sqlite" | "postgres") => ({
  test: {
    name: `server-${database}`,
    root: "apps/server",
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    env: { LOTS_TEST_DATABASE: database },
    globalSetup:
      database === "postgres" ? [join(import.meta.dirname, "apps/server/test/postgres-setup.ts")] : [],
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});

/** Slow to fail and quick to pass: a browser waits for what is to come, and the machine may be busy. */
const journeys = {
  test: {
    name: "journeys",
    root: "apps/e2e",
    include: ["journeys/**/*.spec.ts", "harness/**/*.test.ts"],
    globalSetup: [join(import.meta.dirname, "apps/e2e/harness/setup.ts")],
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
};

const unit = (name: string, root: string, include: string[]) => ({ test: { name, root, include } });

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
