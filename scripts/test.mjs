// `npm test` (and `pnpm check`): everything that is missing is fetched, then all checks run, the fastest first.
import { inRightRuntime, install, root } from "./bootstrap.mjs";
import { words } from "./bootstrap-words.mjs";

process.chdir(root);
await inRightRuntime(words.en);
install("everything", words.en);
// Only now: an older Node cannot read TypeScript.
const { runChecks } = await import("./run-checks.ts");
process.exitCode = await runChecks();
