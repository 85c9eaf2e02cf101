import { access } from "./sv/access.ts";
import { asks } from "./sv/asks.ts";
import { cases } from "./sv/cases.ts";
import { codes } from "./sv/codes.ts";
import { companies } from "./sv/companies.ts";
import { consents } from "./sv/consents.ts";
import { contacts } from "./sv/contacts.ts";
import { dates } from "./sv/dates.ts";
import { faults } from "./sv/faults.ts";
import { handoffs } from "./sv/handoffs.ts";
import { imports } from "./sv/imports.ts";
import { myDay } from "./sv/my-day.ts";
import { myParts } from "./sv/my-parts.ts";
import { nextSteps } from "./sv/next-steps.ts";
import { overview } from "./sv/overview.ts";
import { parts } from "./sv/parts.ts";
import { refusals } from "./sv/refusals.ts";
import { search } from "./sv/search.ts";
import { session } from "./sv/session.ts";
import { settings } from "./sv/settings.ts";
import { shell } from "./sv/shell.ts";
import { timeline } from "./sv/timeline.ts";
import { units } from "./sv/units.ts";
import { users } from "./sv/users.ts";
import { written } from "./sv/written.ts";

/** All Swedish words, one line per noun in alphabetical order. */
export const sv = {
  access,
  asks,
  cases,
  codes,
  companies,
  consents,
  contacts,
  dates,
  faults,
  handoffs,
  imports,
  myDay,
  myParts,
  nextSteps,
  overview,
  parts,
  refusals,
  search,
  session,
  settings,
  shell,
  timeline,
  units,
  users,
  written,
} as const;
