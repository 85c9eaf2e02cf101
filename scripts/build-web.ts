import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const web = join(root, "apps/web");
const stampFile = join(root, ".cache/web-inputs");

const inputs = [
  "pnpm-lock.yaml",
  "tsconfig.base.json",
  "apps/web",
  "packages/domain/src",
  "packages/ui/src",
  "packages/words/src",
];
const notInputs = new Set(["dist", "node_modules"]);

function filesIn(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  const names = readdirSync(path).filter((name) => !notInputs.has(name));
  return names.sort().flatMap((name) => filesIn(join(path, name)));
}

/** Changes with every byte that the built web is made of. */
function inputsHash(): string {
  const hash = createHash("sha256").update(process.versions.node);
  for (const file of inputs.flatMap((input) => filesIn(join(root, input)))) {
    hash.update(`\0${file}\0`).update(readFileSync(file));
  }
  return hash.digest("hex");
}

const stamp = (): string => (existsSync(stampFile) ? readFileSync(stampFile, "utf8") : "");

export function webIsBuilt(): boolean {
  return existsSync(join(web, "dist/index.html")) && stamp() === inputsHash();
}

export function buildWeb(): { readonly ok: boolean; readonly output: string } {
  const hash = inputsHash();
  const env = { ...process.env, NODE_ENV: "production" };
  const vite = [join(web, "node_modules/vite/bin/vite.js"), "build"];
  const { status, stdout, stderr } = spawnSync(process.execPath, vite, { cwd: web, env, encoding: "utf8" });
  if (status === 0) {
    mkdirSync(dirname(stampFile), { recursive: true });
    writeFileSync(stampFile, hash);
  }
  return { ok: status === 0, output: stdout + stderr };
}
