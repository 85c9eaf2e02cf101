import { contrast, mix, readColour, writeColour } from "./colour.ts";

export type Theme = "light" | "dark";

/** What the accent stands on; the same values as in tokens.css, which a test holds against these. */
export const accentGrounds = {
  light: { surface: "#ffffff", ground: "#eef2f3", sand: "#f8f1df", rail: "#122f3b", ink: "#11222b" },
  dark: { surface: "#131f25", ground: "#0c151a", sand: "#27231a", rail: "#081014", ink: "#11222b" },
} as const;

export type ThemeShades = {
  accent: string;
  accentHover: string;
  onAccent: string;
  accentInk: string;
  accentSoft: string;
  flag: string;
};

export type AccentShades = Record<Theme, ThemeShades>;

export type AccentDemand =
  | "on-accent/accent"
  | "on-accent/accent-hover"
  | "accent/surface"
  | "accent-ink/surface"
  | "accent-ink/ground"
  | "accent-ink/sand"
  | "accent-ink/accent-soft"
  | "flag/rail";

export type AccentMeasure = { theme: Theme; demand: AccentDemand; least: number; measured: number };

/** Everything the look demands of the accent, measured. */
export function measureAccent(shades: AccentShades): AccentMeasure[] {
  return (["light", "dark"] as const).flatMap((theme) => {
    const on = accentGrounds[theme];
    const of = shades[theme];
    const measure = (demand: AccentDemand, least: number, one: string, other: string) => ({
      theme,
      demand,
      least,
      measured: contrast(one, other),
    });
    return [
      measure("on-accent/accent", 4.5, of.onAccent, of.accent),
      measure("on-accent/accent-hover", 4.5, of.onAccent, of.accentHover),
      measure("accent/surface", 3, of.accent, on.surface),
      measure("accent-ink/surface", 4.5, of.accentInk, on.surface),
      measure("accent-ink/ground", 4.5, of.accentInk, on.ground),
      measure("accent-ink/sand", 4.5, of.accentInk, on.sand),
      measure("accent-ink/accent-soft", 4.5, of.accentInk, of.accentSoft),
      measure("flag/rail", 3, of.flag, on.rail),
    ];
  });
}

/** All shades of one colour, in both themes; each is the nearest to it that meets its demands. */
export function accentShades(hex: string): AccentShades {
  return { light: shadesIn("light", hex), dark: shadesIn("dark", hex) };
}

/** Custom properties for <html>. */
export function accentVariables(shades: AccentShades): Record<`--${string}`, string> {
  const pair = (name: keyof ThemeShades) => `light-dark(${shades.light[name]}, ${shades.dark[name]})`;
  return {
    "--accent": pair("accent"),
    "--accent-hover": pair("accentHover"),
    "--on-accent": pair("onAccent"),
    "--accent-ink": pair("accentInk"),
    "--accent-soft": pair("accentSoft"),
    "--flag": pair("flag"),
  };
}

function shadesIn(theme: Theme, hex: string): ThemeShades {
  const on = accentGrounds[theme];
  const accent = nearestShade(hex, canBeAccent(theme));
  const onAccent = inkOn(accent);
  const accentSoft = mix(accent, on.surface, theme === "light" ? 0.09 : 0.15);
  // On dark paper a line as thin as the ball's ring needs more than the 4.5 of text.
  const least = theme === "light" ? 4.5 : 6.5;
  const accentInk = nearestShade(accent, (shade) =>
    [on.surface, on.ground, on.sand, accentSoft].every((paper) => contrast(shade, paper) >= least),
  );
  // Darker under the pointer on white, lighter on dark paper, if the text on it can still be read; else the other way.
  const away = theme === "light" ? -0.06 : 0.04;
  const hovers = [shift(accent, away), shift(accent, -away)];
  const accentHover = hovers.find((hover) => contrast(onAccent, hover) >= 4.5) ?? accent;
  const flag = nearestShade(hex, (shade) => contrast(shade, on.rail) >= 3);
  return { accent, accentHover, onAccent, accentInk, accentSoft, flag };
}

function canBeAccent(theme: Theme): (shade: string) => boolean {
  const { surface } = accentGrounds[theme];
  return (shade) => contrast(inkOn(shade), shade) >= 4.5 && contrast(shade, surface) >= 3;
}

/** White where it can be read, else ink. */
function inkOn(shade: string): string {
  return contrast("#ffffff", shade) >= 4.5 ? "#ffffff" : accentGrounds.light.ink;
}

/** Steps of lightness both ways, the nearer first; black or white paper is always met at an end of the scale. */
function nearestShade(hex: string, passes: (shade: string) => boolean): string {
  const start = hex.toLowerCase();
  if (passes(start)) return start;
  for (let step = 0.005; step <= 1; step += 0.005) {
    const found = [shift(start, -step), shift(start, step)].find(passes);
    if (found) return found;
  }
  return start;
}

function shift(hex: string, by: number): string {
  const colour = readColour(hex);
  return writeColour({ ...colour, lightness: Math.max(0, Math.min(1, colour.lightness + by)) });
}
