import { sql } from "kysely";
import { expect, test } from "vitest";
import { openTestDatabase } from "../../test/test-database.ts";
import { keepPlans } from "./kept-plans.ts";

/** A connection that only notes under which name each statement is sent. */
function aConnection() {
  const names: (string | undefined)[] = [];
  const client = { query: async (statement: { name?: string }) => names.push(statement.name) };
  keepPlans(client);
  // From then on it takes a text with its values, as kysely sends them.
  const send = client.query as unknown as (text: string, values?: readonly unknown[]) => Promise<unknown>;
  return { names, send };
}

test("a statement has a name from the third time on, its own on each connection; one without values has none", async () => {
  const { names, send } = aConnection();
  for (const value of [1, 2, 3, 4]) await send("select $1", [value]);
  for (const _ of [1, 2, 3, 4]) await send("begin");
  for (const value of [1, 2, 3]) await send("select -$1", [value]);
  expect(names.slice(0, 2)).toEqual([undefined, undefined]);
  const [name] = names.slice(2, 4);
  expect(name).toEqual(expect.any(String));
  expect(names.slice(2, 4)).toEqual([name, name]);
  expect(names.slice(4, 10)).toEqual(Array.from({ length: 6 }, () => undefined));
  expect(names[10]).toEqual(expect.any(String));
  expect(names[10]).not.toBe(name);
  const other = aConnection();
  await other.send("select $1", [5]);
  expect(other.names).toEqual([undefined]);
});

test("what is sent again and again is answered with the values of each time, and PostgreSQL keeps its plan", async () => {
  const { db, dialect, close } = await openTestDatabase();
  try {
    await db.connection().execute(async (connection) => {
      const answer = async (word: string) => {
        const { rows } = await sql<{ word: string }>`select cast(${word} as text) as word`.execute(
          connection,
        );
        return rows.map((row) => row.word);
      };
      const kept = async () => {
        const { rows } = await sql<{ statement: string }>`
          select statement from pg_prepared_statements where statement like 'select cast(%'`.execute(
          connection,
        );
        return rows.map(({ statement }) => statement);
      };
      const isKept = dialect.name === "postgres";
      for (const word of ["kaj", "lada"]) expect(await answer(word)).toEqual([word]);
      if (isKept) expect(await kept()).toEqual([]);
      for (const word of ["brygga", "kaj"]) expect(await answer(word)).toEqual([word]);
      if (isKept) expect(await kept()).toEqual(["select cast($1 as text) as word"]);
    });
  } finally {
    await close();
  }
});
