import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";

const script = join(import.meta.dirname, "../../../scripts/start.mjs");

type Start = {
  readonly process: ChildProcess;
  readonly said: { out: string };
  readonly ended: Promise<unknown>;
};

/** What `npm start` runs, on a database in this folder, at the head of a process group of its own. */
function start(folder: string): Start {
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, [script], {
    env: { PATH, HOME, LOTS_DATA: folder, PORT: "0" },
    stdio: ["ignore", "pipe", "pipe"],
    detached: true,
  });
  const said = { out: "" };
  for (const stream of [child.stdout, child.stderr]) {
    stream.on("data", (chunk) => {
      said.out += String(chunk);
    });
  }
  return { process: child, said, ended: once(child, "close") };
}

/** To it and to all that it has started. */
function signalGroup({ process: { pid } }: Start, signal: NodeJS.Signals): void {
  try {
    process.kill(-Number(pid), signal);
  } catch {
    // All of them have ended.
  }
}

test("a first start that is ended leaves nothing running and nothing half filled: the next one works", async () => {
  const place = await mkdtemp(join(tmpdir(), "lots-first-start-"));
  const folder = join(place, "data");
  const first = start(folder);
  onTestFinished(async () => {
    signalGroup(first, "SIGKILL");
    await rm(place, { recursive: true, force: true });
  });
  // It has begun to fill the database, in a process of its own, which is held so that it cannot come to its end.
  await expect.poll(() => existsSync(join(folder, "lots.lock")), { interval: 5 }).toBe(true);
  signalGroup(first, "SIGSTOP");
  first.process.kill("SIGTERM");
  first.process.kill("SIGCONT");
  await once(first.process, "exit");

  const second = start(folder);
  onTestFinished(() => signalGroup(second, "SIGKILL"));
  await expect.poll(() => second.said.out, { timeout: 60_000 }).not.toBe("");
  expect(second.said.out).toContain("http://");
  const [, url] = /(http:\/\/\S+)/.exec(second.said.out) ?? [];
  const response = await fetch(`${url}/api/session.demonstrationPeople`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "x-lots-client": "journey",
      "sec-fetch-site": "same-origin",
    },
    body: "{}",
  });
  expect(await response.json()).toMatchObject({
    result: { data: expect.arrayContaining([expect.anything()]) },
  });
  second.process.kill("SIGTERM");
  expect(await second.ended).toEqual([0, null]);
});
