import * as z from "zod";

export const preferenceFields = {
  language: z.enum(["sv", "en"]),
  theme: z.enum(["system", "light", "dark"]),
  /** Keys without a modifier (L, S, ?): off for those who dictate (WCAG 2.1.4). */
  singleKeys: z.enum(["on", "off"]),
};

const preferences = z.strictObject(preferenceFields);
export type Preferences = z.output<typeof preferences>;

/** Until a person has chosen. */
export const firstPreferences: Preferences = { language: "sv", theme: "system", singleKeys: "on" };
