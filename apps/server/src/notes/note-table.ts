import type { Instant } from "@lots/domain/calendar/calendar-date";
import type { NoteKind } from "@lots/domain/notes/note";
import type { Audience } from "@lots/domain/timeline/audience";

export interface NoteTable {
  id: string;
  caseId: string;
  partId: string | null;
  kind: NoteKind;
  audience: Audience;
  unitId: string;
  writtenByUserId: string;
  writtenAt: Instant;
  archivedAt: Instant | null;
  archivedReason: string | null;
  version: number;
}

export interface NoteVersionTable {
  noteId: string;
  version: number;
  text: string;
  writtenByUserId: string;
  writtenAt: Instant;
}

/** The named readers of an object marked secret; nobody else sees that it exists. */
export interface NamedReaderTable {
  objectKind: "note" | "contact";
  objectId: string;
  userId: string;
}
