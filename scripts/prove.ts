// `pnpm prove`: the proofs that `npm test` runs in short, at full length. They are the server's `*-proof.test.ts`
// files, which read LOTS_TEST_PROVE for how often to do what they do.
import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const projects = ["--project", "server-sqlite", "--project", "server-postgres"];
const { status } = spawnSync(
  process.execPath,
  [
    join(root, "node_modules/vitest/vitest.mjs"),
    "run",
    ...projects,
    "--testTimeout=7200000",
    "proof.test.ts",
  ],
  { cwd: root, env: { ...process.env, LOTS_TEST_PROVE: "1" }, stdio: "inherit" },
);
process.exitCode = status ?? 1;
