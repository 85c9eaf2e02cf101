import * as z from "zod";
import { singleLine } from "../text/clean-text.ts";
import { unitDuties, unitKinds } from "./unit.ts";

const line = singleLine.max(200, { error: "too-long" });
const required = line.min(1, { error: "missing" });

/** What an administrator may change later; the kind is for ever, since it decides who may see what. */
export const unitWords = {
  name: required,
  authority: required,
  parentName: line
    .nullable()
    .default(null)
    .transform((text) => (text === "" ? null : text)),
  duty: z.enum(unitDuties).nullable().default(null),
};

export const newUnitFields = { ...unitWords, kind: z.enum(unitKinds) };

export const newUnit = z.strictObject(newUnitFields);
export type NewUnit = z.output<typeof newUnit>;
