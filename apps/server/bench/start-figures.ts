import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Figure, median, memoryOf } from "./figure.ts";

const root = join(import.meta.dirname, "../../..");
const starts = 5;
const idleMs = 5000;

type Start = { readonly ms: number; readonly memory: number | null };

/** From the command to the line with the address, and what the process holds when nobody has asked for anything. */
async function start(
  args: readonly string[],
  data: string,
  env: Readonly<Record<string, string>>,
): Promise<Start> {
  const begun = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: root,
    env: { ...process.env, ...env, PORT: "0", LOTS_DATA: data },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const gone = new Promise((resolve) => child.once("exit", resolve));
  await new Promise<void>((resolve, reject) => {
    child.once("exit", () => reject(new Error("The server did not start.")));
    child.stdout.on("data", (text: Buffer) => {
      if (text.toString().includes("http://")) resolve();
    });
  });
  const ms = performance.now() - begun;
  await sleep(idleMs);
  const memory = memoryOf(child.pid);
  child.kill();
  await gone;
  return { ms, memory };
}

/** `npm start` as a second start is, and the server in it alone. */
export async function startFigures(): Promise<readonly Figure[]> {
  const data = mkdtempSync(join(tmpdir(), "lots-bench-start-"));
  const compiled = { NODE_COMPILE_CACHE: join(root, ".cache/compiled") };
  try {
    const commands = { whole: ["scripts/start.mjs"], server: ["apps/server/src/main.ts"] };
    await start(commands.whole, data, {});
    await start(commands.server, data, compiled);
    const whole: Start[] = [];
    const server: Start[] = [];
    for (let n = 0; n < starts; n += 1) {
      whole.push(await start(commands.whole, data, {}));
      server.push(await start(commands.server, data, compiled));
    }
    const memories = server.flatMap(({ memory }) => memory ?? []);
    const seconds = (all: readonly Start[]): number => median(all.map(({ ms }) => ms)) / 1000;
    const figures: Figure[] = [
      { what: "npm start, when all is there", value: seconds(whole), unit: "s", limit: 6, must: "at most" },
      { what: "server, from start to ready", value: seconds(server), unit: "s", limit: 1.5, must: "at most" },
    ];
    if (memories.length === 0) return figures;
    const memory = { what: "server, memory when idle", value: median(memories), unit: "MB" } as const;
    return [...figures, { ...memory, limit: 150, must: "at most" }];
  } finally {
    rmSync(data, { recursive: true, force: true });
  }
}
