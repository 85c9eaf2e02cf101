import { anyOpenCase, type CaseFilter } from "./case-filter.ts";

/** The views that the list offers as tabs: each is a filter, so its count and its list cannot differ. */
export const caseViews = {
  mine: { ...anyOpenCase, mine: true },
  asStandIn: { ...anyOpenCase, asStandIn: true },
  open: anyOpenCase,
  establishments: { ...anyOpenCase, kinds: ["establishment"] },
  waitingOnCompany: { ...anyOpenCase, waitingOn: ["company"] },
  late: { ...anyOpenCase, late: true },
  longWait: { ...anyOpenCase, longWait: true },
  paused: { ...anyOpenCase, state: "paused" },
  closed: { ...anyOpenCase, state: "closed" },
} satisfies Record<string, CaseFilter>;

export type CaseView = keyof typeof caseViews;

// The keys of the record are exactly the views.
export const caseViewNames = Object.keys(caseViews) as readonly CaseView[];
