import * as z from "zod";
import { calendarDate } from "../calendar/calendar-input.ts";
import { caseStepInput } from "../next-steps/next-step-input.ts";
import { rowVersion } from "../row-version.ts";
import { isStorable, singleLine } from "../text/clean-text.ts";
import { caseKinds, caseOutcomes, casePhases, matters, reaches } from "./case.ts";

type InputOf<F extends z.core.$ZodLooseShape> = z.output<z.ZodObject<F, z.core.$strict>>;

const line = singleLine.min(1).max(200);
const reason = line;
/** The version of the case that the form was made from. */
const onCase = { caseId: z.uuid(), version: rowVersion };

/** What a case is about, with the same limits when it is opened and when it is edited. */
const facts = {
  kind: z.enum(caseKinds),
  title: line,
  codeName: line.nullable(),
  matter: z.enum(matters).nullable(),
  location: line.nullable(),
  jobs: z.int().min(0).max(100_000).nullable(),
  investmentMsek: z.number().min(0).max(1_000_000).nullable(),
  plannedOpeningOn: calendarDate.nullable(),
};

export const openCaseFields = {
  kind: facts.kind,
  title: facts.title,
  codeName: facts.codeName.default(null),
  matter: facts.matter.default(null),
  location: facts.location.default(null),
  jobs: facts.jobs.default(null),
  investmentMsek: facts.investmentMsek.default(null),
  plannedOpeningOn: facts.plannedOpeningOn.default(null),
  /** The company, or a code name until it may be told, or the company of the contact. */
  companyId: z.uuid().nullable().default(null),
  contactId: z.uuid().nullable().default(null),
  /** Absent: the municipality's choice. */
  reach: z.enum(reaches).nullable().default(null),
  nextStep: caseStepInput,
  /** The step on the contact that becomes the case's step: moved, not copied. */
  contactStepId: z.uuid().nullable().default(null),
  /** Absent: 2 working days for a question and 10 for the rest, as the municipality has set it. */
  nextAnswerOn: calendarDate.nullable().default(null),
  nextAnswerAbout: line.nullable().default(null),
};
export type OpenCaseInput = InputOf<typeof openCaseFields>;

export const editCaseFields = { ...onCase, ...facts };
export type EditCaseInput = InputOf<typeof editCaseFields>;

export const linkCompanyFields = { ...onCase, companyId: z.uuid() };
export type LinkCompanyInput = InputOf<typeof linkCompanyFields>;

export const setPhaseFields = {
  ...onCase,
  phase: z.enum(casePhases),
  reason: reason.nullable().default(null),
};
export type SetPhaseInput = InputOf<typeof setPhaseFields>;

export const setReachFields = { ...onCase, reach: z.enum(reaches), reason };
export type SetReachInput = InputOf<typeof setReachFields>;

export const setStandInFields = { ...onCase, standInId: z.uuid().nullable() };
export type SetStandInInput = InputOf<typeof setStandInFields>;

export const moveNextAnswerFields = {
  ...onCase,
  nextAnswerOn: calendarDate,
  nextAnswerAbout: line.nullable().default(null),
  reason,
};
export type MoveNextAnswerInput = InputOf<typeof moveNextAnswerFields>;

export const pauseCaseFields = {
  ...onCase,
  until: calendarDate,
  reason,
  /** The open step was done, and the pause is what comes after it. */
  stepDone: z.boolean().default(false),
};
export type PauseCaseInput = InputOf<typeof pauseCaseFields>;

export const resumeCaseFields = {
  ...onCase,
  /** Absent: the wake-up step is moved to today. */
  nextStep: caseStepInput.nullable().default(null),
};
export type ResumeCaseInput = InputOf<typeof resumeCaseFields>;

export const closeCaseFields = {
  ...onCase,
  outcome: z.enum(caseOutcomes),
  /** The last thing the company was told, or why nothing needs to be said: one of the two. */
  lastAnswerContactId: z.uuid().nullable().default(null),
  noAnswerReason: reason.nullable().default(null),
  /** The own unit's working notes that were shown before closing, and end with it. */
  workingNoteIds: z.array(z.uuid()).max(1_000).default([]),
  stepDone: z.boolean().default(false),
};
export type CloseCaseInput = InputOf<typeof closeCaseFields>;

export const reopenCaseFields = {
  ...onCase,
  reason,
  nextStep: caseStepInput,
  nextAnswerOn: calendarDate,
  nextAnswerAbout: line.nullable().default(null),
};
export type ReopenCaseInput = InputOf<typeof reopenCaseFields>;

export const closingPreviewFields = { caseId: z.uuid() };

export const markSeenFields = { caseId: z.uuid() };

export const getCaseFields = { number: z.string().max(20).refine(isStorable) };
