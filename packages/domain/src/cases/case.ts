export const caseKinds = ["establishment", "expansion", "relocation", "question"] as const;
export type CaseKind = (typeof caseKinds)[number];

export const casePhases = ["inquiry", "exploration", "permits", "building", "opening"] as const;
export type CasePhase = (typeof casePhases)[number];

export const caseOutcomes = ["established", "withdrawn", "elsewhere", "not_possible", "answered"] as const;
export type CaseOutcome = (typeof caseOutcomes)[number];

/** `municipality`: all municipal staff see the case; `involved`: only those heart.md B names. */
export const reaches = ["municipality", "involved"] as const;
export type Reach = (typeof reaches)[number];

/** The three kinds of meeting in the review: basic information, before establishing, exercise of authority. */
export const matters = ["information", "establishment", "authority"] as const;
export type Matter = (typeof matters)[number];
