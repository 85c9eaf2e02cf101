import type { PartHolder, PartStatus } from "../parts/part.ts";
import { isClosedStatus } from "../parts/part.ts";
import type { UnitKind } from "../units/unit.ts";
import { type CaseKind, type CasePhase, casePhases } from "./case.ts";

/** A field, or a state of the parts, that the pilot wants in place before going on; the screen links to each. */
export const missingFields = [
  "matter",
  "location",
  "company",
  "jobs",
  "investmentMsek",
  "plannedOpeningOn",
  "parts",
  "partsNotHandedOver",
  "partsWithoutDate",
  "partsOpen",
] as const;
export type MissingField = (typeof missingFields)[number];

export type PartProgress = {
  readonly status: PartStatus;
  readonly holder: PartHolder;
  readonly unitKind: UnitKind;
  readonly unitDuty: string | null;
  readonly expectedOn: string | null;
};

export type CaseProgress = {
  readonly kind: CaseKind;
  readonly phase: CasePhase;
  readonly companyId: string | null;
  readonly matter: string | null;
  readonly location: string | null;
  readonly jobs: number | null;
  readonly investmentMsek: number | null;
  readonly plannedOpeningOn: string | null;
};

type Facts = {
  readonly caseFile: CaseProgress;
  readonly open: readonly PartProgress[];
  readonly parts: number;
};

const unset =
  (field: "matter" | "location" | "jobs" | "investmentMsek" | "plannedOpeningOn") =>
  ({ caseFile }: Facts): boolean =>
    caseFile[field] === null;

const isMissing: Readonly<Record<MissingField, (facts: Facts) => boolean>> = {
  matter: unset("matter"),
  location: unset("location"),
  company: ({ caseFile }) => caseFile.companyId === null,
  jobs: unset("jobs"),
  investmentMsek: unset("investmentMsek"),
  plannedOpeningOn: unset("plannedOpeningOn"),
  parts: ({ parts }) => parts === 0,
  // Outside authorities cannot accept, and the pilots' own parts need not be handed over.
  partsNotHandedOver: ({ open }) =>
    open.some((part) => part.holder === "pilot" && part.unitKind !== "outside" && part.unitDuty !== "pilots"),
  partsWithoutDate: ({ open }) => open.some((part) => part.expectedOn === null),
  partsOpen: ({ open }) => open.length > 0,
};

/** What should be in place before the case leaves the phase. A list for the eye: it blocks nothing (heart.md F). */
const neededIn: Readonly<Record<CasePhase, readonly MissingField[]>> = {
  inquiry: ["matter", "location"],
  exploration: ["company", "location", "jobs", "investmentMsek", "parts"],
  permits: ["company", "parts", "partsNotHandedOver", "partsWithoutDate", "plannedOpeningOn"],
  building: ["plannedOpeningOn", "partsWithoutDate"],
  opening: ["partsOpen"],
};

/** In the order of the phases; each named field is empty. */
export type MissingPerPhase = readonly {
  readonly phase: CasePhase;
  readonly fields: readonly MissingField[];
}[];

/** What is missing to go on, from the phase the case is in; phases without anything missing are left out. */
export function missingToGoOn(caseFile: CaseProgress, parts: readonly PartProgress[]): MissingPerPhase {
  if (caseFile.kind === "question") return [];
  const facts = { caseFile, open: parts.filter((part) => !isClosedStatus(part.status)), parts: parts.length };
  return casePhases
    .slice(casePhases.indexOf(caseFile.phase))
    .map((phase) => ({ phase, fields: neededIn[phase].filter((field) => isMissing[field](facts)) }))
    .filter(({ fields }) => fields.length > 0);
}
