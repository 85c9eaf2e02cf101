import { describe, expect, it } from "vitest";
import { foldCompanyName } from "../companies/company-name.ts";
import { generateOrganisationNumber } from "../companies/organisation-number.ts";
import { type Choice, questionKey } from "./import-choice.ts";
import { decideCompany } from "./import-company.ts";
import { Known } from "./import-known.ts";

const first = generateOrganisationNumber(1);
const second = generateOrganisationNumber(2);
const third = generateOrganisationNumber(3);

type World = {
  /** Id to name and number. */
  readonly lots?: Readonly<Record<string, readonly [name: string, number: string | null]>>;
  readonly file?: readonly (readonly [name: string, number: string])[];
  readonly choices?: Readonly<Record<string, Choice>>;
};

function decide(
  name: string,
  number: string | null,
  { lots = {}, file = [], choices = {} }: World,
  wrongNumber: string | null = null,
): string {
  const known = new Known();
  for (const [id, [companyName, organisationNumber]] of Object.entries(lots)) {
    known.addCompany({ id, name: companyName, foldedName: foldCompanyName(companyName), organisationNumber });
  }
  for (const [companyName, inFile] of file) known.addNumberInFile(foldCompanyName(companyName), inFile);
  const said = { foldedName: foldCompanyName(name), number, wrongNumber };
  const decision = decideCompany(said, known, new Map(Object.entries(choices)));
  if (decision.kind === "existing") {
    return decision.giveNumber === null
      ? decision.company.id
      : `${decision.company.id} + ${decision.giveNumber}`;
  }
  if (decision.kind === "new") return `new ${decision.organisationNumber}`;
  const { code, companies, numbers } = decision.question;
  return [`${code}?`, ...companies.map(({ id }) => id), ...numbers].join(" ");
}

describe("a row with a number", () => {
  it.each<[string, World, string]>([
    ["is the company with that number, whatever its name", { lots: { a: ["Kyl i Norr AB", first] } }, "a"],
    [
      "else the one company with the same name, which gets the number",
      { lots: { a: ["Nordkyl Aktiebolag", null] } },
      `a + ${first}`,
    ],
    ["else a new one", {}, `new ${first}`],
    [
      "is asked about where two have the number",
      { lots: { a: ["A AB", first], b: ["B AB", first] } },
      "several-companies? a b",
    ],
    [
      "is asked about where two have the name",
      { lots: { a: ["Nordkyl AB", null], b: ["NORDKYL AB", null] } },
      "several-companies? a b",
    ],
    [
      "is asked about where the one of that name has another number",
      { lots: { a: ["Nordkyl AB", second] } },
      "number-differs? a",
    ],
    [
      "is asked about where the list has two numbers for a name without one",
      {
        lots: { a: ["Nordkyl AB", null] },
        file: [
          ["Nordkyl AB", first],
          ["Nordkyl AB", second],
        ],
      },
      "several-companies? a",
    ],
  ])("%s", (_what, world, decision) => {
    expect(decide("Nordkyl AB", first, world)).toBe(decision);
  });
});

describe("a row without a number", () => {
  it.each<[string, World, string]>([
    ["is the one company of that name", { lots: { a: ["Nordkyl Aktiebolag", first] } }, "a"],
    ["else a new one", { lots: { a: ["Nordkyl HB", first] } }, "new null"],
    [
      "is the one that stands with its number elsewhere in the list",
      { file: [["Nordkyl AB", first]] },
      `new ${first}`,
    ],
    [
      "is the company that has the list's number under another name",
      { lots: { a: ["Kyl i Norr AB", first] }, file: [["Nordkyl AB", first]] },
      "a",
    ],
    [
      "is the one without a number that another row will give one",
      { lots: { a: ["Nordkyl AB", null] }, file: [["Nordkyl AB", first]] },
      "a",
    ],
    [
      "is asked about where two have the name",
      { lots: { a: ["Nordkyl AB", first], b: ["Nordkyl AB", second] } },
      "several-companies? a b",
    ],
    [
      "is asked about where the list has two numbers for the name",
      {
        file: [
          ["Nordkyl AB", first],
          ["Nordkyl AB", second],
        ],
      },
      `several-companies? ${first} ${second}`,
    ],
    [
      "is asked about where Lots has one and the list another",
      { lots: { a: ["Nordkyl AB", first] }, file: [["Nordkyl AB", second]] },
      `several-companies? a ${second}`,
    ],
  ])("%s", (_what, world, decision) => {
    expect(decide("Nordkyl AB", null, world)).toBe(decision);
  });
});

describe("what the pilot has chosen holds", () => {
  const named = questionKey("nordkyl ab", null, null);
  const numbered = questionKey("nordkyl ab", first, null);
  const lots = { a: ["Nordkyl AB", second], b: ["Nordkyl AB", third] } as const;

  it.each<[string, string | null, Choice, string]>([
    ["one of them", null, { kind: "existing", companyId: "b" }, "b"],
    [
      "the one with a number of the list",
      null,
      { kind: "number", organisationNumber: first },
      `new ${first}`,
    ],
    ["a new one", null, { kind: "new" }, "new null"],
    ["a new one with its number", first, { kind: "new" }, `new ${first}`],
    ["one of them for a number", first, { kind: "existing", companyId: "a" }, "a"],
  ])("%s", (_what, number, choice, decision) => {
    const key = number === null ? named : numbered;
    expect(decide("Nordkyl AB", number, { lots, choices: { [key]: choice } })).toBe(decision);
  });

  it("unless what was chosen is gone: then it is asked again", () => {
    const choices: Record<string, Choice> = { [named]: { kind: "existing", companyId: "gone" } };
    expect(decide("Nordkyl AB", null, { lots, choices })).toBe("several-companies? a b");
  });
});

describe("a wrong number", () => {
  const wrong = "559900-0000";
  const without: Record<string, Choice> = {
    [questionKey("nordkyl ab", null, wrong)]: { kind: "without-number" },
  };

  it("is taken only when the pilot says: without number", () => {
    expect(decide("Nordkyl AB", null, {}, wrong)).toBe("number-wrong?");
    expect(decide("Nordkyl AB", null, { choices: without }, wrong)).toBe("new null");
    expect(decide("Nordkyl AB", null, { choices: without }, "559900-0009")).toBe("number-wrong?");
  });

  it("left out, the name decides as for any other row", () => {
    const lots = { a: ["Nordkyl AB", first] } as const;
    expect(decide("Nordkyl AB", null, { lots, choices: without }, wrong)).toBe("a");
    const two = { ...lots, b: ["Nordkyl AB", second] } as const;
    expect(decide("Nordkyl AB", null, { lots: two, choices: without }, wrong)).toBe("several-companies? a b");
  });
});
