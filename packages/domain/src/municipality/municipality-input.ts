import * as z from "zod";
import { reaches } from "../cases/case.ts";
import { singleLine } from "../text/clean-text.ts";
import { accentPattern } from "./accent-contrast.ts";

export const accentColour = z.string().regex(accentPattern, { error: "no-such-colour" }).toLowerCase();

export const municipalityLook = {
  name: singleLine.min(1, { error: "missing" }).max(100, { error: "too-long" }),
  accent: accentColour,
  defaultReach: z.enum(reaches),
};

const days = z.int({ error: "number" }).min(1, { error: "number" });

export const municipalityFields = {
  ...municipalityLook,
  /** A case without an entry for longer is silent. */
  silentAfterDays: days.max(365, { error: "number" }),
  /** Working days until the first besked. */
  answerDaysQuestion: days.max(60, { error: "number" }),
  answerDaysOther: days.max(60, { error: "number" }),
};

export const municipalityWords = z.strictObject(municipalityFields);
