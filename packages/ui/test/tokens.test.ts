import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { contrast } from "../src/colour.ts";

const css = readFileSync(new URL("../src/tokens.css", import.meta.url), "utf8");
const tokens = new Map(
  Array.from(css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g), ([, name, light, dark]) => [
    name ?? "",
    { light: light ?? "", dark: dark ?? "" },
  ]),
);
const states = ["rest", "move", "wait", "late", "done"];

const textPairs = [
  ...["ink", "ink-2", "ink-3"].flatMap((ink) =>
    ["surface", "ground", "raised", "sunken"].map((paper) => [ink, paper] as const),
  ),
  ...states.flatMap((state) => [
    [`${state}-ink`, "surface"] as const,
    [`${state}-ink`, "raised"] as const,
    [`${state}-ink`, "sunken"] as const,
    [`${state}-ink`, `${state}-soft`] as const,
    ["ink", `${state}-soft`] as const,
  ]),
  ["rail-ink", "rail"],
  ["rail-ink-on", "rail"],
  ["rail-ink-on", "rail-sel"],
  ["rail-cta-ink", "rail-cta"],
  ["sand-ink", "sand"],
  ["ink", "sand"],
  ["ink-2", "sand"],
  ["late-ink", "ground"],
  ["surface", "ink"],
] as const;

const graphicPairs = [
  ["rule-strong", "surface"],
  ["rule-strong", "raised"],
  ["focus", "surface"],
  ["focus", "ground"],
  ["age-line", "surface"],
  ...states.map((state) => [`${state}-fill`, "surface"] as const),
] as const;

describe.each(["light", "dark"] as const)("in the %s theme", (theme) => {
  const measured = (one: string, other: string) => {
    const [first, second] = [tokens.get(one), tokens.get(other)];
    if (!first || !second) throw new Error(`No token ${one} or ${other}`);
    return contrast(first[theme], second[theme]);
  };

  test.each(textPairs)("%s can be read on %s", (ink, paper) => {
    expect(measured(ink, paper)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(graphicPairs)("%s can be seen on %s", (mark, paper) => {
    expect(measured(mark, paper)).toBeGreaterThanOrEqual(3);
  });
});
