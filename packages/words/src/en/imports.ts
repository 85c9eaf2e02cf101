import type { imports as swedish } from "../sv/imports.ts";
import type { Translated } from "../translated.ts";

export const imports = {
  reason: {
    "date-missing": "The date is missing.",
    "date-unknown": "“{about}” cannot be read as a date.",
    "date-no-such-day": "There is no such day as {about}.",
    "date-ahead": "The day {about} has not come yet.",
    "company-missing": "The company’s name is missing.",
    "too-long": "The text under {about} is too long.",
    "control-character": "Under {about} there is a character that cannot be saved.",
    "too-many-cells":
      "The row has more fields than there are headings. A text with a semicolon in it needs quotation marks around it.",
    "several-companies": "Several companies have that name. Choose which one it is.",
    "number-differs": "A company has that name but another organisation number. Choose which one it is.",
    "number-wrong": "The organisation number {about} is not right.",
    "already-there": "Already there: same date, company and note.",
    "twice-in-file": "Same date, company and note as row {about}.",
    "empty-row": "The row is empty.",
  },
  rejected: { column: "Why the row was not taken" },
} as const satisfies Translated<typeof swedish>;
