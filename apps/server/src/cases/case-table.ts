import type { CalendarDate, Instant } from "@lots/domain/calendar/calendar-date";
import type { CaseKind, CaseOutcome, CasePhase, Matter, Reach } from "@lots/domain/cases/case";

export interface CaseTable {
  id: string;
  /** `26-K7QMX`: the year and five random signs, never sequential. */
  number: string;
  kind: CaseKind;
  title: string;
  companyId: string | null;
  /** Stands for the company until the pilot links it; one of the two is always set. */
  codeName: string | null;
  phase: CasePhase;
  reach: Reach;
  pilotId: string;
  standInId: string | null;
  openedOn: CalendarDate;
  closedOn: CalendarDate | null;
  outcome: CaseOutcome | null;
  pausedUntil: CalendarDate | null;
  pauseReason: string | null;
  nextAnswerOn: CalendarDate | null;
  nextAnswerAbout: string | null;
  location: string | null;
  jobs: number | null;
  investmentMsek: number | null;
  plannedOpeningOn: CalendarDate | null;
  matter: Matter | null;
  /** Counts only the case's own fields: never a note, never anything a reader may not see. */
  version: number;
  /** Of the company's or code name and the title; kept in step by the commands that change them. */
  sortKey: string;
  searchText: string;
}

export interface FormerPilotTable {
  caseId: string;
  userId: string;
  untilOn: CalendarDate;
}

/** Until where a person has read a case's timeline ("Sedan du var här"). */
export interface ReadMarkTable {
  userId: string;
  caseId: string;
  seenAt: Instant;
}
