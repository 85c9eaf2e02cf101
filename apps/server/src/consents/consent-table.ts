import type { CalendarDate } from "@lots/domain/calendar/calendar-date";

/** The company's waiver of secrecy towards a partner (OSL 12 kap. 2 §); a valid one shares the case. */
export interface ConsentTable {
  id: string;
  caseId: string;
  partnerUnitId: string;
  /** Who gave it for the company. */
  givenByPersonId: string | null;
  givenByName: string;
  how: "spoken" | "written" | "email";
  scope: string;
  givenOn: CalendarDate;
  until: CalendarDate | null;
  withdrawnOn: CalendarDate | null;
  recordedByUserId: string;
}
