import * as z from "zod";
import { isStorable } from "../text/clean-text.ts";
import { longestSearch } from "../text/searched-text.ts";
import { caseKinds, casePhases } from "./case.ts";
import { anyOpenCase, type CaseFilter, caseSorts, caseStates } from "./case-filter.ts";

const ballHolder = z.union([z.literal("company"), z.literal("pilot"), z.uuid()]);

const few = <T extends z.ZodType>(one: T) => z.array(one).max(50).default([]);
const tick = z.boolean().default(false);

const caseFilter = z.strictObject({
  state: z.enum(caseStates).default("open"),
  phases: few(z.enum(casePhases)),
  kinds: few(z.enum(caseKinds)),
  unitIds: few(z.uuid()),
  waitingOn: few(ballHolder),
  pilotIds: few(z.uuid()),
  mine: tick,
  asStandIn: tick,
  late: tick,
  longWait: tick,
  companyId: z.uuid().nullable().default(null),
  text: z.string().max(longestSearch).refine(isStorable).default(""),
}) satisfies z.ZodType<CaseFilter>;

export const caseListFields = {
  filter: caseFilter.default(anyOpenCase),
  sort: z.enum(caseSorts).default("nextAnswer"),
  descending: z.boolean().default(false),
  /** Where the page before ended. */
  after: z
    .strictObject({ value: z.string().max(2_000).refine(isStorable), id: z.uuid() })
    .nullable()
    .default(null),
  limit: z.int().min(1).max(100).default(50),
  /** Count all that the filter finds, too: asked once, with the first page. */
  counted: z.boolean().default(false),
};
export type CaseListInput = z.output<z.ZodObject<typeof caseListFields, z.core.$strict>>;
