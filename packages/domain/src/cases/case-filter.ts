import type { CaseKind, CasePhase } from "./case.ts";

export const caseStates = ["open", "paused", "closed", "all"] as const;
export type CaseStateFilter = (typeof caseStates)[number];

/** What a list of cases can be ordered by. Text that is equal, or dates that are missing, fall back on the id. */
export const caseSorts = ["company", "nextAnswer", "expected", "nextStep", "waiting", "opened"] as const;
export type CaseSort = (typeof caseSorts)[number];

/** Where the ball lies: "company", "pilot" (the case's), or a unit's id. */
export type BallHolder = string;

/** The filters of the list, the board and the counts: what is absent or empty means "any", but closed cases are asked for. */
export type CaseFilter = {
  state: CaseStateFilter;
  phases: CasePhase[];
  kinds: CaseKind[];
  /** Has a part of the unit. */
  unitIds: string[];
  waitingOn: BallHolder[];
  pilotIds: string[];
  mine: boolean;
  asStandIn: boolean;
  /** A promised answer, a next step or an expected date has passed. */
  late: boolean;
  /** Somebody has had the ball longer than two weeks; with `waitingOn`, one of those. */
  longWait: boolean;
  companyId: string | null;
  text: string;
};

/** What a list shows before anybody has filtered it. */
export const anyOpenCase: CaseFilter = {
  state: "open",
  phases: [],
  kinds: [],
  unitIds: [],
  waitingOn: [],
  pilotIds: [],
  mine: false,
  asStandIn: false,
  late: false,
  longWait: false,
  companyId: null,
  text: "",
};
