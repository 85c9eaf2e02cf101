import * as z from "zod";
import { organisationNumber } from "../companies/organisation-number-input.ts";
import { isStorable } from "../text/clean-text.ts";

/** What the pilot says where a row alone does not tell which company is meant. It holds for all rows that ask it. */
export const choice = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("existing"), companyId: z.uuid() }),
  /** The company of this list with that number, which may not be in Lots yet. */
  z.strictObject({ kind: z.literal("number"), organisationNumber }),
  z.strictObject({ kind: z.literal("new") }),
  /** The number is wrong and is left out. */
  z.strictObject({ kind: z.literal("without-number") }),
]);
export type Choice = z.output<typeof choice>;
export const choiceKinds = ["existing", "number", "new", "without-number"] as const;

/** Which question: about a name with its number, right or wrong, or without one. */
export const questionKey = (foldedName: string, number: string | null, wrongNumber: string | null): string =>
  [foldedName, wrongNumber === null ? (number ?? "") : `?${wrongNumber}`].join("|");

export const questionKeyText = z.string().min(1).max(500).refine(isStorable);
