import * as z from "zod";
import { caseKinds, casePhases } from "./case.ts";

export const caseStates = ["open", "paused", "closed", "all"] as const;
export type CaseStateFilter = (typeof caseStates)[number];

/** What a list of cases can be ordered by. Text that is equal, or dates that are missing, fall back on the id. */
export const caseSorts = ["company", "nextAnswer", "expected", "nextStep", "waiting", "opened"] as const;
export type CaseSort = (typeof caseSorts)[number];

/** Where the ball lies: with the company, the case's pilot, or a unit. */
export const ballHolder = z.union([z.literal("company"), z.literal("pilot"), z.uuid()]);
export type BallHolder = z.output<typeof ballHolder>;

const few = <T extends z.ZodType>(one: T) => z.array(one).max(50);

/** The filters of the list, the board and the counts. An empty list means "any". */
export const caseFilter = z.strictObject({
  state: z.enum(caseStates),
  phases: few(z.enum(casePhases)),
  kinds: few(z.enum(caseKinds)),
  /** Has a part of the unit. */
  unitIds: few(z.uuid()),
  waitingOn: few(ballHolder),
  pilotIds: few(z.uuid()),
  mine: z.boolean(),
  asStandIn: z.boolean(),
  /** A promised answer, a next step or an expected date has passed. */
  late: z.boolean(),
  /** Somebody has had the ball longer than two weeks; with `waitingOn`, one of those. */
  longWait: z.boolean(),
  companyId: z.uuid().nullable(),
  text: z.string().max(200),
});
export type CaseFilter = z.output<typeof caseFilter>;

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

export const caseListFields = {
  filter: caseFilter,
  sort: z.enum(caseSorts),
  descending: z.boolean(),
  /** Where the page before ended. */
  after: z.strictObject({ value: z.string().max(2_000), id: z.uuid() }).nullable(),
  limit: z.int().min(1).max(100),
  /** Count all that the filter finds, too: asked once, with the first page. */
  counted: z.boolean(),
};

export type CaseListInput = z.output<z.ZodObject<typeof caseListFields, z.core.$strict>>;
