import type { Instant } from "@lots/domain/calendar/calendar-date";
import type { choiceKinds } from "@lots/domain/imports/import-choice";
import type { ImportState } from "@lots/domain/imports/import-state";

/** A pilot's own list on its way into Lots; nobody else sees it. */
export interface ImportTable {
  id: string;
  userId: string;
  fileName: string;
  state: ImportState;
  /** All rows of the file, the one with headings too. */
  rowCount: number;
  /** Contacts made so far. */
  made: number;
  /** How columns and words are understood, as JSON; null until it has been said. */
  mapping: string | null;
  /** Grows with each mapping: rows read with an earlier one are read again. */
  mappingVersion: number;
  uploadedAt: Instant;
  /** When the first row was taken in: undo counts from there. */
  ranAt: Instant | null;
  finishedAt: Instant | null;
  undoneAt: Instant | null;
}

/** A row of the file as it was given, and what came of it. Forgotten when undo has run out. */
export interface ImportRowTable {
  importId: string;
  /** As a spreadsheet counts: the first is 1. */
  number: number;
  cells: string;
  /** What the row says by the mapping, as JSON. */
  reading: string | null;
  readVersion: number;
  foldedName: string | null;
  organisationNumber: string | null;
  contactId: string | null;
  stepId: string | null;
  /** Made for this row, or null. */
  companyId: string | null;
  personId: string | null;
  /** A company that was there already and got its number from this row. */
  numberedCompanyId: string | null;
}

/** What the pilot said where the list alone does not tell which company is meant. */
export interface ImportChoiceTable {
  importId: string;
  key: string;
  kind: (typeof choiceKinds)[number];
  companyId: string | null;
  organisationNumber: string | null;
}

/** How this person understood headings and words the last time. */
export interface ImportMappingTable {
  userId: string;
  kind: "column" | "channel" | "unit";
  spelled: string;
  /** Empty: kept in the note. */
  value: string;
}
