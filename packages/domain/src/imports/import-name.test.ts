import { expect, it } from "vitest";
import { bestSpelling } from "./import-name.ts";

it.each<[string, [string, ...string[]]]>([
  ["Öjervik Bageri HB", ["ÖJERVIK BAGERI HB", "Öjervik Bageri HB"]],
  [
    "Öjervik Bageri HB",
    ["Öjervik Bageri Handelsbolag", "Öjervik Bageri HB", "ÖJERVIK BAGERI HB", "Öjervik Bageri HB"],
  ],
  ["Öjervik Bageri Handelsbolag", ["Öjervik Bageri Handelsbolag", "Öjervik Bageri HB"]],
  ["ICA", ["ICA", "ICA"]],
])("a new company is called %s", (name, names) => {
  expect(bestSpelling(names)).toBe(name);
});
