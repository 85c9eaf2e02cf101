import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { accentGrounds, accentShades, accentVariables, measureAccent } from "../src/accent-shades.ts";

const everyHue = Array.from({ length: 24 }, (_, at) => hslHex(at * 15, 0.9, 0.5));
const extremes = ["#ffffff", "#000000", "#ffff00", "#0000ff", "#777777", "#00ff00", "#fbe9e6", "#11222b"];

describe("accent", () => {
  test.each([...everyHue, ...extremes, "#7a1f63", "#1e6b3a"])(
    "%s becomes shades that all meet the demands",
    (hex) => {
      const failing = measureAccent(accentShades(hex)).filter((each) => each.measured < each.least);
      expect(failing).toEqual([]);
    },
  );

  test("a colour that can carry the button is kept as it was written", () => {
    expect(accentShades("#7a1f63").light.accent).toBe("#7a1f63");
  });

  test("the look's own plum meets the demands as tokens.css has it", () => {
    const token = (name: string) => pairOf(name);
    const theme = (at: 0 | 1) => ({
      accent: token("accent")[at],
      accentHover: token("accent-hover")[at],
      onAccent: token("on-accent")[at],
      accentInk: token("accent-ink")[at],
      accentSoft: token("accent-soft")[at],
      flag: token("flag")[at],
    });
    const failing = measureAccent({ light: theme(0), dark: theme(1) }).filter(
      (each) => each.measured < each.least,
    );
    expect(failing).toEqual([]);
  });

  test("the papers it is measured on are those of tokens.css", () => {
    for (const name of ["surface", "ground", "sand", "rail"] as const) {
      expect([accentGrounds.light[name], accentGrounds.dark[name]]).toEqual(pairOf(name));
    }
    expect(accentGrounds.light.ink).toBe(pairOf("ink")[0]);
  });

  test("the variables carry both themes", () => {
    expect(accentVariables(accentShades("#7a1f63"))["--accent"]).toMatch(
      /^light-dark\(#7a1f63, #[0-9a-f]{6}\)$/,
    );
  });
});

function pairOf(name: string): [string, string] {
  const css = readFileSync(new URL("../src/tokens.css", import.meta.url), "utf8");
  const found = new RegExp(`--${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css);
  return [found?.[1] ?? "", found?.[2] ?? ""];
}

function hslHex(hue: number, saturation: number, lightness: number): string {
  const part = (n: number) => {
    const k = (n + hue / 30) % 12;
    const value =
      lightness - saturation * Math.min(lightness, 1 - lightness) * Math.max(-1, Math.min(k - 3, 9 - k, 1));
    return Math.round(value * 255)
      .toString(16)
      .padStart(2, "0");
  };
  return `#${part(0)}${part(8)}${part(4)}`;
}
