import { expect, test } from "vitest";
import { mentionAt, peopleLike, stepWordsOf, withMention } from "./step-mention.ts";

const anna = { id: "anna", name: "Anna Sjögren" };
const per = { id: "per", name: "Per Åström" };
const perErik = { id: "per-erik", name: "Per-Erik Öman" };
const asa = { id: "asa", name: "Åsa Ek" };
const company = { id: "company", name: "Företaget" };
const people = [anna, per, perErik, asa, company];

test.each([
  ["@Anna Sjögren kräver taket lov?", "anna", "Kräver taket lov?"],
  ["@anna sjögren: kräver taket lov?", "anna", "Kräver taket lov?"],
  ["@Per ring dem", "per", "Ring dem"],
  ["@per, ring dem", "per", "Ring dem"],
  ["@Per-Erik ring dem", "per-erik", "Ring dem"],
  ["@Åsa öppna ritningen", "asa", "Öppna ritningen"],
  ["@asa mejla kartan", "asa", "Mejla kartan"],
  ["Be @Anna Sjögren titta på taket", "anna", "Be Anna Sjögren titta på taket"],
  ["Ring (@Per)", "per", "Ring (Per)"],
  ["@Företaget skickar ritning A", "company", "Skickar ritning A"],
])("%s is given to %s", (typed, owner, text) => {
  expect(stepWordsOf(typed, people)).toMatchObject({ kind: "owned", owner: { id: owner }, text });
});

test.each([
  "Ring Per",
  "mejla info@per.se",
  "@Perttu ring",
  "@ ring",
  "Skicka till a@b.se",
  "@öster om vägen",
])("%s mentions nobody and stays as it is typed", (typed) => {
  expect(stepWordsOf(typed, people)).toEqual({ kind: "plain", text: typed });
});

test("a first name that two have must be said in full", () => {
  const two = [...people, { id: "anna-2", name: "Anna Berg" }];
  expect(stepWordsOf("@Anna ring", two)).toMatchObject({ kind: "several" });
  expect(stepWordsOf("@Anna Berg ring", two)).toMatchObject({ kind: "owned", owner: { id: "anna-2" } });
});

test("a name alone leaves no words", () => {
  expect(stepWordsOf("@Anna Sjögren", people)).toMatchObject({ kind: "owned", text: "" });
});

test("a name is being typed after an @ that begins a word, and nowhere else", () => {
  expect(mentionAt("Ring @An", 8)).toEqual({ from: 5, typed: "An" });
  expect(mentionAt("@", 1)).toEqual({ from: 0, typed: "" });
  expect(mentionAt("@Anna Sj", 8)).toEqual({ from: 0, typed: "Anna Sj" });
  expect(mentionAt("info@nord", 9)).toBeNull();
  expect(mentionAt("@ ring", 6)).toBeNull();
  expect(mentionAt("Ring Per", 8)).toBeNull();
});

test("names are found by the beginnings of their words, with å ä ö as letters of their own", () => {
  expect(peopleLike("å", people)).toEqual([per, asa]);
  expect(peopleLike("ast", people)).toEqual([per]);
  expect(peopleLike("per ö", people)).toEqual([perErik]);
  expect(peopleLike("", people)).toEqual(people);
  expect(peopleLike("ström", people)).toEqual([]);
});

test("a chosen name takes the place of what was typed of it", () => {
  const open = { from: 5, typed: "ann" };
  expect(withMention("Ring @ann om taket", open, "Anna Sjögren")).toEqual({
    text: "Ring @Anna Sjögren om taket",
    caret: 19,
  });
});
