import * as z from "zod";
import { calendarDate } from "../calendar/calendar-input.ts";
import { rowVersion } from "../row-version.ts";
import { singleLine } from "../text/clean-text.ts";
import { companyOwns } from "./next-step.ts";

type InputOf<F extends z.core.$ZodLooseShape> = z.output<z.ZodObject<F, z.core.$strict>>;

const text = singleLine.min(1).max(200);
const owner = z.union([z.uuid(), z.literal(companyOwns)]);

/** A step on a case: what, who, when. */
export const caseStepFields = { text, owner, dueOn: calendarDate };
export const caseStepInput = z.strictObject(caseStepFields);
export type CaseStepInput = z.output<typeof caseStepInput>;

/** A step on a contact, with or without a day. */
export const contactStepFields = { text, owner, dueOn: calendarDate.nullable() };

/** Done: on a case the next one comes in the same act; a pause or a closing ends the step with `cases.pause` or `cases.close`. */
export const completeStepFields = {
  id: z.uuid(),
  version: rowVersion,
  next: caseStepInput.nullable().default(null),
};
export type CompleteStepInput = InputOf<typeof completeStepFields>;

export const changeStepFields = { id: z.uuid(), version: rowVersion, ...contactStepFields };
export type ChangeStepInput = InputOf<typeof changeStepFields>;

export const setOnContactFields = { contactId: z.uuid(), ...contactStepFields };
export type SetOnContactInput = InputOf<typeof setOnContactFields>;
