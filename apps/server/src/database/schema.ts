import type { AskRecipientTable, AskTable } from "../asks/ask-table.ts";
import type { BallTable } from "../balls/ball-table.ts";
import type { CaseTable, FormerPilotTable, ReadMarkTable } from "../cases/case-table.ts";
import type { CompanyTable } from "../companies/company-table.ts";
import type { ConsentTable } from "../consents/consent-table.ts";
import type { CaseContactTable, ContactTable, ContactVersionTable } from "../contacts/contact-table.ts";
import type { DraftTable } from "../drafts/draft-table.ts";
import type { HandoffTable } from "../handoffs/handoff-table.ts";
import type {
  ImportChoiceTable,
  ImportMappingTable,
  ImportRowTable,
  ImportTable,
} from "../imports/import-table.ts";
import type {
  AuditDetailTable,
  JournalHeadTable,
  JournalTable,
  OperationTable,
} from "../journal/journal-table.ts";
import type { MunicipalityTable } from "../municipality/municipality-table.ts";
import type { NextStepTable } from "../next-steps/next-step-table.ts";
import type { NamedReaderTable, NoteTable, NoteVersionTable } from "../notes/note-table.ts";
import type { PartReportTable } from "../parts/part-report-table.ts";
import type { PartTable } from "../parts/part-table.ts";
import type { PersonTable } from "../persons/person-table.ts";
import type { OneTimeLinkTable, RateLimitTable, SessionTable } from "../sessions/session-table.ts";
import type { NoticeTable, RemarkTable, TimelineEntryTable } from "../timeline/timeline-table.ts";
import type { UnitTable } from "../units/unit-table.ts";
import type { PasswordTable, PreferenceTable, UserRoleTable, UserTable } from "../users/user-table.ts";

/** Tables that hold no case content: any query may read them. */
export interface OpenSchema {
  municipality: MunicipalityTable;
  units: UnitTable;
  users: UserTable;
  userRoles: UserRoleTable;
}

/** Tables that belong to one person: only `personal` procedures touch them, and only that person's rows. */
export interface OwnSchema {
  drafts: DraftTable;
  preferences: PreferenceTable;
  readMarks: ReadMarkTable;
  notices: NoticeTable;
  sessions: SessionTable;
  passwords: PasswordTable;
  oneTimeLinks: OneTimeLinkTable;
  rateLimits: RateLimitTable;
  imports: ImportTable;
  importRows: ImportRowTable;
  importChoices: ImportChoiceTable;
  importMappings: ImportMappingTable;
}

/** Case content: read only through `visible(…)`, written only by commands. */
export interface CaseOwnedSchema {
  companies: CompanyTable;
  persons: PersonTable;
  contacts: ContactTable;
  contactVersions: ContactVersionTable;
  caseContacts: CaseContactTable;
  cases: CaseTable;
  formerPilots: FormerPilotTable;
  partReports: PartReportTable;
  parts: PartTable;
  handoffs: HandoffTable;
  asks: AskTable;
  askRecipients: AskRecipientTable;
  consents: ConsentTable;
  nextSteps: NextStepTable;
  notes: NoteTable;
  noteVersions: NoteVersionTable;
  namedReaders: NamedReaderTable;
  balls: BallTable;
  timelineEntries: TimelineEntryTable;
  remarks: RemarkTable;
}

/** The record of what was done, written by the pen and the procedures only. */
export interface RecordSchema {
  journal: JournalTable;
  journalHead: JournalHeadTable;
  auditDetails: AuditDetailTable;
  operations: OperationTable;
}

export interface Schema extends OpenSchema, OwnSchema, CaseOwnedSchema, RecordSchema {}
