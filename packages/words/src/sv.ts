import { codes } from "./sv/codes.ts";
import { refusals } from "./sv/refusals.ts";

/** All Swedish words, one line per noun in alphabetical order. */
export const sv = {
  codes,
  refusals,
} as const;
