import * as z from "zod";
import { instant } from "../calendar/calendar-input.ts";
import { audiences } from "./audience.ts";
import { entryGroups } from "./entry-groups.ts";

export const timelinePageSize = 50;

/** Empty lists mean "any". */
const filter = {
  groups: z.array(z.enum(entryGroups)).max(entryGroups.length).default([]),
  unitIds: z.array(z.uuid()).max(50).default([]),
  audiences: z.array(z.enum(audiences)).max(audiences.length).default([]),
  /** Where the page before ended. */
  after: z.strictObject({ happenedAt: instant, id: z.uuid() }).nullable().default(null),
};

export type TimelineFilter = z.output<z.ZodObject<typeof filter, z.core.$strict>>;

export const caseTimelineFields = { caseId: z.uuid(), ...filter };
export const companyTimelineFields = { companyId: z.uuid(), ...filter };

/** Unfiltered, from the newest on. */
export const wholeTimeline: TimelineFilter = { groups: [], unitIds: [], audiences: [], after: null };

/** What has been corrected, with all its versions. */
export const versionFields = { objectKind: z.enum(["note", "contact"]), objectId: z.uuid() };
