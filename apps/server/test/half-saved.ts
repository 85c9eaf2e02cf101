import type { CalendarDate } from "@lots/domain/calendar/calendar-date";
import type { EntryKind, EntryObject } from "@lots/domain/timeline/timeline-entry";
import type { Kysely } from "kysely";
import type { Schema } from "../src/database/schema.ts";
import { storedAndRecomputed } from "./stored-balls.ts";

type Db = Kysely<Schema>;

/** What can be made by hand, where its row lies, and what the timeline says when it comes into being. */
const made = [
  ["case", "cases", "case-opened"],
  ["part", "parts", "part-added"],
  ["handoff", "handoffs", "handoff-sent"],
  ["contact", "contacts", "contact-logged"],
  ["note", "notes", "note-written"],
  ["next_step", "nextSteps", "next-step-set"],
  ["company", "companies", "company-created"],
  ["person", "persons", "person-added"],
] as const satisfies readonly (readonly [EntryObject, keyof Schema, EntryKind])[];

const lacking = (what: string, wanted: Iterable<unknown>, found: ReadonlySet<unknown>): string[] =>
  [...wanted].filter((one) => !found.has(one)).map((one) => `${what}: ${one}`);

/**
 * All that stands in one table without its other half in another: an operation without answer, journal or entry, a
 * thing without the entry that tells of it or the other way round, a case without its next step, a ball astray.
 * Only for a municipality in which nothing but commands has happened.
 */
export async function halfSaved(db: Db, today: CalendarDate): Promise<readonly string[]> {
  const operations = await db.selectFrom("operations").select(["operationId", "resultIds"]).execute();
  const journal = await db.selectFrom("journal").select(["seq", "objectIds"]).orderBy("seq").execute();
  const head = await db.selectFrom("journalHead").select("seq").executeTakeFirstOrThrow();
  const entries = await db.selectFrom("timelineEntries").select(["seq", "kind", "objectId"]).execute();
  const faults: string[] = [];

  const numbers = journal.map(({ seq }) => seq);
  if (numbers.some((seq, index) => seq !== index + 1)) faults.push("a number is missing in the journal");
  if (numbers.length !== head.seq) faults.push(`${numbers.length} in the journal, its head says ${head.seq}`);
  if (numbers.length !== operations.length)
    faults.push(`${operations.length} operations, ${numbers.length} in the journal`);
  faults.push(...lacking("no entry", numbers, new Set(entries.map(({ seq }) => seq))));
  faults.push(...lacking("no journal", new Set(entries.map(({ seq }) => seq)), new Set(numbers)));

  const all = new Set<string>();
  for (const [, table, kind] of made) {
    const rows = await db.selectFrom(table).select("id").execute();
    const ids = new Set(rows.map(({ id }) => id));
    const told = new Set(entries.filter((entry) => entry.kind === kind).map(({ objectId }) => objectId));
    faults.push(
      ...lacking(`${table} without ${kind}`, ids, told),
      ...lacking(`${kind} without row`, told, ids),
    );
    for (const id of ids) all.add(id);
  }
  for (const { objectIds } of journal)
    faults.push(...lacking("journalled without row", JSON.parse(objectIds), all));
  for (const { operationId, resultIds } of operations) {
    const ids = idsIn(JSON.parse(resultIds));
    if (ids.length === 0) faults.push(`operation without answer: ${operationId}`);
    faults.push(...lacking("answered without row", ids, all));
  }
  return [...faults, ...(await withoutText(db)), ...(await casesAstray(db, today))];
}

/** The ids among the answers to an operation; a case's number is none. */
export const idsIn = (answer: Readonly<Record<string, unknown>>): string[] =>
  Object.values(answer)
    .flat()
    .filter((value): value is string => typeof value === "string" && value.length === 36);

async function withoutText(db: Db): Promise<string[]> {
  const contacts = await db
    .selectFrom("contacts")
    .leftJoin("contactVersions", "contactVersions.contactId", "contacts.id")
    .select("contacts.id")
    .where("contactVersions.contactId", "is", null)
    .execute();
  const notes = await db
    .selectFrom("notes")
    .leftJoin("noteVersions", "noteVersions.noteId", "notes.id")
    .select("notes.id")
    .where("noteVersions.noteId", "is", null)
    .execute();
  return [...contacts, ...notes].map(({ id }) => `without its text: ${id}`);
}

async function casesAstray(db: Db, today: CalendarDate): Promise<string[]> {
  const cases = await db.selectFrom("cases").select(["id", "nextAnswerOn"]).execute();
  const steps = await db.selectFrom("nextSteps").select("caseId").where("doneAt", "is", null).execute();
  const caseIds = cases.map(({ id }) => id);
  const faults = cases.flatMap(({ id, nextAnswerOn }) => {
    const open = steps.filter(({ caseId }) => caseId === id).length;
    return open === 1 && nextAnswerOn !== null ? [] : [`${open} steps, answer ${nextAnswerOn} on case ${id}`];
  });
  const { stored, recomputed } = await storedAndRecomputed(db, caseIds, today);
  faults.push(...lacking("stored ball", stored, new Set(recomputed)));
  faults.push(...lacking("missing ball", recomputed, new Set(stored)));
  return faults;
}
