import type { units as sv } from "../sv/units.ts";
import type { Translated } from "../translated.ts";

export const units = {
  title: "Units",
  sentence: "The units that parts, handoffs and questions go to.",
  new: "New unit",
  add: "Add unit",
  name: "Name",
  kind: "Kind",
  kindNote: {
    municipal: "Sees cases by their reach, and signs in.",
    partner: "Signs in, but sees only what the company has consented to share.",
    outside: "Does not sign in. The pilot runs the part.",
  },
  authority: "Board or company",
  authorityHint: "Secrecy is drawn between boards, not between offices.",
  parentName: "Administration",
  duty: "Duty for the whole municipality",
  dutyHead: "Duty",
  dutyHint: "One unit has the pilots and one leads. Giving a duty to a unit takes it from another.",
  dutyNone: "none",
  optional: "optional",
  none: "none",
  retiredOn: "retired {on}",
  isRetired: "The unit is retired. It stands in older cases and cannot be changed.",
  retire: "Retire the unit",
  retireTitle: "Retire {unit}?",
  retireWhat:
    "The unit receives nothing more and nobody signs in for it. What it has done remains. This cannot be undone.",
} as const satisfies Translated<typeof sv>;
