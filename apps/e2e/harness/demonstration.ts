import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type RunningServer, type StartOptions, startServer } from "@lots/server/start";
import { serverClock } from "./journey-clock.ts";

const options = (folder: string, shift: () => number): StartOptions => ({
  database: { folder },
  host: "127.0.0.1",
  port: 0,
  origin: null,
  proxies: [],
  asked: "demonstration",
  clock: serverClock(shift),
  passwordCost: 10,
});

const newFolder = (): Promise<string> => mkdtemp(join(tmpdir(), "lots-journey-"));
const remove = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true });

export interface Folder extends AsyncDisposable {
  readonly path: string;
}

/** A folder with the demonstration's database as a first start leaves it, for `startDemonstration` to copy. */
export async function filledFolder(shiftMs: number): Promise<Folder> {
  const path = await newFolder();
  const server = await startServer({ ...options(path, () => shiftMs), webFolder: null });
  await server.close();
  return { path, [Symbol.asyncDispose]: () => remove(path) };
}

/** A server on an empty database, which waits for its first administrator. */
export async function startEmpty(): Promise<Pick<RunningServer, "url" | "setUpLink"> & AsyncDisposable> {
  const path = await newFolder();
  const server = await startServer({ ...options(path, () => 0), asked: "real" });
  return {
    url: server.url,
    setUpLink: server.setUpLink,
    [Symbol.asyncDispose]: async () => {
      await server.close();
      await remove(path);
    },
  };
}

/** A server of its own on a copy of `filled`. */
export async function startDemonstration(
  filled: string,
  shift: () => number,
): Promise<Pick<RunningServer, "url"> & AsyncDisposable> {
  const path = await newFolder();
  await cp(filled, path, { recursive: true });
  const server = await startServer(options(path, shift));
  return {
    url: server.url,
    [Symbol.asyncDispose]: async () => {
      await server.close();
      await remove(path);
    },
  };
}
