import { codes } from "./en/codes.ts";
import { refusals } from "./en/refusals.ts";

/** All English words, one line per noun in alphabetical order; `words.ts` holds them against the Swedish ones. */
export const en = {
  codes,
  refusals,
} as const;
