import { addDays, type CalendarDate, calendarDateAt, type Instant } from "../calendar/calendar-date.ts";
import { undoDays } from "./import-limits.ts";

/** `uploading` until all rows are kept; `mapped` once the columns are said; `running` until all good rows are in. */
export const importStates = ["uploading", "uploaded", "mapped", "running", "done", "undone"] as const;
export type ImportState = (typeof importStates)[number];

/** The last day on which an import can be undone. */
export const undoUntil = (ranAt: Instant): CalendarDate => addDays(calendarDateAt(ranAt), undoDays);

/** Through the last day, whatever the hour of the import. */
export const mayUndo = (ranAt: Instant, today: CalendarDate): boolean => today <= undoUntil(ranAt);
