/*
 * The accent fills buttons that stand on white paper (WCAG 2.2, 1.4.3 and 1.4.11). The screens make every other shade
 * themselves; this is what is demanded of the colour that is saved, by the form and by the server.
 */

export const accentPattern = /^#[0-9a-f]{6}$/i;

type Channels = readonly [red: number, green: number, blue: number];

const paper: Channels = [255, 255, 255];
const ink: Channels = [0x11, 0x22, 0x2b];

const channelsOf = (hex: string): Channels => {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 0xff, value & 0xff];
};

const hexOf = (channels: Channels): string =>
  `#${channels.map((channel) => Math.round(channel).toString(16).padStart(2, "0")).join("")}`;

function luminance(channels: Channels): number {
  const [red, green, blue] = channels.map((channel) => {
    const part = channel / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * (red ?? 0) + 0.7152 * (green ?? 0) + 0.0722 * (blue ?? 0);
}

function contrast(one: Channels, other: Channels): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Text can be read on it, in white or in ink, and it can be told from the paper. */
function passes(accent: Channels): boolean {
  const text = Math.max(contrast(paper, accent), contrast(ink, accent));
  return text >= 4.5 && contrast(accent, paper) >= 3;
}

/** Null when the colour can be used; else the nearest darker one that can. */
export function nearestAccent(hex: string): string | null {
  const colour = channelsOf(hex);
  if (passes(colour)) return null;
  for (let share = 0.99; share > 0; share -= 0.01) {
    const [red, green, blue] = colour;
    const darker = channelsOf(hexOf([red * share, green * share, blue * share]));
    if (passes(darker)) return hexOf(darker);
  }
  return hexOf(ink);
}

export type AccentVerdict = { readonly passes: boolean; readonly nearest: string };

/** What is said of a colour while it is typed; null while it is none. */
export function checkAccent(typed: string): AccentVerdict | null {
  if (!accentPattern.test(typed)) return null;
  const accent = typed.toLowerCase();
  const nearest = nearestAccent(accent);
  return { passes: nearest === null, nearest: nearest ?? accent };
}
