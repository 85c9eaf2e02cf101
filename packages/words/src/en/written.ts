import type { written as swedish } from "../sv/written.ts";
import type { Translated } from "../translated.ts";

export const written = {
  wakeUpStep: "Wake up: {reason}",
  caseClosed: "The case was closed.",
  contactUndone: "Undone right after it was logged",
} as const satisfies Translated<typeof swedish>;
