import { municipalityUnitsUsers } from "./0001-municipality-units-users.ts";
import { companiesAndContacts } from "./0002-companies-and-contacts.ts";
import { casesAndParts } from "./0003-cases-and-parts.ts";
import { handoffsAndAsks } from "./0004-handoffs-and-asks.ts";
import { journalAndTimeline } from "./0005-journal-and-timeline.ts";
import { imports } from "./0006-imports.ts";
import { partReports } from "./0007-part-reports.ts";
import { widerIndexes } from "./0008-wider-indexes.ts";
import { sharedCasesIndex } from "./0009-shared-cases-index.ts";
import { stepsOfPartners } from "./0010-steps-of-partners.ts";
import type { Migration } from "./table.ts";

/** In order. A migration that has run anywhere is never changed; add a new one (`pnpm new:migration`). */
export const migrations: Readonly<Record<string, Migration>> = {
  "0001-municipality-units-users": municipalityUnitsUsers,
  "0002-companies-and-contacts": companiesAndContacts,
  "0003-cases-and-parts": casesAndParts,
  "0004-handoffs-and-asks": handoffsAndAsks,
  "0005-journal-and-timeline": journalAndTimeline,
  "0006-imports": imports,
  "0007-part-reports": partReports,
  "0008-wider-indexes": widerIndexes,
  "0009-shared-cases-index": sharedCasesIndex,
  "0010-steps-of-partners": stepsOfPartners,
};
