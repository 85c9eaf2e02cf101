// What is installed, and whether it is what the lockfile wants. No dependencies.
import { createHash } from "node:crypto";
import { accessSync, constants, existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { giveUp, root, runPnpm } from "./quiet-command.mjs";

const runsOnly = ["--prod", "--filter", "@lots/server...", "--filter", "@lots/web..."];
const modules = join(root, "node_modules");
const stampFile = join(modules, ".lots-installed");

/** Changes with everything that decides what is installed. */
function wanted() {
  const inFolders = ["apps", "packages"].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => join(folder, name, "package.json")),
  );
  const files = ["pnpm-lock.yaml", "pnpm-workspace.yaml", "package.json", ...inFolders];
  const hash = createHash("sha256").update(`${process.platform} ${process.arch}`);
  for (const file of files.filter((name) => existsSync(join(root, name)))) {
    hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  }
  return hash.digest("hex");
}

/** `"run"`: what the server and the build of the web need. `"everything"`: tools and tests too. */
export function isInstalled(extent) {
  const [found, hash] = existsSync(stampFile) ? readFileSync(stampFile, "utf8").split(" ") : [];
  return hash === wanted() && (found === "everything" || extent === "run");
}

/** What pnpm has noted of an earlier installation. */
function earlierInstallation() {
  try {
    return JSON.parse(readFileSync(join(modules, ".modules.yaml"), "utf8"));
  } catch {
    return null;
  }
}

function isWritableFolder(folder) {
  try {
    accessSync(folder, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** pnpm refuses packages that are linked to another user's store: they stay with theirs, or are fetched anew. */
function storeOf(earlier) {
  if (typeof earlier?.storeDir !== "string") return [];
  if (isWritableFolder(earlier.storeDir)) return ["--store-dir", earlier.storeDir];
  rmSync(modules, { recursive: true, force: true });
  return [];
}

/** Installs what is missing, and nothing where all of it is there: that takes a second of each start. */
export function install(extent, words) {
  if (isInstalled(extent)) return;
  const earlier = earlierInstallation();
  // Never takes away what a developer has installed.
  const whole = extent === "everything" || earlier?.included?.devDependencies === true;
  if (earlier === null) console.log(words.installing);
  const filters = whole ? [] : runsOnly;
  rmSync(stampFile, { force: true });
  const { ok, output } = runPnpm(["install", "--frozen-lockfile", ...storeOf(earlier), ...filters]);
  if (!ok) giveUp(`${words.notInstalled}\n${output}`);
  writeFileSync(stampFile, `${whole ? "everything" : "run"} ${wanted()}`);
}
