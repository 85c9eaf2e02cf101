import type { CalendarDate } from "@lots/domain/calendar/calendar-date";
import type { UnitDuty, UnitKind } from "@lots/domain/units/unit";

export interface UnitTable {
  id: string;
  name: string;
  kind: UnitKind;
  /** The nämnd, company or federation that OSL 8 kap. 1 § draws its line around; not the office. */
  authority: string;
  /** The förvaltning, for display and import. */
  parentName: string | null;
  duty: UnitDuty | null;
  sortKey: string;
  searchText: string;
  retiredOn: CalendarDate | null;
  version: number;
}
