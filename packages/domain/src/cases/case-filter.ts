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

const few = <T extends z.ZodType>(one: T) => z.array(one).max(50).default([]);
const tick = z.boolean().default(false);

/** The filters of the list, the board and the counts: what is absent or empty means "any", but closed cases are asked for. */
export const caseFilter = z.strictObject({
  state: z.enum(caseStates).default("open"),
  phases: few(z.enum(casePhases)),
  kinds: few(z.enum(caseKinds)),
  /** Has a part of the unit. */
  unitIds: few(z.uuid()),
  waitingOn: few(ballHolder),
  pilotIds: few(z.uuid()),
  mine: tick,
  asStandIn: tick,
  /** A promised answer, a next step or an expected date has passed. */
  late: tick,
  /** Somebody has had the ball longer than two weeks; with `waitingOn`, one of those. */
  longWait: tick,
  companyId: z.uuid().nullable().default(null),
  text: z.string().max(200).default(""),
});
export type CaseFilter = z.output<typeof caseFilter>;

export const anyOpenCase: CaseFilter = caseFilter.parse({});

export const caseListFields = {
  filter: caseFilter.default(anyOpenCase),
  sort: z.enum(caseSorts).default("nextAnswer"),
  descending: z.boolean().default(false),
  /** Where the page before ended. */
  after: z
    .strictObject({ value: z.string().max(2_000), id: z.uuid() })
    .nullable()
    .default(null),
  limit: z.int().min(1).max(100).default(50),
  /** Count all that the filter finds, too: asked once, with the first page. */
  counted: z.boolean().default(false),
};
export type CaseListInput = z.output<z.ZodObject<typeof caseListFields, z.core.$strict>>;
