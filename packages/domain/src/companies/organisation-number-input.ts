import * as z from "zod";
import { parseOrganisationNumber } from "./organisation-number.ts";

/** For forms and commands: any spelling in, ten digits out. */
export const organisationNumber = z
  .string()
  .max(60, { error: "length" })
  .transform((text, context) => {
    const reading = parseOrganisationNumber(text);
    if (reading.ok) return reading.number;
    context.addIssue({ code: "custom", message: reading.reason });
    return z.NEVER;
  });
