/** A colour in OKLCH: lightness 0–1, chroma, hue in radians. Lightness there is what an eye sees. */
export type Colour = { lightness: number; chroma: number; hue: number };
type Triple = readonly [number, number, number];

/** WCAG 2.2: from 1 (the same) to 21 (black on white). */
export function contrast(one: string, other: string): number {
  const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

export function readColour(hex: string): Colour {
  const [r, g, b] = linearOf(hex);
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  const a = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s;
  const bb = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s;
  const lightness = 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s;
  return { lightness, chroma: Math.hypot(a, bb), hue: Math.atan2(bb, a) };
}

/** The nearest colour a screen has: chroma gives way, lightness and hue stay. */
export function writeColour(colour: Colour): string {
  for (let share = 1; share > 0; share -= 0.02) {
    const linear = linearFrom({ ...colour, chroma: colour.chroma * share });
    if (linear.every((part) => part >= -0.0005 && part <= 1.0005)) return hexOf(linear);
  }
  return hexOf(linearFrom({ ...colour, chroma: 0 }));
}

/** `share` of the first in the second, as paint on paper. */
export function mix(one: string, other: string, share: number): string {
  const parts = channels(one).map((part, at) => part * share + (channels(other)[at] ?? 0) * (1 - share));
  return `#${parts.map(hexPart).join("")}`;
}

function luminance(hex: string): number {
  const [r, g, b] = linearOf(hex);
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function channels(hex: string): Triple {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255];
}

function linearOf(hex: string): Triple {
  const [r, g, b] = channels(hex);
  return [toLinear(r), toLinear(g), toLinear(b)];
}

function linearFrom({ lightness, chroma, hue }: Colour): Triple {
  const a = chroma * Math.cos(hue);
  const b = chroma * Math.sin(hue);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  return [
    4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s,
    -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s,
    -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s,
  ];
}

function hexOf(linear: Triple): string {
  return `#${linear.map((part) => hexPart(fromLinear(Math.max(0, Math.min(1, part))))).join("")}`;
}

function hexPart(part: number): string {
  return Math.round(part * 255)
    .toString(16)
    .padStart(2, "0");
}

function toLinear(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
}

function fromLinear(part: number): number {
  return part <= 0.0031308 ? part * 12.92 : 1.055 * part ** (1 / 2.4) - 0.055;
}
