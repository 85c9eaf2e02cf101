import { sql } from "kysely";
import { expect, test, vi } from "vitest";
import { aSettledPlace, realToday, type SettledPlace } from "../test/a-settled-place.ts";
import { Refused, type Sent, send, workUntilItBreaks } from "../test/busy-office.ts";
import { halfSaved, idsIn } from "../test/half-saved.ts";
import { rounds } from "../test/rounds.ts";
import { started } from "../test/started.ts";
import type { Database } from "./database/database.ts";

// Each round is a process of its own, on a computer that may be busy with the other tests.
vi.setConfig({ testTimeout: rounds(600_000, 7_200_000) });

const times = rounds(5, 50);
const writers = ["karin", "lars", "karin", "lars"] as const;

/** Four people write at once; the server dies at their n-th answer, with the others' commands under way. */
async function killAfter(place: SettledPlace, answers: number, all: Sent[]): Promise<void> {
  await using server = await started(place.settings);
  await server.ready();
  // Nobody knows whether these came to anything: the same operation again says it, or does it.
  for (const sent of all) if (sent.answer === null) await send(server, sent);
  let left = answers;
  const onAnswer = () => {
    left -= 1;
    if (left === 0) server.process.kill("SIGKILL");
  };
  const ends = await Promise.allSettled(
    writers.map((person) => workUntilItBreaks(place, server, person, all, onAnswer)),
  );
  for (const end of ends) if (end.status === "rejected" && end.reason instanceof Refused) throw end.reason;
  expect(await server.ended, "it was the kill that ended it").toBeNull();
  expect(server.said.err).toBe("");
}

/** On SQLite, what the file says of itself; PostgreSQL keeps its own house. */
async function isSound({ db, dialect }: Database): Promise<void> {
  if (dialect.name === "postgres") return;
  expect((await sql`pragma integrity_check`.execute(db)).rows).toEqual([{ integrity_check: "ok" }]);
  expect((await sql`pragma foreign_key_check`.execute(db)).rows).toEqual([]);
}

/** The ids of all that was acknowledged, and of all that stands. */
async function lost({ db }: Database, all: readonly Sent[]): Promise<string[]> {
  const operations = await db.selectFrom("operations").select("resultIds").execute();
  const kept = new Set(operations.flatMap(({ resultIds }) => idsIn(JSON.parse(resultIds))));
  return all.flatMap(({ answer }) => idsIn(answer ?? {})).filter((id) => !kept.has(id));
}

test(`${times} times kill -9 under writing: nothing acknowledged is lost, nothing is half saved`, async () => {
  await using place = await aSettledPlace();
  const all: Sent[] = [];
  for (let round = 1; round <= times; round += 1) {
    await killAfter(place, 10 + ((round * 7) % 31), all);
    await place.look(async (database) => {
      expect(await lost(database, all), `round ${round}`).toEqual([]);
      // One moment of it: on PostgreSQL the last command may be landing still.
      await database.db
        .transaction()
        .setIsolationLevel("repeatable read")
        .execute(async (tx) => expect(await halfSaved(tx, realToday()), `round ${round}`).toEqual([]));
      await isSound(database);
    });
  }
  // The last ones that got no answer get it now, and each command has been carried out once.
  await killAfter(place, 1, all);
  const operations = await place.look(({ db }) =>
    db.selectFrom("operations").select("operationId").execute(),
  );
  const known = new Set(operations.map(({ operationId }) => operationId));
  expect(all.filter(({ answer }) => answer !== null).length).toBeGreaterThan(times * 10);
  expect(all.filter(({ answer, input }) => answer !== null && !known.has(operationIdOf(input)))).toEqual([]);
});

const operationIdOf = (input: unknown): string =>
  typeof input === "object" && input !== null && "operationId" in input ? String(input.operationId) : "";
