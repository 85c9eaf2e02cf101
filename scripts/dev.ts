// `pnpm dev`: the API on a demonstration of its own (data/dev), started again whenever its code changes, and Vite in
// front of it. Open the address that Vite prints and pick a person.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const web = join(root, "apps/web");

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await once(probe, "listening");
  const address = probe.address();
  if (address === null || typeof address === "string") throw new Error("No port is free.");
  probe.close();
  return address.port;
}

const startNode = (
  cwd: string,
  env: Readonly<Record<string, string>>,
  ...args: readonly string[]
): ChildProcess => spawn(process.execPath, args, { cwd, env: { ...process.env, ...env }, stdio: "inherit" });

const port = String(await freePort());
const data = process.env.LOTS_DATA ?? join(root, "data/dev");
const programs = [
  startNode(
    root,
    { PORT: port, LOTS_DATA: data },
    "--watch",
    "--watch-preserve-output",
    "scripts/dev-server.ts",
  ),
  startNode(web, { LOTS_DEV_API: `http://127.0.0.1:${port}` }, join(web, "node_modules/vite/bin/vite.js")),
];

/** Neither is of use without the other. */
const stop = (): void => {
  for (const program of programs) program.kill("SIGTERM");
};
for (const program of programs) program.on("exit", stop);
process.on("SIGTERM", stop);
// A Ctrl-C reaches them by itself.
process.on("SIGINT", () => {});
