import { expect, test } from "vitest";
import { companyKeys, legalFormOf } from "./company-keys.ts";

const company = { name: "Nordkyl AB", organisationNumber: null, foreign: null, legalForm: null };

test("a company is found by its number with and without the hyphen", () => {
  const { searchText } = companyKeys({ ...company, organisationNumber: "5560160680" });
  expect(searchText).toContain("5560160680");
  expect(searchText).toContain("556016-0680");
});

test("a sole trader's number stands in no search text", () => {
  const born = companyKeys({ ...company, name: "Ek Bygg", organisationNumber: "8507099805" });
  expect(born.searchText).toBe("ek bygg");
  const said = companyKeys({ ...company, organisationNumber: "5560160680", legalForm: "sole_trader" });
  expect(said.searchText).not.toMatch(/\d/);
});

test("the legal form is what the person says, else what number and name tell", () => {
  expect(legalFormOf(company)).toBe("limited_company");
  expect(legalFormOf({ ...company, name: "Ek Bygg", organisationNumber: "8507099805" })).toBe("sole_trader");
  expect(legalFormOf({ ...company, legalForm: "other" })).toBe("other");
  expect(legalFormOf({ ...company, name: "Ek Bygg" })).toBeNull();
});
