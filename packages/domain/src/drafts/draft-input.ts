import * as z from "zod";
import { instant } from "../calendar/calendar-input.ts";
import { isStorable, singleLine } from "../text/clean-text.ts";

/** Room for the longest note with all fields around it. */
export const draftBytes = 64 * 1024;

/** More composers than anyone leaves open; a new one beyond it is refused, none is thrown away. */
export const mostDrafts = 200;

const bytes = (text: string): number => new TextEncoder().encode(text).length;

/** Names the composer, e.g. `note:<caseId>` or `contact:<uuid>`. */
export const draftKey = z.string().regex(/^[\w:.-]{1,200}$/);

/** When it was done, by the device's clock; and how long ago when it was sent, which is true of any clock. */
const doneOnDevice = { updatedAt: instant, msAgo: z.int().min(0) };

export const draftRemovalFields = { key: draftKey, ...doneOnDevice };

export const draftFields = {
  key: draftKey,
  /** What a list of drafts calls it. */
  title: singleLine.max(200),
  /** The composer's own form of what was typed; nobody else reads it. */
  body: z
    .string()
    .refine((body) => bytes(body) <= draftBytes, { error: "too-long" })
    .refine(isStorable, { error: "control-character" }),
  ...doneOnDevice,
};
