import { access } from "./en/access.ts";
import { codes } from "./en/codes.ts";
import { contacts } from "./en/contacts.ts";
import { dates } from "./en/dates.ts";
import { faults } from "./en/faults.ts";
import { refusals } from "./en/refusals.ts";
import { session } from "./en/session.ts";
import { settings } from "./en/settings.ts";
import { shell } from "./en/shell.ts";
import { written } from "./en/written.ts";

/** All English words, one line per noun in alphabetical order; `words.ts` holds them against the Swedish ones. */
export const en = {
  access,
  codes,
  contacts,
  dates,
  faults,
  refusals,
  session,
  settings,
  shell,
  written,
} as const;
