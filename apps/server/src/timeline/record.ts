import type { Instant } from "@lots/domain/calendar/calendar-date";
import type { Audience } from "@lots/domain/timeline/audience";
import type { EntryFacts, EntryKind, EntryObject } from "@lots/domain/timeline/timeline-entry";
import type { CommandTransaction } from "../api/command-transaction.ts";
import { newId } from "../database/new-id.ts";
import type { TimelineEntryTable } from "./timeline-table.ts";

type EntryOf<K extends EntryKind> = {
  readonly kind: K;
  readonly facts: EntryFacts[K];
  readonly caseId: string | null;
  readonly companyId?: string | null;
  readonly partId?: string | null;
  readonly audience: Audience;
  /** The writer's unit. */
  readonly unitId: string;
  /** Set for a handoff or question with one partner: other partners do not read it. */
  readonly partnerUnitId?: string | null;
  readonly object: { readonly kind: EntryObject; readonly id: string; readonly version: number };
  /** The words of a reason; kept in a row of their own. */
  readonly reason?: string | null;
  /** When it happened, where that is not now. */
  readonly happenedAt?: Instant;
  /** Whom to tell; the writer is left out. */
  readonly notify?: readonly string[];
};

export type NewEntry = { [K in EntryKind]: EntryOf<K> }[EntryKind];

/** Ids only, so that a repeated operation can be answered without showing anything (heart.md C). */
export type ResultIds = Readonly<Record<string, string | number | null | readonly string[]>>;

const mark: unique symbol = Symbol("recorded");

/** What a command must return: proof that the pen wrote an entry, or that nothing changed. Only this file makes one. */
export type Recorded<R extends ResultIds = ResultIds> = { readonly [mark]: true; readonly ids: R };

/** Writes what happened; the rows land when the command's transaction commits, or not at all. */
export function record<R extends ResultIds>(
  tx: CommandTransaction,
  entries: readonly [NewEntry, ...NewEntry[]],
  ids: R,
): Recorded<R> {
  tx.entries.push(...entries);
  return { [mark]: true, ids };
}

/**
 * What follows from an act beside what it is named for: an offer that lapses, a step that falls to the pilot. Whoever
 * brings it about writes it here, so that no caller can forget to tell it, settings neither. Stands after the act's
 * own entries.
 */
export function follows(tx: Pick<CommandTransaction, "followed">, ...entries: readonly NewEntry[]): void {
  tx.followed.push(...entries);
}

/** For a form that was saved as it stood: nothing was written to its rows, so there is nothing to tell. */
export function nothingChanged<R extends ResultIds>(ids: R): Recorded<R> {
  return { [mark]: true, ids };
}

/** For a command that is carried out by another slice's command: its entries stand, the ids are ours. */
export function recordedBy<R extends ResultIds>(_inner: Recorded, ids: R): Recorded<R> {
  return { [mark]: true, ids };
}

type JournalLine = {
  readonly procedureKind: "command" | "setting" | "personal";
  readonly procedure: string;
  readonly userId: string | null;
  readonly objectIds: readonly string[];
};

/**
 * Hands out the journal's next number under a row lock, so call it last: numbers follow commit order, and a reader
 * of "newer than n" misses nothing on PostgreSQL.
 */
export async function writeJournal(
  tx: Pick<CommandTransaction, "db" | "now">,
  line: JournalLine,
): Promise<number> {
  const head = await tx.db
    .updateTable("journalHead")
    .set((eb) => ({ seq: eb("seq", "+", 1) }))
    .returning("seq")
    .executeTakeFirstOrThrow();
  await tx.db
    .insertInto("journal")
    .values({ ...line, objectIds: JSON.stringify(line.objectIds), seq: head.seq, at: tx.now })
    .execute();
  return head.seq;
}

function rowOf(
  tx: CommandTransaction,
  entry: NewEntry,
  seq: number,
  remarkId: string | null,
): TimelineEntryTable {
  return {
    id: newId(),
    seq,
    caseId: entry.caseId,
    companyId: entry.companyId ?? null,
    partId: entry.partId ?? null,
    kind: entry.kind,
    facts: JSON.stringify(entry.facts),
    audience: entry.audience,
    unitId: entry.unitId,
    partnerUnitId: entry.partnerUnitId ?? null,
    objectKind: entry.object.kind,
    objectId: entry.object.id,
    objectVersion: entry.object.version,
    remarkId,
    byUserId: tx.actor.userId,
    happenedAt: entry.happenedAt ?? tx.now,
    recordedAt: tx.now,
  };
}

type Act = Pick<JournalLine, "procedureKind" | "procedure"> & { readonly objectIds?: readonly string[] };

/** The end of every command and setting: journal, timeline entries, the words of reasons, notices. */
export async function writeEntries(
  tx: CommandTransaction,
  { procedureKind, procedure, objectIds: own = [] }: Act,
): Promise<void> {
  const entries = [...tx.entries, ...tx.followed];
  const objectIds = [...new Set([...own, ...entries.map((entry) => entry.object.id)])];
  const remarks = entries.map((entry) => {
    const text = entry.reason?.trim() ?? "";
    return text === "" ? null : { id: newId(), caseId: entry.caseId, text };
  });
  const words = remarks.filter((remark) => remark !== null);
  if (words.length > 0) await tx.db.insertInto("remarks").values(words).execute();
  const seq = await writeJournal(tx, { procedureKind, procedure, userId: tx.actor.userId, objectIds });
  if (entries.length === 0) return;
  const rows = entries.map((entry, i) => rowOf(tx, entry, seq, remarks[i]?.id ?? null));
  await tx.db.insertInto("timelineEntries").values(rows).execute();
  const notices = entries.flatMap((entry, i) =>
    [...new Set(entry.notify ?? [])]
      .filter((userId) => userId !== tx.actor.userId)
      .map((userId) => ({ id: newId(), userId, entryId: rows[i]?.id ?? "", seenAt: null })),
  );
  if (notices.length > 0) await tx.db.insertInto("notices").values(notices).execute();
}
