import { type Choice, questionKey } from "./import-choice.ts";
import type { Known, KnownCompany } from "./import-known.ts";
import type { QuestionCode } from "./import-reason.ts";
import type { RowFacts } from "./import-row.ts";

export type CompanyDecision =
  /** `giveNumber`: the company has none yet, the list has. */
  | { readonly kind: "existing"; readonly company: KnownCompany; readonly giveNumber: string | null }
  /** `answering`: the question whose answer was "a new one"; the next row that asks it means the same. */
  | { readonly kind: "new"; readonly organisationNumber: string | null; readonly answering: string | null }
  | { readonly kind: "question"; readonly question: Question };

export type Question = {
  readonly key: string;
  readonly code: QuestionCode;
  readonly companies: readonly KnownCompany[];
  /** Numbers of the list under this name that Lots does not have yet. */
  readonly numbers: readonly string[];
};

export type Choices = ReadonlyMap<string, Choice>;

type Said = Pick<RowFacts, "foldedName" | "number" | "wrongNumber">;

const existing = (company: KnownCompany, number: string | null): CompanyDecision => ({
  kind: "existing",
  company,
  giveNumber: company.organisationNumber === null ? number : null,
});

const ask = (
  key: string,
  code: QuestionCode,
  companies: readonly KnownCompany[] = [],
  numbers: readonly string[] = [],
): CompanyDecision => ({ kind: "question", question: { key, code, companies, numbers } });

const withNumber = (number: string, known: Known): CompanyDecision => {
  const company = known.withNumber(number)[0];
  return company === undefined
    ? { kind: "new", organisationNumber: number, answering: null }
    : existing(company, null);
};

/** Undefined where nothing was chosen, or what was chosen is no longer there. */
function chosen(key: string, said: Said, known: Known, choices: Choices): CompanyDecision | undefined {
  const answer = choices.get(key);
  if (answer?.kind === "number") return withNumber(answer.organisationNumber, known);
  if (answer?.kind === "new") {
    const made = known.madeFor(key);
    if (made !== undefined) return existing(made, null);
    return { kind: "new", organisationNumber: said.number, answering: key };
  }
  const company = answer?.kind === "existing" ? known.company(answer.companyId) : undefined;
  return company && existing(company, said.number);
}

/**
 * The same number, else the one company with the same name. A company of that name with another number is another
 * company or a slip of the pen: only the pilot knows.
 */
function decideNumbered(number: string, said: Said, known: Known, choices: Choices): CompanyDecision {
  const same = known.withNumber(number);
  if (same.length === 1 && same[0] !== undefined) return existing(same[0], null);
  const key = questionKey(said.foldedName, number, null);
  const answered = chosen(key, said, known, choices);
  if (answered !== undefined) return answered;
  const named = known.named(said.foldedName);
  const [only] = named;
  if (same.length > 1) return ask(key, "several-companies", same);
  if (only === undefined) return { kind: "new", organisationNumber: number, answering: null };
  if (named.length > 1) return ask(key, "several-companies", named);
  if (only.organisationNumber !== null) return ask(key, "number-differs", named);
  const isOnlyNumber = known.numbersInFile(said.foldedName).every((other) => other === number);
  return isOnlyNumber ? existing(only, number) : ask(key, "several-companies", named);
}

/** The one company of that name, in Lots or with its number elsewhere in the list. */
function decideNamed(said: Said, known: Known, choices: Choices): CompanyDecision {
  const key = questionKey(said.foldedName, null, null);
  const answered = chosen(key, said, known, choices);
  if (answered !== undefined) return answered;
  const named = known.named(said.foldedName);
  const numbers = known.numbersInFile(said.foldedName);
  const companies = [...new Set([...named, ...numbers.flatMap((number) => known.withNumber(number))])];
  const willGetIt = companies.length === 1 && companies[0]?.organisationNumber === null;
  const unknown = numbers.filter((number) => known.withNumber(number).length === 0);
  const still = willGetIt && unknown.length === 1 ? [] : unknown;
  if (companies.length + still.length > 1) return ask(key, "several-companies", companies, still);
  const [company] = companies;
  if (company !== undefined) return existing(company, null);
  return { kind: "new", organisationNumber: still[0] ?? null, answering: null };
}

/** With which company the contact was; never guessed where two could be meant. */
export function decideCompany(said: Said, known: Known, choices: Choices): CompanyDecision {
  if (said.number !== null) return decideNumbered(said.number, said, known, choices);
  if (said.wrongNumber === null) return decideNamed(said, known, choices);
  const key = questionKey(said.foldedName, null, said.wrongNumber);
  if (choices.get(key)?.kind !== "without-number") return ask(key, "number-wrong");
  return decideNamed({ ...said, wrongNumber: null }, known, choices);
}
