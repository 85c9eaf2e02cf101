import { randomUUID } from "node:crypto";
import { expect, test, vi } from "vitest";
import { aSettledPlace, type SettledPlace } from "../../test/a-settled-place.ts";
import { toTake, understand } from "../../test/an-import.ts";
import { apiOverHttp } from "../../test/api-over-http.ts";
import { rounds } from "../../test/rounds.ts";
import { ownHeaders } from "../../test/served.ts";
import { type Started, started } from "../../test/started.ts";
import type { Api } from "../../test/visitor.ts";

// Each round is a process of its own, on a computer that may be busy with the other tests.
vi.setConfig({ testTimeout: rounds(600_000, 7_200_000) });

const kills = rounds(2, 20);
const rows = 60 + kills * 60;
const companies = 35;

const aLongList = `Datum;Företag;Kontaktperson;Anteckning;Nästa steg\n${Array.from(
  { length: rows },
  (_, n) => `2026-0${1 + (n % 9)}-1${n % 7};Bolag ${n % companies} AB;Person ${n % 3};Rad ${n};ring\n`,
).join("")}`;

async function upload(server: Started, cookie: string): Promise<string> {
  const headers = { ...ownHeaders, cookie, "content-type": "text/csv", "x-lots-file-name": "logg.csv" };
  const sent = { method: "POST", headers, body: aLongList };
  const response = await fetch(`${await server.ready()}/api/import`, sent);
  // Whatever else it answers has no id, and the next call fails.
  return ((await response.json()) as { importId: string }).importId;
}

/** The browser at its import: batch after batch, until nothing is left or the line breaks. */
async function runOn(api: Api, id: string, onBatch: () => void): Promise<void> {
  let left = await toTake(api, id);
  while (left.length > 0) {
    const batch = { operationId: randomUUID(), id, numbers: left.slice(0, 200) };
    const sent = api.imports.runBatch(batch);
    onBatch();
    const { through } = await sent;
    left = left.filter((number) => number > through);
  }
}

/** Runs on and dies with its third batch on the way; gives back how many rows it had acknowledged before. */
async function runAndKill(place: SettledPlace, id: string, afterMs: number): Promise<void> {
  await using server = await started(place.settings);
  await server.ready();
  const api = apiOverHttp((path, input) => server.call(path, input, place.cookies.karin));
  let batches = 0;
  const running = runOn(api, id, () => {
    batches += 1;
    if (batches === 3) setTimeout(() => server.process.kill("SIGKILL"), afterMs);
  });
  await expect(running).rejects.toThrow("fetch failed");
  expect(await server.ended).toBeNull();
}

test(`an import that is killed ${kills} times on its way is taken up again, and each row is there once`, async () => {
  await using place = await aSettledPlace();
  let id = "";
  {
    await using server = await started(place.settings);
    await server.ready();
    const api = apiOverHttp((path, input) => server.call(path, input, place.cookies.karin));
    id = await upload(server, place.cookies.karin);
    await understand(api, id);
  }
  for (let kill = 0; kill < kills; kill += 1) {
    await runAndKill(place, id, (kill * 5) % 12);
    const seen = await standing(place, id);
    expect(seen.notes.length, "some rows are in, not all").toBeGreaterThan(0);
    expect(seen.notes.length).toBeLessThan(rows);
    expect(seen.faults).toEqual([]);
  }
  {
    await using server = await started(place.settings);
    await server.ready();
    const api = apiOverHttp((path, input) => server.call(path, input, place.cookies.karin));
    await runOn(api, id, () => {});
    await api.imports.finish({ id });
    expect(await api.imports.list({})).toMatchObject([{ state: "done", made: rows }]);
  }
  const { notes, faults, companyCount } = await standing(place, id);
  expect(notes.toSorted()).toEqual(Array.from({ length: rows }, (_, n) => `Rad ${n}`).toSorted());
  expect(companyCount).toBe(companies);
  expect(faults).toEqual([]);
});

/** What of the list stands, and rows that say that they are in without being so, or the other way round. */
async function standing(place: SettledPlace, id: string) {
  return place.look(async ({ db }) => {
    const notes = await db.selectFrom("contactVersions").select(["contactId", "note"]).execute();
    const contacts = await db.selectFrom("contacts").select("id").execute();
    const steps = await db.selectFrom("nextSteps").select("contactId").execute();
    const entries = await db
      .selectFrom("timelineEntries")
      .select("objectId")
      .where("kind", "=", "contact-logged")
      .execute();
    const listed = await db
      .selectFrom("importRows")
      .select("contactId")
      .where("importId", "=", id)
      .where("contactId", "is not", null)
      .execute();
    const { made } = await db
      .selectFrom("imports")
      .select("made")
      .where("id", "=", id)
      .executeTakeFirstOrThrow();
    const inOrder = (ids: readonly (string | null)[]) => JSON.stringify(ids.toSorted());
    const wanted = inOrder(contacts.map((contact) => contact.id));
    const told = {
      rows: listed.map(({ contactId }) => contactId),
      entries: entries.map(({ objectId }) => objectId),
      steps: steps.map(({ contactId }) => contactId),
      notes: notes.map(({ contactId }) => contactId),
    };
    const faults = Object.entries(told).flatMap(([where, ids]) => (inOrder(ids) === wanted ? [] : [where]));
    if (made !== contacts.length) faults.push(`${made} made, ${contacts.length} there`);
    const { length: companyCount } = await db.selectFrom("companies").select("id").execute();
    return { notes: notes.map(({ note }) => note), faults, companyCount };
  });
}
