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
  accent: {
    hint: "Write # and six characters, or choose in the box beside. The page shows the colour while you choose.",
    picker: "Choose colour",
    passes: "Can be read everywhere. The lowest contrast is {contrast, number}.",
    fails: "Cannot be read everywhere. The nearest colour that works is {nearest}.",
    takeNearest: "Take that colour",
  },
  municipality: {
    sentence: "Name, colour and the times that hold where the pilot chooses nothing else.",
    promises: "Times",
    answerDaysQuestion: "First answer to a question",
    answerDaysOther: "First answer in other cases",
    silentAfterDays: "A case is silent after",
    workingDays: "working days",
    days: "days",
    notANumber: "Write a whole number.",
    save: "Save",
    saved: "Saved. It holds for everybody from now on.",
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
