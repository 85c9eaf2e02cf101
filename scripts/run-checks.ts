import { type Check, checks } from "./checks.ts";

type Count = { readonly passed: number; readonly failed: number };

const isPartialAllowed = process.env.LOTS_TEST_PARTIAL === "1";

/** One line per check; the whole output of one that fails. */
async function runCheck({ name, run, missing }: Check): Promise<Count> {
  const lacks = (await missing?.()) ?? null;
  if (lacks !== null) {
    console.log(
      `- ${name}: not run, ${lacks}${isPartialAllowed ? "" : " (LOTS_TEST_PARTIAL=1 lets it pass)"}`,
    );
    return { passed: 0, failed: isPartialAllowed ? 0 : 1 };
  }
  const begun = performance.now();
  const outcome = await run();
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  const count = "passed" in outcome ? outcome : { passed: outcome.ok ? 1 : 0, failed: outcome.ok ? 0 : 1 };
  const tests = "passed" in outcome ? `, ${outcome.passed + outcome.failed} tests` : "";
  console.log(`${outcome.ok ? "✓" : "✗"} ${name} (${seconds} s${tests})`);
  if (!outcome.ok) console.log(`${outcome.output.trim()}\n`);
  return count;
}

/** Runs all checks whether or not one fails; gives the exit code. */
export async function runChecks(): Promise<number> {
  let passed = 0;
  let failed = 0;
  for (const check of checks) {
    const count = await runCheck(check);
    passed += count.passed;
    failed += count.failed;
  }
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}
