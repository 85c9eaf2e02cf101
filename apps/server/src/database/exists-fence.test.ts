import { type ExpressionBuilder, Kysely, PostgresDialect } from "kysely";
import { expect, test } from "vitest";
import { openTestDatabase } from "../../test/test-database.ts";
import { existsFence } from "./exists-fence.ts";
import type { Schema } from "./schema.ts";

/** Writes PostgreSQL's SQL, and is never asked for a connection. */
const db = new Kysely<Schema>({
  dialect: new PostgresDialect({ pool: () => Promise.reject(new Error("nothing is sent here")) }),
  plugins: [existsFence],
});

const partsOf = (eb: ExpressionBuilder<Schema, "cases">) =>
  eb.selectFrom("parts").select("parts.id").whereRef("parts.caseId", "=", "cases.id");

const fence = "limit (select 1)";

test("each `exists` holds a fence, the one within another and the one that is denied too", () => {
  const { sql } = db
    .selectFrom("cases")
    .select("cases.id")
    .where((eb) =>
      eb.or([
        eb.exists(
          partsOf(eb).where((inner) =>
            inner.exists(
              inner.selectFrom("balls").select("balls.sourceId").whereRef("balls.sourceId", "=", "parts.id"),
            ),
          ),
        ),
        eb.not(eb.exists(partsOf(eb))),
      ]),
    )
    .compile();
  expect(sql.match(/exists \(/g)).toHaveLength(3);
  expect(sql.split(fence)).toHaveLength(4);
  expect(sql).toContain(`"balls"."sourceId" = "parts"."id" ${fence}) ${fence}) or not exists (`);
  expect(sql.endsWith(`${fence}))`)).toBe(true);
});

test("an `exists` that has a limit keeps it, and what is no `exists` gets none", () => {
  const limited = db
    .selectFrom("cases")
    .select("cases.id")
    .where((eb) => eb.exists(partsOf(eb).limit(7)))
    .compile();
  expect(limited.sql).not.toContain(fence);
  expect(limited.parameters).toEqual([7]);
  const listed = db
    .selectFrom("cases")
    .select("cases.id")
    .where((eb) => eb("cases.id", "in", eb.selectFrom("parts").select("parts.caseId")))
    .compile();
  expect(listed.sql).not.toContain("limit");
});

test("what is sent to PostgreSQL is fenced, and what is sent to SQLite is not", async () => {
  const { db: opened, dialect, close } = await openTestDatabase();
  try {
    const { sql } = opened
      .selectFrom("cases")
      .select("cases.id")
      .where((eb) => eb.exists(partsOf(eb)))
      .compile();
    expect(sql.includes(fence)).toBe(dialect.name === "postgres");
  } finally {
    await close();
  }
});
