import * as z from "zod";
import { calendarDate } from "../calendar/calendar-input.ts";
import { singleLine } from "../text/clean-text.ts";
import { consentWays } from "./consent.ts";

type InputOf<F extends z.core.$ZodLooseShape> = z.output<z.ZodObject<F, z.core.$strict>>;

const id = z.uuid();
const line = singleLine.min(1).max(200);

export const recordConsentFields = {
  caseId: id,
  partnerUnitId: id,
  /** Who gave it for the company: one of its persons, or a name. */
  givenByPersonId: id.nullable().default(null),
  givenByName: line,
  how: z.enum(consentWays),
  scope: line,
  givenOn: calendarDate,
  /** The last day; null: until withdrawn. */
  until: calendarDate.nullable().default(null),
};
export type RecordConsentInput = InputOf<typeof recordConsentFields>;

export const withdrawConsentFields = { id, reason: line.nullable().default(null) };
export type WithdrawConsentInput = InputOf<typeof withdrawConsentFields>;
