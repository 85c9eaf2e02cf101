import { expect, test } from "vitest";
import { isStorable } from "./clean-text.ts";
import { longestSearch, searchedText } from "./searched-text.ts";

test("a page that was pasted is searched for by its beginning, and a sign on the border is no half sign", () => {
  expect(searchedText("  Nordkyl  ")).toBe("Nordkyl");
  const pasted = searchedText(`${"å".repeat(longestSearch - 1)}🏭 och en sida till`);
  expect(pasted).toHaveLength(longestSearch);
  expect(isStorable(pasted)).toBe(true);
});
