/** Who asks, seen from one case (heart.md B). */
export const readers = ["pilot", "involved", "municipal", "partner", "administrator"] as const;
export type Reader = (typeof readers)[number];

/** What a reader may do with one kind of content; each has its words under `access.act`. */
export const acts = [
  "see",
  "seeByReach",
  "seeByAudience",
  "seeOwn",
  "seeOwnUnit",
  "seeOwnUnitWhileShared",
  "seeAllSteps",
  "seeToOrFromUnit",
  "do",
  "change",
  "changeHeldByPilot",
  "changeHeldByUnit",
  "send",
  "sendHeldByUnit",
  "answer",
  "answerForUnit",
  "log",
  "logForPartners",
  "correctOwn",
  "undo",
  "countSeen",
  "countShared",
] as const;
export type Act = (typeof acts)[number];

/** The kinds of content, in the order in which they are printed. */
export const contents = [
  "caseOfMunicipality",
  "caseOfInvolved",
  "caseLife",
  "part",
  "handoff",
  "contactOnCase",
  "looseContact",
  "unitEntry",
  "contactStep",
  "own",
  "import",
  "statistics",
  "settings",
] as const;
export type Content = (typeof contents)[number];

const staffContact = ["see", "log", "correctOwn"] as const;

/**
 * The table of heart.md B as it is printed at `/vem-ser-vad`. An empty cell is a no. What the server does is
 * `visible(…)`, `capability.ts` and `can.ts`; a test holds this table against the capabilities.
 */
export const accessTable = {
  caseOfMunicipality: {
    pilot: ["see", "change"],
    involved: ["see"],
    municipal: ["see"],
    partner: ["see"],
    administrator: [],
  },
  caseOfInvolved: {
    pilot: ["see", "change"],
    involved: ["see"],
    municipal: [],
    partner: ["see"],
    administrator: [],
  },
  caseLife: { pilot: ["do"], involved: [], municipal: [], partner: [], administrator: [] },
  part: {
    pilot: ["see", "changeHeldByPilot"],
    involved: ["see", "changeHeldByUnit"],
    municipal: ["seeByReach"],
    partner: ["see", "changeHeldByUnit"],
    administrator: [],
  },
  handoff: {
    pilot: ["see", "send", "answer"],
    involved: ["see", "sendHeldByUnit", "answerForUnit"],
    municipal: ["seeByReach"],
    partner: ["seeToOrFromUnit", "sendHeldByUnit", "answerForUnit"],
    administrator: [],
  },
  contactOnCase: {
    pilot: ["seeByAudience", "log"],
    involved: ["seeByAudience", "log"],
    municipal: ["seeByAudience", "log"],
    partner: ["seeByAudience", "logForPartners"],
    administrator: [],
  },
  looseContact: {
    pilot: staffContact,
    involved: staffContact,
    municipal: staffContact,
    partner: [],
    administrator: [],
  },
  unitEntry: {
    pilot: ["seeOwnUnit"],
    involved: ["seeOwnUnit"],
    municipal: ["seeOwnUnit"],
    partner: ["seeOwnUnitWhileShared"],
    administrator: [],
  },
  contactStep: {
    pilot: ["seeAllSteps"],
    involved: ["seeOwn"],
    municipal: ["seeOwn"],
    partner: [],
    administrator: [],
  },
  own: {
    pilot: ["seeOwn"],
    involved: ["seeOwn"],
    municipal: ["seeOwn"],
    partner: ["seeOwn"],
    administrator: ["seeOwn"],
  },
  import: { pilot: ["seeOwn", "undo"], involved: [], municipal: [], partner: [], administrator: [] },
  statistics: {
    pilot: ["countSeen"],
    involved: ["countSeen"],
    municipal: ["countSeen"],
    partner: ["countShared"],
    administrator: [],
  },
  settings: { pilot: [], involved: [], municipal: [], partner: [], administrator: ["change"] },
} as const satisfies Record<Content, Record<Reader, readonly Act[]>>;
