import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { kindOf, sendable } from "../../test/access/sendable.ts";
import { aWalk, type Walk } from "../../test/access/walk.ts";

let walk: Walk;
beforeAll(async () => {
  walk = await aWalk();
});
afterAll(() => walk[Symbol.asyncDispose]());

/** Every row there is, by its table. */
async function standing(): Promise<Readonly<Record<string, readonly string[]>>> {
  const { db } = walk.world;
  const tables = (await db.introspection.getTables()).map(({ name }) => name);
  const found: Record<string, readonly string[]> = {};
  for (const table of tables) {
    const { rows } = await sql`select * from ${sql.table(table)}`.execute(db);
    found[table] = rows.map((row) => JSON.stringify(row)).toSorted();
  }
  return found;
}

test("whatever is done is one transaction: when that is taken back at its end, nothing is left of it", async () => {
  const before = await standing();
  const counts: Record<string, number> = {};
  const refused: string[] = [];
  for (const { procedure, walker, input } of sendable(walk)) {
    if (kindOf(procedure) === "query") continue;
    const begun = walk.transactions();
    const { reason } = await walk.ask(walker, procedure, input);
    if (reason === null) counts[procedure] = walk.transactions() - begun;
    else refused.push(procedure);
  }
  const others = Object.keys(counts).filter((procedure) => counts[procedure] !== 1);
  expect(others.toSorted()).toEqual(nothingToDo);
  expect(await standing()).toEqual(before);
  expect(refused.toSorted()).toEqual(notAsThingsStand);
});

/** One asks only; the other ends a session, and there is none. */
const nothingToDo: readonly string[] = ["municipality.welcome", "session.signOut"];

/** What cannot be done, or not by whom it is sent, as things stand in the case that is walked through. */
const notAsThingsStand: readonly string[] = [
  ...["cases.reopen", "cases.resume", "companies.archive", "contacts.link", "contacts.undoLog"],
  ...["handoffs.accept@partners", "handoffs.forward@partners", "handoffs.refuse@partners"],
  ...["handoffs.send@pilots", "imports.undoBatch", "municipality.setUp"],
  ...["parts.reopen", "parts.reopen@pilots", "parts.take", "parts.undoReport"],
  ...["session.changePassword", "session.demonstrationPeople", "session.openLink", "session.pickPerson"],
  ...["session.setPassword", "session.signIn"],
];
