import * as z from "zod";
import { calendarDate } from "../calendar/calendar-input.ts";
import { refusalCodes } from "../handoffs/handoff.ts";
import { receiverInput } from "../handoffs/handoff-input.ts";
import { multiLine, singleLine } from "../text/clean-text.ts";

type InputOf<F extends z.core.$ZodLooseShape> = z.output<z.ZodObject<F, z.core.$strict>>;

const id = z.uuid();
const line = singleLine.min(1).max(200);
const text = multiLine.min(1).max(5_000);

export const sendAskFields = {
  caseId: id,
  /** Null: about the case as a whole. */
  partId: id.nullable().default(null),
  text,
  answerDueOn: calendarDate.nullable().default(null),
  recipients: z.array(receiverInput).min(1).max(20),
};
export type SendAskInput = InputOf<typeof sendAskFields>;

/** Of the recipient's own row; `withdraw` is of the question. */
export const takeAskFields = { id };
export const answerAskFields = { id, answer: text };
export type AnswerAskInput = InputOf<typeof answerAskFields>;
export const refuseAskFields = { id, code: z.enum(refusalCodes), reason: line };
export type RefuseAskInput = InputOf<typeof refuseAskFields>;
export const forwardAskFields = { id, to: receiverInput, reason: line };
export type ForwardAskInput = InputOf<typeof forwardAskFields>;
export const withdrawAskFields = { id };
