import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { DatabaseChoice } from "../src/database/open-database.ts";
import { ownHeaders } from "./served.ts";

const sourceOf = (name: string): string => fileURLToPath(new URL(`../src/${name}`, import.meta.url));

type Settings = Readonly<Record<string, string>>;

/** A folder that is gone afterwards, for data or as a stand-in for the built web. */
export async function aFolder(): Promise<AsyncDisposable & { readonly path: string }> {
  const path = await mkdtemp(join(tmpdir(), "lots-test-"));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }) };
}

export const settingsFor = (choice: DatabaseChoice): Settings =>
  "url" in choice ? { DATABASE_URL: choice.url } : { LOTS_DATA: choice.folder };

export interface Started extends AsyncDisposable {
  readonly process: ChildProcess;
  /** Everything printed so far, both streams apart. */
  readonly said: { readonly out: string; readonly err: string };
  /** When the process has ended: its exit code, or null if a signal ended it. */
  readonly ended: Promise<number | null>;
  /** The address, when the server is ready. */
  ready(): Promise<string>;
  call(procedure: string, input: unknown, cookie?: string): Promise<Response>;
}

/** `main.ts`, or what runs before it, in a process of its own, with these settings and no others. */
export async function started(
  settings: Settings,
  file: "main.ts" | "before-first-start.ts" = "main.ts",
): Promise<Started> {
  const web = await aFolder();
  await writeFile(join(web.path, "index.html"), "<!doctype html><title>Lots</title>");
  const own = { PORT: "0", LOTS_WEB: web.path, LOTS_TEST_DATABASE: "1" };
  const child = spawn(process.execPath, [sourceOf(file)], { env: { ...own, ...settings }, stdio: "pipe" });
  const said = { out: "", err: "" };
  child.stdout.on("data", (chunk) => {
    said.out += String(chunk);
  });
  child.stderr.on("data", (chunk) => {
    said.err += String(chunk);
  });
  const ended = once(child, "close").then(([code]) => code as number | null);
  const ready = async (): Promise<string> => {
    for (;;) {
      const url = /http:\/\/\S+?(?=\s)/.exec(said.out)?.[0];
      if (url !== undefined) return url;
      if (child.exitCode !== null) throw new Error(`ended before it was ready: ${said.err}`);
      await Promise.race([once(child.stdout, "data"), ended]);
    }
  };
  return {
    process: child,
    said,
    ended,
    ready,
    call: async (procedure, input, cookie = "") =>
      fetch(`${await ready()}/api/${procedure}`, {
        method: "POST",
        headers: { ...ownHeaders, cookie },
        body: JSON.stringify(input),
      }),
    [Symbol.asyncDispose]: async () => {
      child.kill("SIGKILL");
      await ended;
      await web[Symbol.asyncDispose]();
    },
  };
}
