import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Mapping } from "@lots/domain/imports/import-mapping";
import { Refusal } from "@lots/domain/refusal";
import { TRPCError } from "@trpc/server";
import { httpApp } from "../src/http.ts";
import { sessionEndsAt } from "../src/sessions/session-life.ts";
import { newToken, tokenHash } from "../src/sessions/session-token.ts";
import type { PersonName } from "./people.ts";
import type { Api } from "./visitor.ts";
import type { World } from "./world.ts";

/** An invented list with all that lists have: two spellings, a formula, a wrong number, a day that is none. */
export const aList: Buffer = readFileSync(new URL("fixtures/contact-list.csv", import.meta.url));

async function cookieOf(world: World, person: PersonName): Promise<string> {
  const token = newToken();
  const times = { createdAt: world.now, lastActiveAt: world.now, endsAt: sessionEndsAt(world.now) };
  const session = { tokenHash: tokenHash(token), userId: world.people[person], ...times };
  await world.db.insertInto("sessions").values(session).execute();
  return `lots=${token}`;
}

type Upload = {
  readonly person?: PersonName | null;
  readonly headers?: Readonly<Record<string, string>>;
};

/** An import's id, or what the server says instead. */
type Answer = {
  readonly importId: string;
  readonly error: { readonly data: { readonly reason: string | null; readonly details: unknown } };
};

/** Sends a file as the browser does. */
export async function upload(
  world: World,
  file: string | Uint8Array,
  { person = "karin", headers = {} }: Upload = {},
): Promise<{ status: number; body: Answer }> {
  const server = createServer(
    httpApp({
      services: world.services,
      origin: null,
      proxies: [],
      webFolder: null,
      isStopping: () => false,
    }),
  );
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  try {
    const response = await fetch(`http://127.0.0.1:${port}/api/import`, {
      method: "POST",
      headers: {
        "content-type": "text/csv",
        "x-lots-client": "test",
        "sec-fetch-site": "same-origin",
        "x-lots-file-name": encodeURIComponent("kontaktlogg på väg.csv"),
        ...(person === null ? {} : { cookie: await cookieOf(world, person) }),
        ...headers,
      },
      body: typeof file === "string" ? file : new Uint8Array(file),
    });
    return { status: response.status, body: (await response.json()) as Answer };
  } finally {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
}

/** Understands the list as Lots guesses it and as the pilot corrects it, and reads it. */
export async function understand(api: Api, id: string, corrected: Partial<Mapping> = {}): Promise<Mapping> {
  const { guessed } = await api.imports.get({ id });
  const { hasHeadings } = guessed;
  const columns = guessed.headings.map((heading, index) => ({
    heading,
    target: guessed.targets[index] ?? "leave",
  }));
  const valuesOf = (target: string) => ({
    id,
    hasHeadings,
    column: columns.findIndex((column) => column.target === target),
  });
  const has = (target: string): boolean => columns.some((column) => column.target === target);
  const channels = has("channel") ? await api.imports.channelValues(valuesOf("channel")) : [];
  const units = has("unit") ? await api.imports.unitValues(valuesOf("unit")) : [];
  const mapping: Mapping = {
    hasHeadings,
    columns,
    channels: Object.fromEntries(channels.map(({ spelled, channel }) => [spelled, channel])),
    units: Object.fromEntries(units.map(({ spelled, unitId }) => [spelled, unitId])),
    ...corrected,
  };
  await api.imports.setMapping({ id, mapping });
  while ((await api.imports.readNext({ id })).read > 0);
  return mapping;
}

/** An uploaded list that has been understood. */
export async function anImport(
  world: World,
  file: string | Uint8Array = aList,
  person: PersonName = "karin",
): Promise<string> {
  const { body } = await upload(world, file, { person });
  const id: string = body.importId;
  await understand(world.as(person), id);
  return id;
}

const isNothingLeft = (error: unknown): boolean =>
  error instanceof TRPCError &&
  error.cause instanceof Refusal &&
  error.cause.reason === "import-nothing-left";

/** The numbers of the rows that the dry run would take. */
export async function toTake(api: Api, id: string): Promise<number[]> {
  const { rows } = await api.imports.dryRun({ id });
  return rows.filter(({ outcome }) => outcome === "log").map(({ number }) => number);
}

/** Takes in what the dry run would take, as the browser does: batch after batch, at most so many. */
export async function run(world: World, api: Api, id: string, mostBatches = 1000): Promise<number> {
  let taken = 0;
  let left = await toTake(api, id);
  for (let batch = 0; batch < mostBatches && left.length > 0; batch += 1) {
    const done = await api.imports.runBatch({ operationId: world.op(), id, numbers: left.slice(0, 200) });
    taken += done.taken;
    left = left.filter((number) => number > done.through);
  }
  return taken;
}

/** Undoes all that can be undone, as the browser does. */
export async function undo(world: World, api: Api, id: string): Promise<void> {
  for (;;) {
    try {
      await api.imports.undoBatch({ operationId: world.op(), id, reason: "Importen ångrades" });
    } catch (error) {
      if (isNothingLeft(error)) return;
      throw error;
    }
  }
}

type Line = Readonly<Record<string, unknown>>;

/** Each contact as a person would tell it. */
export async function contactsTold(world: World): Promise<Line[]> {
  const { rows } = await world.as("karin").contacts.list({ limit: 100 });
  return rows.map((row) => ({
    on: row.occurredAt.slice(0, 10),
    company: row.companyName,
    person: row.personName,
    channel: row.channel,
    note: row.note,
    steps: row.nextSteps.map(({ text, dueOn }) => `${text} ${dueOn}`),
  }));
}

/** Each company as a list shows it. */
export const companiesTold = async (world: World) =>
  (await world.as("karin").companies.list({})).rows.map(
    ({ name, organisationNumber }) => `${name} ${organisationNumber ?? "utan nummer"}`,
  );
