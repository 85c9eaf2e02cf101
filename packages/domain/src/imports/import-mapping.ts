import * as z from "zod";
import { channels } from "../contacts/contact.ts";
import { singleLine } from "../text/clean-text.ts";
import { foldedWords } from "../text/swedish-text.ts";
import { mostColumns } from "./import-limits.ts";
import { isSingle, type Target, targets } from "./import-target.ts";

const column = z.strictObject({ heading: singleLine.max(200), target: z.enum(targets) });

/** Words of the list to words of Lots; one that is null, or not here, is kept in the note. */
const spelled = z.string().min(1).max(200);
export const mostValues = 200;

const upToMost = (values: object): boolean => Object.keys(values).length <= mostValues;

function isOneEach(columns: readonly { readonly target: Target }[]): boolean {
  const single = columns.map(({ target }) => target).filter(isSingle);
  return new Set(single).size === single.length;
}

/** How a file's columns and words are to be understood. Without a date and a company nothing can be read. */
export const mapping = z.strictObject({
  /** The first row holds headings, not a contact. */
  hasHeadings: z.boolean(),
  columns: z
    .array(column)
    .max(mostColumns)
    .refine(isOneEach, { error: "target-twice" })
    .refine((all) => all.some(({ target }) => target === "date"), { error: "date-missing" })
    .refine((all) => all.some(({ target }) => target === "company"), { error: "company-missing" }),
  channels: z.record(spelled, z.enum(channels).nullable()).refine(upToMost, { error: "too-many" }),
  units: z.record(spelled, z.uuid().nullable()).refine(upToMost, { error: "too-many" }),
});
export type Mapping = z.output<typeof mapping>;

/** One spelling of a word in the list, for comparing and for remembering. */
export const foldValue = (text: string): string => foldedWords(text).join(" ").slice(0, 200);

export const headingsOf = ({ columns }: Mapping): readonly string[] => columns.map(({ heading }) => heading);
