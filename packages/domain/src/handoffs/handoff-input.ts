import * as z from "zod";
import { calendarDate } from "../calendar/calendar-input.ts";
import { rowVersion } from "../row-version.ts";
import { multiLine, singleLine } from "../text/clean-text.ts";
import { refusalCodes } from "./handoff.ts";

type InputOf<F extends z.core.$ZodLooseShape> = z.output<z.ZodObject<F, z.core.$strict>>;

const id = z.uuid();
const line = singleLine.min(1).max(200);
const box = multiLine
  .max(5_000)
  .nullable()
  .default(null)
  .transform((text) => text || null);

/** A unit, or one person in it. */
export const receiverInput = z.strictObject({ unitId: id, userId: id.nullable().default(null) });
export type ReceiverInput = z.output<typeof receiverInput>;

/** The five boxes, and when the sender wants the result. */
export const handoffWords = {
  purpose: line,
  done: box,
  next: box,
  /** What the company has been told, or `nothingTold`: one of the two. */
  told: box,
  nothingTold: z.boolean().default(false),
  questions: box,
  answerDueOn: calendarDate.nullable().default(null),
};
export type HandoffWordsInput = InputOf<typeof handoffWords>;

export const sendHandoffFields = { partId: id, to: receiverInput, ...handoffWords };
export type SendHandoffInput = InputOf<typeof sendHandoffFields>;

export const sendPilotRoleFields = { caseId: id, to: receiverInput, ...handoffWords };
export type SendPilotRoleInput = InputOf<typeof sendPilotRoleFields>;

/** What the receiver will read, before it is sent: the boxes may still be empty. */
export const previewFields = {
  subject: z.union([z.strictObject({ partId: id }), z.strictObject({ caseId: id })]),
  to: receiverInput,
  ...handoffWords,
  purpose: singleLine.max(200),
};
export type PreviewInput = InputOf<typeof previewFields>;

export const withdrawHandoffFields = { id };

export const acceptHandoffFields = {
  id,
  /** Named by the unit's manager; null: whoever accepts. */
  officerId: id.nullable().default(null),
  /** The day the sender asked for is offered here; null leaves the part's own. */
  expectedOn: calendarDate.nullable().default(null),
};
export type AcceptHandoffInput = InputOf<typeof acceptHandoffFields>;

export const refuseHandoffFields = { id, code: z.enum(refusalCodes), reason: line };
export type RefuseHandoffInput = InputOf<typeof refuseHandoffFields>;

export const forwardHandoffFields = { id, to: receiverInput, reason: line };
export type ForwardHandoffInput = InputOf<typeof forwardHandoffFields>;

export const sendBackFields = { partId: id, reason: line, done: box, told: box, questions: box };
export type SendBackInput = InputOf<typeof sendBackFields>;

/** The part's version: what the pilot saw when he took it back. */
export const takeBackFields = { partId: id, version: rowVersion, reason: line };
export type TakeBackInput = InputOf<typeof takeBackFields>;

export const appointPilotFields = { caseId: id, version: rowVersion, userId: id, reason: line };
export type AppointPilotInput = InputOf<typeof appointPilotFields>;
