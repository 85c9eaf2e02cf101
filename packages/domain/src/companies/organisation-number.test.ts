import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  formatOrganisationNumber,
  generateOrganisationNumber,
  maskOrganisationNumber,
  parseOrganisationNumber,
} from "./organisation-number.ts";
import { organisationNumber } from "./organisation-number-input.ts";

describe("an organisation number as people write it", () => {
  it.each([
    "5599556429",
    "559955-6429",
    " 559955 – 6429",
    "559955—6429",
    "559955\u20116429",
    "559955−6429",
    "55\u00a09955\u202f6429",
    "165599556429",
    "16 559955-6429",
    "16559955-6429",
    "SE559955642901",
    "５５９９５５6429",
    "\ufeff559955-6429\u200b",
  ])("%j is 5599556429", (text) => {
    expect(parseOrganisationNumber(text)).toEqual({ ok: true, number: "5599556429", kind: "company" });
  });

  it.each([
    ["811218-9876", "8112189876"],
    ["19811218-9876", "8112189876"],
    ["811278-9873", "8112789873"],
    ["000229-0005", "0002290005"],
    ["200002290005", "0002290005"],
  ])("%s is a sole trader's personal identity number or coordination number", (text, number) => {
    expect(parseOrganisationNumber(text)).toEqual({ ok: true, number, kind: "sole_trader" });
  });

  it.each([
    ["", "empty"],
    [" – ", "empty"],
    ["559900-0000", "check-digit"],
    ["5599556428", "check-digit"],
    ["811218-9875", "check-digit"],
    ["559955642", "length"],
    ["55995564290", "length"],
    ["175599556429", "length"],
    ["1655995564290", "length"],
    ["55995A6429", "characters"],
    ["5599556429!", "characters"],
    ["=5599556429", "characters"],
    ["DE123456789", "characters"],
    ["saknas", "characters"],
    ["811318-9875", "no-such-day"],
    ["19000229-0005", "no-such-day"],
    ["0000000000", "no-such-day"],
    ["19559955-6429", "no-such-day"],
  ])("%j is refused: %s", (text, reason) => {
    expect(parseOrganisationNumber(text)).toEqual({ ok: false, reason });
  });

  it("finds every single mistyped digit", () => {
    fc.assert(
      fc.property(fc.nat(99_999), fc.nat(9), fc.integer({ min: 1, max: 9 }), (seed, place, shift) => {
        const right = generateOrganisationNumber(seed);
        const wrong = (Number(right.charAt(place)) + shift) % 10;
        const typed = right.slice(0, place) + wrong + right.slice(place + 1);
        expect(parseOrganisationNumber(typed)).toEqual({ ok: false, reason: "check-digit" });
      }),
    );
  });

  it("is the same schema in the form and on the server, and takes its own answer", () => {
    expect(organisationNumber.parse("16559955 – 6429")).toBe("5599556429");
    expect(organisationNumber.parse("5599556429")).toBe("5599556429");
    expect(organisationNumber.safeParse("559900-0000").error?.issues[0]?.message).toBe("check-digit");
    expect(organisationNumber.safeParse("1".repeat(100_000)).success).toBe(false);
  });
});

describe("an organisation number as it is shown", () => {
  it("has its hyphen; a foreign one stays as it is", () => {
    expect(formatOrganisationNumber("5599556429")).toBe("559955-6429");
    expect(formatOrganisationNumber("HRB 12345")).toBe("HRB 12345");
  });

  it.each([
    ["5599556429", "limited_company", "559955-6429"],
    ["5599556429", null, "559955-6429"],
    ["5599556429", "sole_trader", "559955-••••"],
    ["8112189876", "sole_trader", "811218-••••"],
    ["8112189876", "other", "811218-••••"],
    ["8112189876", null, "811218-••••"],
    ["HRB 12345", "other", "HRB 12345"],
    ["HRB 12345", "sole_trader", "••••"],
  ] as const)("%s of a %s outside the company form: %s", (number, legalForm, shown) => {
    expect(maskOrganisationNumber(number, legalForm)).toBe(shown);
  });
});

describe("numbers for the demonstration", () => {
  it("are right, begin with 5599 and differ", () => {
    const numbers = Array.from({ length: 1000 }, (_, seed) => generateOrganisationNumber(seed));
    for (const number of numbers) {
      expect(number.startsWith("5599")).toBe(true);
      expect(parseOrganisationNumber(number)).toEqual({ ok: true, number, kind: "company" });
    }
    expect(new Set(numbers).size).toBe(1000);
  });
});
