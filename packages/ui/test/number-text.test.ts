import { expect, test } from "vitest";
import { readNumber, writeNumber } from "../src/number-text.ts";

test.each([
  ["1 250", 1250],
  ["1\u00a0250,5", 1250.5],
  ["12.5", 12.5],
  ["−3", -3],
  ["1,250,000", 1_250_000],
  ["", null],
  ["  ", null],
])("%j is read as %j", (text, number) => {
  expect(readNumber(text)).toBe(number);
});

test.each(["ca 40", "40 st", "1,2,3", "--4"])("%j is no number, and is not guessed to be one", (text) => {
  expect(readNumber(text)).toBeNaN();
});

test("a number is written as the language writes it, and is read back the same", () => {
  expect(readNumber(writeNumber(1250.5, "sv-SE"))).toBe(1250.5);
  expect(writeNumber(null, "sv-SE")).toBe("");
});
