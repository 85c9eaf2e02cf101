// `npm test` (and `pnpm check`): everything that is missing is fetched, then all checks run, the fastest first.
import { inRightRuntime } from "./bootstrap.mjs";
import { words } from "./bootstrap-words.mjs";
import { install } from "./packages.mjs";
import { root } from "./quiet-command.mjs";

process.chdir(root);
await inRightRuntime("everything", words.en);
install("everything", words.en);
// Only now: an older Node cannot read TypeScript.
const { runChecks } = await import("./run-checks.ts");
process.exitCode = await runChecks();
