import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { sv } from "../packages/words/src/sv.ts";
import { wordsUsed } from "./words-used.ts";

type Messages = { readonly [key: string]: string | Messages };

const keysOf = (words: Messages, before = ""): readonly string[] =>
  Object.entries(words).flatMap(([key, value]) =>
    typeof value === "string" ? [before + key] : keysOf(value, `${before}${key}.`),
  );

const groupsOf = (words: Messages, before: string): readonly string[] => [
  before,
  ...Object.entries(words).flatMap(([key, value]) =>
    typeof value === "string" ? [] : groupsOf(value, `${before}.${key}`),
  ),
];

/** The Swedish words with one in every group that nobody says. */
const planted = (path: string): string | undefined =>
  /packages\/words\/src\/sv\/.+\.ts$/.test(path)
    ? readFileSync(path, "utf8").replace(/\{$/gm, '{ nobodySaysThis: "",')
    : undefined;

test("every word is said somewhere; one that nobody says is found in any group", () => {
  const { keys, wholes, unclear } = wordsUsed(planted);
  const said = new Set(keys);
  const isWhole = (key: string) => wholes.some((whole) => key.startsWith(`${whole}.`));
  const unsaid = (all: readonly string[]) => all.filter((key) => !said.has(key) && !isWhole(key));
  expect(unclear).toEqual([]);
  expect(unsaid(keysOf(sv))).toEqual([]);
  const plants = Object.entries(sv)
    .flatMap(([name, words]) => groupsOf(words, name))
    .map((group) => `${group}.nobodySaysThis`);
  expect(plants.length).toBeGreaterThan(100);
  expect(unsaid(plants)).toEqual(plants.filter((key) => !isWhole(key)));
});
