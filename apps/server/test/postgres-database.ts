import { randomUUID } from "node:crypto";
import pg from "pg";

function withDatabase(url: string, name: string): string {
  const other = new URL(url);
  other.pathname = `/${name}`;
  return other.href;
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

export interface PostgresDatabase extends AsyncDisposable {
  readonly name: string;
  readonly url: string;
}

/** A copy of `template` on the server at `url`, or an empty database; dropped when disposed. */
export async function createDatabase(url: string, template = "template0"): Promise<PostgresDatabase> {
  const name = `lots_test_${randomUUID().slice(0, 8)}`;
  await onServer(url, `create database "${name}" template "${template}" strategy file_copy`);
  return {
    name,
    url: withDatabase(url, name),
    [Symbol.asyncDispose]: () => onServer(url, `drop database "${name}" with (force)`),
  };
}
