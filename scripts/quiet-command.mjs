import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));
export const isWindows = process.platform === "win32";

/** Ends the process with one sentence. */
export function giveUp(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** A command's result; what it printed is shown only where it failed, by whoever asks. */
export function runQuietly(command, args, options = {}) {
  const result = spawnSync(command, args, { encoding: "utf8", maxBuffer: 2 ** 28, cwd: root, ...options });
  return {
    ok: result.status === 0,
    output: `${result.stdout ?? ""}${result.stderr ?? ""}${result.error ?? ""}`,
  };
}

export const runPnpm = (args) =>
  runQuietly("pnpm", args, { shell: isWindows, env: { ...process.env, CI: "true", NO_COLOR: "1" } });
