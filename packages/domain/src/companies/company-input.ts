import * as z from "zod";
import { singleLine } from "../text/clean-text.ts";
import { legalForms } from "./company.ts";
import { organisationNumber } from "./organisation-number-input.ts";

/** A company abroad keeps its number as it is written, with the country (ISO 3166, two letters). */
const foreignNumber = z.strictObject({
  number: singleLine.min(1).max(60),
  country: z.string().regex(/^[A-Z]{2}$/, { error: "no-such-country" }),
});

export const companyFields = {
  name: singleLine.min(1).max(200),
  organisationNumber: organisationNumber.nullable().default(null),
  foreign: foreignNumber.nullable().default(null),
  legalForm: z.enum(legalForms).nullable().default(null),
};

export const newCompany = z.strictObject(companyFields);
export type NewCompany = z.output<typeof newCompany>;
