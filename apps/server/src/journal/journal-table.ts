import type { Instant } from "@lots/domain/calendar/calendar-date";

/** Every command of every kind, in commit order: ids only. */
export interface JournalTable {
  seq: number;
  at: Instant;
  userId: string | null;
  procedureKind: "command" | "setting" | "personal";
  procedure: string;
  objectIds: string;
}

/** One row; its lock is taken last in each transaction, so `seq` follows commit order on PostgreSQL too. */
export interface JournalHeadTable {
  id: "head";
  seq: number;
}

/** What changed, in a side table that gallring can empty. */
export interface AuditDetailTable {
  seq: number;
  detail: string;
}

/** A command sent twice happens once; kept 48 h. Ids, not answers: a repeat after revocation leaks nothing. */
export interface OperationTable {
  userId: string;
  operationId: string;
  inputHash: string;
  resultIds: string;
  at: Instant;
}
