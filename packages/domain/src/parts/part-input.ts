import * as z from "zod";
import { calendarDate } from "../calendar/calendar-input.ts";
import { rowVersion } from "../row-version.ts";
import { singleLine } from "../text/clean-text.ts";
import { partOutcomes } from "./part.ts";

type InputOf<F extends z.core.$ZodLooseShape> = z.output<z.ZodObject<F, z.core.$strict>>;

const line = singleLine.min(1).max(200);
const id = z.uuid();
/** The part and the version of it that the form was made from. */
const onPart = { id, version: rowVersion };

const newPart = z.strictObject({
  title: line,
  unitId: z.uuid(),
  /** "Tas upp tidigast"; null is now. */
  startsOn: calendarDate.nullable().default(null),
});
export type NewPart = z.output<typeof newPart>;

/** Several units are asked at once, each with a part of its own. */
export const addPartsFields = { caseId: z.uuid(), parts: z.array(newPart).min(1).max(30) };
export type AddPartsInput = InputOf<typeof addPartsFields>;

export const editPartFields = {
  ...onPart,
  title: line,
  /** Whose matter it is; only the pilot moves it, while he holds the part. */
  unitId: z.uuid(),
  outsideRef: line.nullable(),
  expectedOn: calendarDate.nullable(),
  expectedWhy: line.nullable(),
};
export type EditPartInput = InputOf<typeof editPartFields>;

export const planPartFields = { ...onPart, startsOn: calendarDate.nullable() };
export type PlanPartInput = InputOf<typeof planPartFields>;

export const onTrackFields = onPart;
export type OnTrackInput = InputOf<typeof onTrackFields>;

export const waitForCompanyFields = { ...onPart, what: line };
export type WaitForCompanyInput = InputOf<typeof waitForCompanyFields>;

export const waitForOtherFields = { ...onPart, unitId: z.uuid(), what: line };
export type WaitForOtherInput = InputOf<typeof waitForOtherFields>;

export const delayPartFields = { ...onPart, expectedOn: calendarDate, why: line };
export type DelayPartInput = InputOf<typeof delayPartFields>;

/** Working notes of the unit that were shown: they end with its last part on the case. */
const workingNoteIds = z.array(z.uuid()).max(1_000).default([]);

export const decidePartFields = {
  ...onPart,
  workingNoteIds,
  outcome: z.enum(partOutcomes),
  /** Null: today. */
  decidedOn: calendarDate.nullable().default(null),
};
export type DecidePartInput = InputOf<typeof decidePartFields>;

export const dropPartFields = { ...onPart, reason: line, workingNoteIds };
export type DropPartInput = InputOf<typeof dropPartFields>;

export const reopenPartFields = { ...onPart, reason: line };
export type ReopenPartInput = InputOf<typeof reopenPartFields>;

/** `version`: the one that the report made. */
export const undoReportFields = onPart;
export type UndoReportInput = InputOf<typeof undoReportFields>;

/** Null: back to the unit's queue. */
export const assignPartFields = { ...onPart, officerId: z.uuid().nullable() };
export type AssignPartInput = InputOf<typeof assignPartFields>;

export const takePartFields = onPart;
export type TakePartInput = InputOf<typeof takePartFields>;
