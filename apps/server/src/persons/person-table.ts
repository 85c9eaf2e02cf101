import type { Instant } from "@lots/domain/calendar/calendar-date";

/** A contact person at a company. */
export interface PersonTable {
  id: string;
  companyId: string | null;
  name: string;
  title: string | null;
  phone: string | null;
  email: string | null;
  sortKey: string;
  searchText: string;
  archivedAt: Instant | null;
  version: number;
}
