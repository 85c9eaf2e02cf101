import { isPilotOf } from "@lots/domain/access/can";
import type {
  ArchiveNoteInput,
  ChangeNoteAudienceInput,
  CorrectNoteInput,
  WriteNoteInput,
} from "@lots/domain/notes/note-input";
import { noteKindAfter, noteKindFor } from "@lots/domain/notes/note-kind";
import { refuse } from "@lots/domain/refusal";
import type { Selectable, Updateable } from "kysely";
import { type Authorised, authorise } from "../access/authorise.ts";
import type { CommandTransaction } from "../api/command-transaction.ts";
import { aboutCase, type CaseFile, openCaseSeen, writingUnit } from "../cases/case-commands.ts";
import { chosenAudience } from "../contacts/contact-audience-queries.ts";
import { newId } from "../database/new-id.ts";
import { record } from "../timeline/record.ts";
import type { NoteTable } from "./note-table.ts";

type Note = Selectable<NoteTable>;

const findNote = (tx: CommandTransaction, id: string) =>
  tx.sight.db.selectFrom(tx.sight.notes.as("notes")).selectAll().where("id", "=", id).executeTakeFirst();

/** The note of an open, locked case; who may change it says `mayChange`. */
async function noteToChange(
  tx: CommandTransaction,
  id: string,
  mayChange: (note: Note, caseFile: CaseFile) => boolean,
): Promise<{ note: Authorised<Note>; caseFile: CaseFile }> {
  const { caseId } = authorise(await findNote(tx, id), () => true);
  const caseFile = await openCaseSeen(tx, caseId);
  return { note: authorise(await findNote(tx, id), (row) => mayChange(row, caseFile)), caseFile };
}

const isAuthor = (tx: CommandTransaction) => (note: Note) => note.writtenByUserId === tx.actor.userId;

const isAuthorOrPilot = (tx: CommandTransaction) => (note: Note, caseFile: CaseFile) =>
  isAuthor(tx)(note) || isPilotOf(tx.actor, caseFile);

/** Somebody corrected, archived or readdressed it since it was read: the note as it stands goes along. */
async function saveNote(
  tx: CommandTransaction,
  note: Authorised<Note>,
  version: number,
  changes: Updateable<NoteTable>,
): Promise<Note> {
  const saved = await tx.db
    .updateTable("notes")
    .set(changes)
    .where("id", "=", note.id)
    .where("version", "=", version)
    .where("archivedAt", "is", null)
    .returningAll()
    .executeTakeFirst();
  return saved ?? refuse("changed-meanwhile", { current: { ...note, text: await textOf(tx, note) } });
}

async function textOf(tx: CommandTransaction, note: Note): Promise<string | null> {
  const newest = await tx.sight.db
    .selectFrom(tx.sight.noteVersions.as("noteVersions"))
    .select("text")
    .where("noteId", "=", note.id)
    .where("version", "=", note.version)
    .executeTakeFirst();
  return newest?.text ?? null;
}

const insertVersion = (tx: CommandTransaction, noteId: string, version: number, text: string) =>
  tx.db
    .insertInto("noteVersions")
    .values({ noteId, version, text, writtenByUserId: tx.actor.userId, writtenAt: tx.now })
    .execute();

/** Entries about a note are read by those who read the note. */
const aboutNote = (tx: CommandTransaction, caseFile: CaseFile, note: Note) =>
  ({
    ...aboutCase(tx, caseFile),
    partId: note.partId,
    audience: note.audience,
    unitId: note.unitId,
    object: { kind: "note", id: note.id, version: note.version },
  }) as const;

async function checkPart(tx: CommandTransaction, caseId: string, partId: string | null): Promise<void> {
  if (partId === null) return;
  const part = await tx.sight.db
    .selectFrom(tx.sight.parts.as("parts"))
    .select("id")
    .where("id", "=", partId)
    .where("caseId", "=", caseId)
    .executeTakeFirst();
  if (part === undefined) refuse("not-found");
}

/** A note on an open case, by anybody who sees the case. What only the own unit reads is a working note. */
export async function writeNote(tx: CommandTransaction, input: WriteNoteInput) {
  const caseFile = await openCaseSeen(tx, input.caseId);
  const audience = await chosenAudience(tx.sight, input.audience, [caseFile.id]);
  await checkPart(tx, caseFile.id, input.partId);
  const note: Note = {
    id: newId(),
    caseId: caseFile.id,
    partId: input.partId,
    kind: noteKindFor(audience),
    audience,
    unitId: writingUnit(tx),
    writtenByUserId: tx.actor.userId,
    writtenAt: tx.now,
    archivedAt: null,
    archivedReason: null,
    version: 1,
  };
  await tx.db.insertInto("notes").values(note).execute();
  await insertVersion(tx, note.id, 1, input.text);
  const notify = audience === "unit" ? [] : [caseFile.pilotId];
  const written = {
    ...aboutNote(tx, caseFile, note),
    kind: "note-written",
    facts: { kind: note.kind },
    notify,
  } as const;
  return record(tx, [written], { noteId: note.id });
}

/** A new version by the author; the earlier one stays and can be read. */
export async function correctNote(tx: CommandTransaction, { id, version, text }: CorrectNoteInput) {
  const { note, caseFile } = await noteToChange(tx, id, isAuthor(tx));
  const saved = await saveNote(tx, note, version, { version: version + 1 });
  await insertVersion(tx, id, saved.version, text);
  const corrected = {
    ...aboutNote(tx, caseFile, saved),
    kind: "note-corrected",
    facts: { version: saved.version },
  } as const;
  return record(tx, [corrected], { noteId: id, version: saved.version });
}

/** Other readers, chosen by the author or the case's pilot among those offered. */
export async function changeNoteAudience(tx: CommandTransaction, input: ChangeNoteAudienceInput) {
  const { note, caseFile } = await noteToChange(tx, input.id, isAuthorOrPilot(tx));
  const audience = await chosenAudience(tx.sight, input.audience, [note.caseId]);
  const kind = noteKindAfter(note.kind, audience);
  const saved = await saveNote(tx, note, input.version, { audience, kind });
  const changed = {
    ...aboutNote(tx, caseFile, saved),
    kind: "audience-changed",
    facts: { from: note.audience, to: audience },
  } as const;
  return record(tx, [changed], { noteId: input.id });
}

/** Taken out of the way with a reason; nothing is removed. */
export async function archiveNote(tx: CommandTransaction, { id, version, reason }: ArchiveNoteInput) {
  const { note, caseFile } = await noteToChange(tx, id, isAuthorOrPilot(tx));
  const saved = await saveNote(tx, note, version, { archivedAt: tx.now, archivedReason: reason });
  const archived = { ...aboutNote(tx, caseFile, saved), kind: "note-archived", facts: {}, reason } as const;
  return record(tx, [archived], { noteId: id });
}
