import { expect, it } from "vitest";
import { calendarDate } from "../calendar/calendar-input.ts";
import { foldCompanyName } from "../companies/company-name.ts";
import { generateOrganisationNumber } from "../companies/organisation-number.ts";
import { Asked } from "./import-asked.ts";
import { type Choice, questionKey } from "./import-choice.ts";
import { decideRow, learn } from "./import-decision.ts";
import { Known } from "./import-known.ts";
import type { RowFacts } from "./import-row.ts";

const first = generateOrganisationNumber(1);
const second = generateOrganisationNumber(2);

const row = (companyName: string, number: string | null, wrongNumber: string | null = null): RowFacts => ({
  happenedOn: calendarDate.parse("2026-03-21"),
  companyName,
  foldedName: foldCompanyName(companyName),
  number,
  wrongNumber,
  personName: null,
  phone: null,
  email: null,
  channel: "other",
  unitId: null,
  note: "",
  step: null,
  dueOn: null,
  kept: [],
});

/** The questions of a list against a Lots that has one company, Nordkyl AB with the first number. */
function questionsOf(rows: readonly RowFacts[], answered: Readonly<Record<string, Choice>> = {}) {
  const known = new Known();
  known.addCompany({ id: "a", name: "Nordkyl AB", foldedName: "nordkyl ab", organisationNumber: first });
  for (const { foldedName, number } of rows) if (number !== null) known.addNumberInFile(foldedName, number);
  const choices = new Map(Object.entries(answered));
  const asked = new Asked(choices);
  for (const [index, facts] of rows.entries()) {
    asked.add(facts, known);
    const decision = decideRow({ kind: "facts", facts: { ...facts, note: String(index) } }, known, choices);
    if (decision.outcome === "log") learn(known, index, decision, `row:${index}`);
  }
  return asked.questions;
}

const numbered = questionKey("nordkyl ab", second, null);

it("a question is one for all rows that ask it, before and after it is answered", () => {
  const rows = [row("Nordkyl AB", second), row("NORDKYL AB", second)];
  const before = questionsOf(rows);
  expect(before).toMatchObject([
    { key: numbered, code: "number-differs", companyName: "Nordkyl AB", rows: 2, answer: null },
  ]);
  expect(before[0]?.options.map(({ choice }) => choice)).toEqual([
    { kind: "existing", companyId: "a" },
    { kind: "new" },
  ]);
  const answer: Choice = { kind: "new" };
  expect(questionsOf(rows, { [numbered]: answer })).toEqual([{ ...before[0], answer }]);
});

it("a company that a row before makes is offered by its number", () => {
  const rows = [row("Nordkyl AB", second), row("Nordkyl AB", null)];
  const [, nameless] = questionsOf(rows, { [numbered]: { kind: "new" } });
  expect(nameless?.options.map(({ choice }) => choice)).toEqual([
    { kind: "existing", companyId: "a" },
    { kind: "number", organisationNumber: second },
    { kind: "new" },
  ]);
});

it("a wrong number left out, the name may be the next question", () => {
  const wrong = "559900-0000";
  const key = questionKey("nordkyl ab", null, wrong);
  const rows = [row("Nordkyl AB", null, wrong), row("Nordkyl AB", second)];
  expect(questionsOf(rows).map(({ code }) => code)).toEqual(["number-wrong", "number-differs"]);
  expect(
    questionsOf(rows, { [key]: { kind: "without-number" } }).map(({ code, rows: n }) => [code, n]),
  ).toEqual([
    ["number-wrong", 1],
    ["several-companies", 1],
    ["number-differs", 1],
  ]);
});

it("a sole trader's number is masked wherever it is offered", () => {
  const trader = row("Maja Åkerblom EF", second);
  const options = questionsOf([
    row("Maja Åkerblom EF", generateOrganisationNumber(3)),
    trader,
    row("Maja Åkerblom EF", null),
  ]).flatMap(({ options: all, number }) => [number, ...all.map((option) => option.number)]);
  for (const number of options) expect(number ?? "").not.toMatch(/\d{4}$/);
});
