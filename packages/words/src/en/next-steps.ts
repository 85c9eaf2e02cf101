import type { nextSteps as swedish } from "../sv/next-steps.ts";
import type { Translated } from "../translated.ts";

export const nextSteps = {
  company: "Company",
  given: "{name} does it",
  mine: "You do it",
  several: "There is more than one {name}. Write the whole name.",
  found: "{count, plural, one {One person} other {# persons}}",
  none: "Nobody has that name.",
} as const satisfies Translated<typeof swedish>;
