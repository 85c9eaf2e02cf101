import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { instant } from "@lots/domain/calendar/calendar-input";
import { sql } from "kysely";
import { openDatabase } from "../src/database/open-database.ts";
import { newToken, tokenHash } from "../src/sessions/session-token.ts";
import { createDatabase } from "../test/postgres-database.ts";
import { startPostgres } from "../test/postgres-server.ts";
import type { Amounts } from "./amounts.ts";
import { type Filled, fill, type Person, people } from "./fill.ts";
import type { Call } from "./load.ts";
import { moment } from "./moment.ts";

export interface Place extends AsyncDisposable {
  readonly filled: Filled;
  readonly tokens: Readonly<Record<Person, string>>;
  /** The cases that all three people see. */
  readonly cases: readonly { readonly id: string; readonly number: string }[];
  /** The filled database and a copy of it: a folder or a `postgres://` address. */
  readonly where: string;
  readonly copy: string;
  /** The server on one of them, started when it is first asked for; ends with the place. */
  server(kind: "lots" | "lots-with-web" | "bare", where: string): Promise<string>;
}

const later = instant.parse("2026-11-24T20:00:00.000Z");

/** Two databases of the wanted kind; `copy` makes the second one like the first. */
async function twoDatabases(kind: "sqlite" | "postgres", cleanUp: AsyncDisposableStack) {
  if (kind === "sqlite") {
    const [where, copy] = ["lots-bench-", "lots-bench-bare-"].map((name) =>
      mkdtempSync(join(tmpdir(), name)),
    );
    if (where === undefined || copy === undefined) throw new Error("no folders");
    cleanUp.defer(() => {
      for (const folder of [where, copy]) rmSync(folder, { recursive: true, force: true });
    });
    const copyIt = async () => {
      cpSync(where, copy, { recursive: true });
      return copy;
    };
    return { where, copyIt };
  }
  const postgres = cleanUp.use(await startPostgres());
  const first = cleanUp.use(await createDatabase(postgres.url));
  const copyIt = async () => cleanUp.use(await createDatabase(postgres.url, first.name)).url;
  return { where: first.url, copyIt };
}

async function fillAll(where: string, amounts: Amounts, tokens: Place["tokens"]) {
  const database = await openDatabase(
    where.startsWith("postgres") ? { url: where, mayLose: true } : { folder: where },
  );
  const filled = await fill(database.db, amounts);
  for (const person of people) {
    const session = { tokenHash: tokenHash(tokens[person]), userId: filled.userIds[person] };
    await database.db
      .insertInto("sessions")
      .values({ ...session, createdAt: moment.now, lastActiveAt: moment.now, endsAt: later })
      .execute();
  }
  const cases = await database.db
    .selectFrom("cases")
    .innerJoin("consents", "consents.caseId", "cases.id")
    .select(["cases.id", "cases.number"])
    .where("cases.closedOn", "is", null)
    .execute();
  // What PostgreSQL does by itself a minute later.
  if (database.dialect.name === "postgres") await sql`analyze`.execute(database.db);
  await database.close();
  return { filled, cases };
}

/** A database as an office has it after ten years, and a copy of it, with a session for each kind of person. */
export async function openPlace(kind: "sqlite" | "postgres", amounts: Amounts): Promise<Place> {
  await using cleanUp = new AsyncDisposableStack();
  const tokens = Object.fromEntries(people.map((person) => [person, newToken()])) as Place["tokens"];
  const { where, copyIt } = await twoDatabases(kind, cleanUp);
  const { filled, cases } = await fillAll(where, amounts, tokens);
  const copy = await copyIt();
  const running: ChildProcess[] = [];
  cleanUp.defer(async () => {
    const gone = running.map((child) => new Promise((resolve) => child.once("exit", resolve)));
    for (const child of running) child.kill();
    await Promise.all(gone);
  });
  const kept = cleanUp.move();
  const start = (kindOfServer: string, on: string): Promise<string> => {
    const script = join(import.meta.dirname, "bench-server.ts");
    const args = [script, kindOfServer, on, filled.userIds.pilot, filled.pilotUnitId];
    const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
    running.push(child);
    return new Promise((resolve, reject) => {
      child.once("exit", () => reject(new Error(`The ${kindOfServer} server did not start.`)));
      child.stdout.once("data", (port: Buffer) => resolve(`http://127.0.0.1:${port.toString().trim()}`));
    });
  };
  const started = new Map<string, Promise<string>>();
  const server: Place["server"] = (kindOfServer, on) => {
    const origin = started.get(on) ?? start(kindOfServer, on);
    started.set(on, origin);
    return origin;
  };
  return { filled, tokens, cases, where, copy, server, [Symbol.asyncDispose]: () => kept.disposeAsync() };
}

export const callOf = (path: string, input: unknown, token: string): Call => ({
  path: `/api/${path}`,
  headers: { cookie: `lots=${token}`, "x-lots-client": "bench", "sec-fetch-site": "same-origin" },
  body: JSON.stringify(input),
});
