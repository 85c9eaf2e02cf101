import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { copyPostgresBinaries } from "./postgres-binaries.ts";

export interface PostgresServer extends AsyncDisposable {
  /** Of a database that every server has; tests make their own beside it. */
  readonly url: string;
}

/** PostgreSQL refuses to run as root; "nobody" exists everywhere. */
const unprivileged = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

/** Durability is not what these databases are for. */
const settings = [
  "listen_addresses=",
  "fsync=off",
  "synchronous_commit=off",
  "full_page_writes=off",
  "max_connections=200",
  "log_min_messages=warning",
  "wal_level=minimal",
  "max_wal_senders=0",
  "autovacuum=off",
  "jit=off",
];

/**
 * Ends the server also when this process dies without a word: then the pipe that stands for it is closed.
 * A Ctrl-C reaches the whole group, so the shell has to be deaf to it.
 */
const keeper = `trap '' INT TERM; "$@" & server=$!; cat >/dev/null; kill -QUIT $server; wait $server; rm -rf "$LOTS_FOLDER"`;

/** `TEST_DATABASE_URL`, or a PostgreSQL server of its own from the npm registry's binaries. */
export async function startPostgres(): Promise<PostgresServer> {
  const given = process.env.TEST_DATABASE_URL;
  if (given !== undefined && given !== "") return { url: given, [Symbol.asyncDispose]: async () => {} };
  const folder = await mkdtemp(join(tmpdir(), "lots-postgres-"));
  try {
    return await startIn(folder);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

async function startIn(folder: string): Promise<PostgresServer> {
  await copyPostgresBinaries(folder);
  // Whose it is, that one can also remove it.
  if (unprivileged.uid !== undefined)
    await promisify(execFile)("chown", ["-R", `${unprivileged.uid}`, folder]);
  const binary = (name: string): string => join(folder, "native/bin", name);
  const data = join(folder, "data");
  const options = {
    cwd: folder,
    env: { LC_ALL: "C", LOTS_FOLDER: folder, PATH: process.env.PATH },
    ...unprivileged,
  };
  // Ordered as Swedes do unless a column says otherwise: a column that forgets to shows itself against SQLite.
  const locale = ["--encoding=UTF8", "--locale=C", "--locale-provider=icu", "--icu-locale=sv-SE"];
  const make = ["-D", data, "-U", "postgres", "--auth=trust", "--no-sync", "--no-instructions", ...locale];
  await promisify(execFile)(binary("initdb"), make, options);

  const chosen = [...settings, `unix_socket_directories=${folder}`].flatMap((setting) => ["-c", setting]);
  const command = ["-c", keeper, "sh", binary("postgres"), "-D", data, ...chosen];
  const server = spawn("/bin/sh", command, { ...options, stdio: ["pipe", "ignore", "pipe"] });
  await ready(server);
  return {
    url: `postgres://postgres@localhost/postgres?host=${encodeURIComponent(folder)}`,
    [Symbol.asyncDispose]: async () => {
      const gone = once(server, "exit");
      server.stdin.end();
      await gone;
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function ready(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = "";
    server.once("error", reject);
    server.once("exit", () => reject(new Error(`PostgreSQL did not start:\n${said}`)));
    server.stderr?.on("data", (text: Buffer) => {
      said += text;
      if (said.includes("ready to accept connections")) resolve();
    });
  });
}
