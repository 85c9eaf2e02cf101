import { type CaseKind, type CaseOutcome, caseOutcomes } from "./case.ts";

/** The outcomes in the order they are offered: a question is most often answered, the rest established. */
export const outcomesFor = (kind: CaseKind): readonly CaseOutcome[] =>
  kind === "question"
    ? ["answered", ...caseOutcomes.filter((outcome) => outcome !== "answered")]
    : caseOutcomes;
