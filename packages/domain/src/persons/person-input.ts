import * as z from "zod";
import { singleLine } from "../text/clean-text.ts";

const optionalLine = (longest: number) =>
  singleLine
    .max(longest)
    .nullable()
    .default(null)
    .transform((text) => (text === "" ? null : text));

export const personFields = {
  name: singleLine.min(1).max(200),
  title: optionalLine(200),
  phone: optionalLine(50),
  email: optionalLine(254),
};

export const newPerson = z.strictObject(personFields);
export type NewPerson = z.output<typeof newPerson>;
