import { type Choices, type CompanyDecision, decideCompany, type Question } from "./import-company.ts";
import type { Known } from "./import-known.ts";
import type { Reason } from "./import-reason.ts";
import type { RowFacts, RowReading } from "./import-row.ts";

type Settled = Exclude<CompanyDecision, { kind: "question" }>;

/** What becomes of a row. The dry run and the run ask the same function. */
export type RowDecision =
  | { readonly outcome: "log"; readonly facts: RowFacts; readonly company: Settled }
  | { readonly outcome: "question"; readonly question: Question; readonly facts: RowFacts }
  | { readonly outcome: "skip"; readonly reason: Reason }
  | { readonly outcome: "reject"; readonly reasons: readonly Reason[] };

/** `made` is not decided any more: the row stands in Lots. */
export const outcomes = ["log", "question", "skip", "reject", "made"] as const;
export type Outcome = (typeof outcomes)[number];

function alreadyLogged({ happenedOn, note }: RowFacts, company: Settled, known: Known): Reason | null {
  if (company.kind === "new") return null;
  const logged = known.logged({ companyId: company.company.id, happenedOn, note });
  if (logged === undefined) return null;
  return logged.row === null
    ? { code: "already-there", about: "" }
    : { code: "twice-in-file", about: String(logged.row) };
}

/** What becomes of a row: logged, skipped, rejected or asked about. The dry run says it, the run does it. */
export function decideRow(reading: RowReading, known: Known, choices: Choices): RowDecision {
  if (reading.kind === "empty") return { outcome: "skip", reason: { code: "empty-row", about: "" } };
  if (reading.kind === "faulty") {
    const number = reading.wrongNumber;
    // Told at once, so that a file need not be mended twice.
    const also: Reason[] = number === null ? [] : [{ code: "number-wrong", about: number }];
    return { outcome: "reject", reasons: [...reading.faults, ...also] };
  }
  const { facts } = reading;
  const company = decideCompany(facts, known, choices);
  if (company.kind === "question") return { outcome: "question", question: company.question, facts };
  const reason = alreadyLogged(facts, company, known);
  return reason === null ? { outcome: "log", facts, company } : { outcome: "skip", reason };
}

/** After a row was logged, or would be: what the next rows are decided against. */
export function learn(
  known: Known,
  row: number,
  { facts, company }: Extract<RowDecision, { outcome: "log" }>,
  newCompanyId: string,
): void {
  const companyId = company.kind === "new" ? newCompanyId : company.company.id;
  if (company.kind === "new") {
    const { organisationNumber, answering } = company;
    known.addCompany({
      id: newCompanyId,
      name: facts.companyName,
      foldedName: facts.foldedName,
      organisationNumber,
    });
    if (answering !== null) known.setMadeFor(answering, newCompanyId);
  } else if (company.giveNumber !== null) known.giveNumber(companyId, company.giveNumber);
  known.addLogged({ companyId, happenedOn: facts.happenedOn, note: facts.note }, row);
}

/** What a row that is not taken says for itself: nothing for one that is. */
export function reasonsOf(decision: RowDecision): readonly Reason[] {
  if (decision.outcome === "reject") return decision.reasons;
  if (decision.outcome === "skip") return [decision.reason];
  if (decision.outcome === "log") return [];
  const { code } = decision.question;
  return [{ code, about: code === "number-wrong" ? (decision.facts.wrongNumber ?? "") : "" }];
}
