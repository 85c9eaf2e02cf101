import type { Instant } from "@lots/domain/calendar/calendar-date";
import type { LegalForm } from "@lots/domain/companies/company";

export interface CompanyTable {
  id: string;
  name: string;
  /** Ten digits; for a sole trader a personal identity number, masked outside the company form. */
  organisationNumber: string | null;
  foreignNumber: string | null;
  country: string | null;
  legalForm: LegalForm | null;
  /** Folded name (AB = Aktiebolag …): how the import finds the same company. */
  foldedName: string;
  sortKey: string;
  searchText: string;
  createdByUserId: string;
  createdAt: Instant;
  archivedAt: Instant | null;
  archivedReason: string | null;
  version: number;
}
