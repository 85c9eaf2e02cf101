// Builds the web when something it is made of has changed. No dependencies.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { root, runQuietly } from "./bootstrap.mjs";

const inputs = [
  "pnpm-lock.yaml",
  "tsconfig.base.json",
  "apps/web",
  "packages/domain/src",
  "packages/ui/src",
  "packages/words/src",
];
const notInputs = new Set(["dist", "node_modules"]);
const stampFile = join(root, ".cache/web-inputs");
const web = join(root, "apps/web");

function filesIn(path) {
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path).filter((name) => !notInputs.has(name));
  return names.sort().flatMap((name) => filesIn(join(path, name)));
}

/** Changes with every byte that the built web is made of. */
function inputsHash() {
  const hash = createHash("sha256").update(process.versions.node);
  for (const file of inputs.flatMap((input) => filesIn(join(root, input)))) {
    hash.update(`\0${file}\0`).update(readFileSync(file));
  }
  return hash.digest("hex");
}

const stamp = () => (existsSync(stampFile) ? readFileSync(stampFile, "utf8") : "");

export function webIsBuilt() {
  return existsSync(join(web, "dist/index.html")) && stamp() === inputsHash();
}

export function buildWeb() {
  const hash = inputsHash();
  const result = runQuietly(process.execPath, ["node_modules/vite/bin/vite.js", "build"], { cwd: web });
  if (result.ok) {
    mkdirSync(dirname(stampFile), { recursive: true });
    writeFileSync(stampFile, hash);
  }
  return result;
}
