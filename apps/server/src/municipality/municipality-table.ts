import type { Reach } from "@lots/domain/cases/case";

/** One installation is one municipality: the table has one row. */
export interface MunicipalityTable {
  id: "municipality";
  name: string;
  accent: string;
  defaultReach: Reach;
  /** Set when the database was filled as a demonstration; never cleared. */
  demonstrationSince: string | null;
  silentAfterDays: number;
  /** Working days until the first answer to the company: for a question, and for the other kinds. */
  answerDaysQuestion: number;
  answerDaysOther: number;
  version: number;
}
