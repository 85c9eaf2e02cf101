import { expect, it } from "vitest";
import { calendarDate } from "../calendar/calendar-input.ts";
import { foldCompanyName } from "../companies/company-name.ts";
import { generateOrganisationNumber } from "../companies/organisation-number.ts";
import { type Choice, questionKey } from "./import-choice.ts";
import { decideRow, learn } from "./import-decision.ts";
import { Known } from "./import-known.ts";
import type { RowFacts } from "./import-row.ts";

const first = generateOrganisationNumber(1);
const second = generateOrganisationNumber(2);

type Said = {
  readonly on?: string;
  readonly company?: string;
  readonly number?: string;
  readonly note?: string;
};

function facts({ on = "2026-03-21", company = "Nordkyl AB", number, note = "Ringde." }: Said): RowFacts {
  return {
    happenedOn: calendarDate.parse(on),
    companyName: company,
    foldedName: foldCompanyName(company),
    number: number ?? null,
    wrongNumber: null,
    personName: null,
    phone: null,
    email: null,
    channel: "other",
    unitId: null,
    note,
    step: null,
    dueOn: null,
    kept: [],
  };
}

/** What becomes of the rows of a list, each after those before it. */
function outcomesOf(
  rows: readonly Said[],
  known = new Known(),
  choices: Record<string, Choice> = {},
): string[] {
  const all = rows.map(facts);
  for (const { foldedName, number } of all) if (number !== null) known.addNumberInFile(foldedName, number);
  return all.map((row, index) => {
    const decision = decideRow({ kind: "facts", facts: row }, known, new Map(Object.entries(choices)));
    if (decision.outcome === "log") {
      const { company } = decision;
      learn(known, index + 1, decision, `new-${index + 1}`);
      return company.kind === "new" ? `new ${company.organisationNumber}` : company.company.id;
    }
    if (decision.outcome === "skip") return `${decision.reason.code} ${decision.reason.about}`.trim();
    return decision.outcome === "question" ? decision.question.code : decision.outcome;
  });
}

it("the second row with the same date, company and note is left out, and says as which", () => {
  expect(
    outcomesOf([
      { number: first },
      { company: "NORDKYL AKTIEBOLAG" },
      { on: "2026-03-22" },
      { note: "" },
      { note: "" },
    ]),
  ).toEqual([`new ${first}`, "twice-in-file 1", "new-1", "new-1", "twice-in-file 4"]);
});

it("what Lots has already is left out", () => {
  const known = new Known();
  known.addCompany({ id: "a", name: "Nordkyl AB", foldedName: "nordkyl ab", organisationNumber: null });
  known.addLogged({ companyId: "a", happenedOn: calendarDate.parse("2026-03-21"), note: "Ringde." }, null);
  expect(outcomesOf([{}, { note: "Ringde igen." }], known)).toEqual(["already-there", "a"]);
});

it("a company of the list is made once, with the number that any of its rows has", () => {
  expect(outcomesOf([{ note: "1" }, { note: "2", number: first }, { note: "3" }])).toEqual([
    `new ${first}`,
    "new-1",
    "new-1",
  ]);
});

it("two companies of one name are never guessed apart", () => {
  const rows = [{ note: "1", number: first }, { note: "2", number: second }, { note: "3" }, { note: "4" }];
  expect(outcomesOf(rows)).toEqual([
    `new ${first}`,
    "number-differs",
    "several-companies",
    "several-companies",
  ]);
  const choices: Record<string, Choice> = {
    [questionKey("nordkyl ab", second, null)]: { kind: "new" },
    [questionKey("nordkyl ab", null, null)]: { kind: "number", organisationNumber: second },
  };
  expect(outcomesOf(rows, new Known(), choices)).toEqual([`new ${first}`, `new ${second}`, "new-2", "new-2"]);
});

it("a new company that was asked for is made once for all rows that asked", () => {
  const known = new Known();
  known.addCompany({ id: "a", name: "Nordkyl AB", foldedName: "nordkyl ab", organisationNumber: first });
  known.addCompany({ id: "b", name: "Nordkyl AB", foldedName: "nordkyl ab", organisationNumber: second });
  const choices: Record<string, Choice> = { [questionKey("nordkyl ab", null, null)]: { kind: "new" } };
  expect(outcomesOf([{ note: "1" }, { note: "2" }], known, choices)).toEqual(["new null", "new-1"]);
});
