import { access } from "./en/access.ts";
import { asks } from "./en/asks.ts";
import { cases } from "./en/cases.ts";
import { codes } from "./en/codes.ts";
import { companies } from "./en/companies.ts";
import { consents } from "./en/consents.ts";
import { contacts } from "./en/contacts.ts";
import { dates } from "./en/dates.ts";
import { faults } from "./en/faults.ts";
import { handoffs } from "./en/handoffs.ts";
import { imports } from "./en/imports.ts";
import { myDay } from "./en/my-day.ts";
import { myParts } from "./en/my-parts.ts";
import { nextSteps } from "./en/next-steps.ts";
import { overview } from "./en/overview.ts";
import { parts } from "./en/parts.ts";
import { refusals } from "./en/refusals.ts";
import { search } from "./en/search.ts";
import { session } from "./en/session.ts";
import { settings } from "./en/settings.ts";
import { shell } from "./en/shell.ts";
import { timeline } from "./en/timeline.ts";
import { units } from "./en/units.ts";
import { users } from "./en/users.ts";
import { written } from "./en/written.ts";

/** All English words, one line per noun in alphabetical order; `words.ts` holds them against the Swedish ones. */
export const en = {
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
