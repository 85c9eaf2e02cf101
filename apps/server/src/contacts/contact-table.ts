import type { Instant } from "@lots/domain/calendar/calendar-date";
import type { Matter } from "@lots/domain/cases/case";
import type { Channel } from "@lots/domain/contacts/contact";
import type { Audience } from "@lots/domain/timeline/audience";

export interface ContactTable {
  id: string;
  companyId: string | null;
  personId: string | null;
  channel: Channel;
  matter: Matter | null;
  /** 1 when the contact was a besked to the company: the only thing that meets a promised answer. */
  isAnswer: 0 | 1;
  occurredAt: Instant;
  unitId: string;
  /** The unit that an imported list names for the contact; gives nobody any rights. */
  concernsUnitId: string | null;
  loggedByUserId: string;
  audience: Audience;
  /** `typed`, or `import:<id>` with the import that made it. */
  source: string;
  searchText: string;
  archivedAt: Instant | null;
  archivedReason: string | null;
  version: number;
}

/** What was written of a contact: a correction adds a row, the old one stays. */
export interface ContactVersionTable {
  contactId: string;
  version: number;
  note: string;
  channel: Channel;
  matter: Matter | null;
  personId: string | null;
  writtenByUserId: string;
  writtenAt: Instant;
}

/** A contact logged first and linked later appears on the case without rewriting an append-only row. */
export interface CaseContactTable {
  caseId: string;
  contactId: string;
  linkedByUserId: string;
  linkedAt: Instant;
}
