import * as z from "zod";
import { calendarDate, instant } from "../calendar/calendar-input.ts";
import { matters } from "../cases/case.ts";
import { newCompany } from "../companies/company-input.ts";
import { contactStepFields } from "../next-steps/next-step-input.ts";
import { newPerson } from "../persons/person-input.ts";
import { multiLine, singleLine } from "../text/clean-text.ts";
import { audiences } from "../timeline/audience.ts";
import { channels } from "./contact.ts";

const existing = z.strictObject({ kind: z.literal("existing"), id: z.uuid() });

const companyChoice = z.discriminatedUnion("kind", [existing, newCompany.extend({ kind: z.literal("new") })]);

const personChoice = z.discriminatedUnion("kind", [existing, newPerson.extend({ kind: z.literal("new") })]);

/** The day of the next besked, and what it will be about. */
export const nextAnswer = z.strictObject({
  on: calendarDate,
  about: singleLine.max(200).nullable().default(null),
});

/** What was said, and how: the part of a contact that may be corrected. */
export const contactWords = {
  note: multiLine.max(20_000).default(""),
  channel: z.enum(channels),
  matter: z.enum(matters).nullable().default(null),
};

/** A contact with what follows from it, logged in one go. */
export const contactFields = {
  ...contactWords,
  company: companyChoice.nullable().default(null),
  person: personChoice.nullable().default(null),
  caseId: z.uuid().nullable().default(null),
  /** Null: now. */
  occurredAt: instant.nullable().default(null),
  /** Null: the one that the place suggests. */
  audience: z.enum(audiences).nullable().default(null),
  /** "Besked till företaget". */
  isAnswer: z.boolean().default(false),
  nextAnswer: nextAnswer.nullable().default(null),
  /** The case is closed next: no further besked is promised. */
  noFurtherAnswer: z.boolean().default(false),
  nextStep: z.strictObject(contactStepFields).nullable().default(null),
  /** The step that the new one takes the place of was done; false when it was only overtaken. */
  earlierStepDone: z.boolean().default(true),
};

export type NewContact = z.output<z.ZodObject<typeof contactFields>>;
