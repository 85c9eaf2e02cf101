import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Finished, tool } from "./run-command.ts";

export type TestRun = Finished & { readonly passed: number; readonly failed: number };

type Report = {
  readonly numPassedTests: number;
  readonly numTotalTests: number;
};

/** The tests of some of vitest's projects. What was skipped, or could not even be read, has failed. */
export async function runTests(...projects: readonly string[]): Promise<TestRun> {
  const folder = mkdtempSync(join(tmpdir(), "lots-tests-"));
  const file = join(folder, "report.json");
  const chosen = projects.flatMap((project) => ["--project", project]);
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${file}`];
  try {
    const finished = await tool("vitest", "run", ...chosen, ...reporters);
    const { passed, total } = readReport(file);
    const failed = total - passed;
    const silentFailure = failed === 0 && (!finished.ok || total === 0) ? 1 : 0;
    return {
      ...finished,
      ok: finished.ok && total > 0 && failed === 0,
      passed,
      failed: failed + silentFailure,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function readReport(file: string): { readonly passed: number; readonly total: number } {
  try {
    const report: Report = JSON.parse(readFileSync(file, "utf8"));
    return { passed: report.numPassedTests, total: report.numTotalTests };
  } catch {
    // Vitest ended before it could write one; its own words say why.
    return { passed: 0, total: 0 };
  }
}
