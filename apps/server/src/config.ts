import { isIP } from "node:net";
import { resolve } from "node:path";
import { CannotStart } from "./cannot-start.ts";
import type { DatabaseChoice } from "./database/open-database.ts";

export type Config = {
  readonly database: DatabaseChoice;
  readonly host: string;
  readonly port: number;
  /** The address people use when it is another than the one listened on: a reverse proxy's. */
  readonly origin: string | null;
  /** Whose `X-Forwarded-For` is believed. */
  readonly proxies: readonly string[];
  /** What the one who starts the server asks of its database; null: whatever it is, and a demonstration if empty. */
  readonly asked: "demonstration" | "real" | null;
  /** Where the built web lies, if not beside the server; null where only the API is wanted. */
  readonly webFolder?: string | null;
};

type Environment = Readonly<Record<string, string | undefined>>;

const settings = ["LOTS_DATA", "LOTS_DEMO", "LOTS_ORIGIN", "LOTS_PROXY", "LOTS_WEB"];
/** Set by the project's own test commands, for those commands. */
const testSetting = /^LOTS_TEST_/;

const notUnderstood = (setting: string): never => {
  throw new CannotStart("setting-not-understood", { setting });
};

const readerOf =
  (environment: Environment) =>
  (name: string): string | null =>
    environment[name]?.trim() || null;

/** Where the server's own database lies; null where it is kept in PostgreSQL. */
export function databaseFolder(environment: Environment): string | null {
  const read = readerOf(environment);
  return read("DATABASE_URL") === null ? resolve(read("LOTS_DATA") ?? "data") : null;
}

/** The only reader of the environment. A misspelt setting is refused rather than silently ignored. */
export function readConfig(environment: Environment): Config {
  const unknown = Object.keys(environment).find(
    (name) => name.startsWith("LOTS_") && !settings.includes(name) && !testSetting.test(name),
  );
  if (unknown !== undefined) notUnderstood(unknown);
  const read = readerOf(environment);
  const origin = originOf(read("LOTS_ORIGIN"));
  const webFolder = read("LOTS_WEB");
  return {
    database: databaseOf(environment),
    host: read("HOST") ?? "127.0.0.1",
    port: portOf(read("PORT")),
    origin,
    proxies: proxiesOf(read("LOTS_PROXY"), origin),
    asked: askedOf(read("LOTS_DEMO")),
    ...(webFolder === null ? {} : { webFolder: resolve(webFolder) }),
  };
}

function databaseOf(environment: Environment): DatabaseChoice {
  const read = readerOf(environment);
  const folder = databaseFolder(environment);
  if (folder !== null) return { folder };
  const url = read("DATABASE_URL") ?? "";
  if (!/^postgres(ql)?:\/\/./.test(url) || !URL.canParse(url)) return notUnderstood("DATABASE_URL");
  return read("LOTS_TEST_DATABASE") === null ? { url } : { url, mayLose: true };
}

function portOf(text: string | null): number {
  if (text === null) return 3000;
  return /^\d{1,5}$/.test(text) && Number(text) <= 65_535 ? Number(text) : notUnderstood("PORT");
}

/** Plain http is for the machine itself: a session cookie that crosses a network in clear text is everyone's. */
function originOf(text: string | null): string | null {
  if (text === null) return null;
  const url = URL.parse(text);
  if (url === null || text.replace(/\/$/, "") !== url.origin) return notUnderstood("LOTS_ORIGIN");
  const isLoopback = ["localhost", "127.0.0.1", "[::1]"].includes(url.hostname);
  return url.protocol === "https:" || (url.protocol === "http:" && isLoopback)
    ? url.origin
    : notUnderstood("LOTS_ORIGIN");
}

/** Behind a proxy on the same machine nothing needs to be said; `true` for anyone would let clients lie. */
function proxiesOf(text: string | null, origin: string | null): readonly string[] {
  if (text === null) return origin === null ? [] : ["loopback"];
  const addresses = text.split(",").map((address) => address.trim());
  return addresses.every((address) => isIP(address) !== 0) ? addresses : notUnderstood("LOTS_PROXY");
}

function askedOf(text: string | null): Config["asked"] {
  if (text === null) return null;
  if (text === "1") return "demonstration";
  return text === "0" ? "real" : notUnderstood("LOTS_DEMO");
}
