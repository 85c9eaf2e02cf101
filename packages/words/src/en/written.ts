import type { written as swedish } from "../sv/written.ts";
import type { Translated } from "../translated.ts";

export const written = {
  wakeUpStep: "Wake up: {reason}",
  caseClosed: "The case was closed.",
} as const satisfies Translated<typeof swedish>;
