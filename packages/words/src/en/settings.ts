import type { settings as sv } from "../sv/settings.ts";
import type { Translated } from "../translated.ts";

export const settings = {
  title: "Settings",
  part: {
    profile: "Your profile",
    users: "People",
    units: "Units",
    municipality: "The municipality",
  },
  profile: {
    sentence: "{name}, {units}",
    language: "Language",
    swedish: "Svenska",
    english: "English",
    theme: "Appearance",
    system: "As the computer",
    light: "Light",
    dark: "Dark",
    singleKeys: "Single keys",
    singleKeysHint: "L logs a contact, S searches, ? shows them all. Turn them off if you dictate.",
    on: "On",
    off: "Off",
  },
} as const satisfies Translated<typeof sv>;
