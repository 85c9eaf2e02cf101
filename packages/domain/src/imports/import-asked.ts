import { guessLegalForm } from "../companies/company-name.ts";
import { maskOrganisationNumber } from "../companies/organisation-number.ts";
import { type Choice, questionKey } from "./import-choice.ts";
import { type Choices, type CompanyDecision, decideCompany, type Question } from "./import-company.ts";
import type { Known, KnownCompany } from "./import-known.ts";
import type { QuestionCode } from "./import-reason.ts";
import type { RowFacts } from "./import-row.ts";

/** One answer to choose; a name and a number where it is a company. */
export type AnswerOption = {
  readonly choice: Choice;
  readonly name: string | null;
  readonly number: string | null;
};

/** A question as the pilot sees it: about which company, for how many rows, with what was answered. */
export type AskedQuestion = {
  readonly key: string;
  readonly code: QuestionCode;
  readonly companyName: string;
  readonly number: string | null;
  readonly rows: number;
  readonly options: readonly AnswerOption[];
  readonly answer: Choice | null;
};

/** A sole trader's number is a personal identity number, also in a list. */
export const shownNumberIn = (companyName: string, number: string | null): string | null =>
  number === null ? null : maskOrganisationNumber(number, guessLegalForm(companyName));

function optionOf(company: KnownCompany): AnswerOption[] {
  const { id, name, organisationNumber } = company;
  const words = { name, number: shownNumberIn(name, organisationNumber) };
  // One that a row before would make has no id yet: its number stands for it.
  if (!id.startsWith("row:")) return [{ choice: { kind: "existing", companyId: id }, ...words }];
  return organisationNumber === null ? [] : [{ choice: { kind: "number", organisationNumber }, ...words }];
}

function optionsOf(
  { code, companies, numbers }: Question,
  { companyName, number }: RowFacts,
): AnswerOption[] {
  if (code === "number-wrong") return [{ choice: { kind: "without-number" }, name: null, number: null }];
  const own = { name: companyName, number: shownNumberIn(companyName, number) };
  return [
    ...companies.flatMap(optionOf),
    ...numbers.map((organisationNumber) => ({
      choice: { kind: "number", organisationNumber } as const,
      name: companyName,
      number: shownNumberIn(companyName, organisationNumber),
    })),
    { choice: { kind: "new" }, ...own },
  ];
}

/** Collects the questions of a list, answered ones too: an answer can be seen and taken back. */
export class Asked {
  readonly #choices: Choices;
  readonly #withoutNumbers: Choices;
  readonly #questions = new Map<string, AskedQuestion>();

  constructor(choices: Choices) {
    this.#choices = choices;
    this.#withoutNumbers = new Map([...choices].filter(([, { kind }]) => kind === "without-number"));
  }

  /** Before the row is learnt from: what it would ask if nothing had been answered. */
  add(facts: RowFacts, known: Known): void {
    const { foldedName, number, wrongNumber } = facts;
    const key = questionKey(foldedName, number, wrongNumber);
    this.#ask(key, facts, decideCompany(facts, known, new Map()));
    if (!this.#withoutNumbers.has(key)) return;
    // The number left out may still leave two companies of the name to choose among.
    const still = questionKey(foldedName, null, null);
    this.#ask(still, facts, decideCompany(facts, known, this.#withoutNumbers));
  }

  get questions(): readonly AskedQuestion[] {
    return [...this.#questions.values()];
  }

  /** A row that no longer has to ask, since the answer has made its company, is still one that the answer is for. */
  #ask(key: string, facts: RowFacts, decision: CompanyDecision): void {
    const before = this.#questions.get(key);
    if (before !== undefined) this.#questions.set(key, { ...before, rows: before.rows + 1 });
    else if (decision.kind === "question") this.#questions.set(key, this.#asked(decision.question, facts));
  }

  #asked(question: Question, facts: RowFacts): AskedQuestion {
    const { key, code } = question;
    const { companyName } = facts;
    return {
      key,
      code,
      companyName,
      number: facts.wrongNumber ?? shownNumberIn(companyName, facts.number),
      rows: 1,
      options: optionsOf(question, facts),
      answer: this.#choices.get(key) ?? null,
    };
  }
}
