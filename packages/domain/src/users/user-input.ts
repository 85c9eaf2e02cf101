import * as z from "zod";
import { roles } from "../access/role.ts";
import { singleLine } from "../text/clean-text.ts";

/** One spelling of each address, so that two spellings are not two people. */
export const emailAddress = singleLine
  .max(254, { error: "too-long" })
  .toLowerCase()
  .pipe(z.email({ error: "email" }));

export const personName = singleLine.min(1, { error: "missing" }).max(200, { error: "too-long" });

const phone = singleLine
  .max(50, { error: "too-long" })
  .nullable()
  .default(null)
  .transform((text) => (text === "" ? null : text));

export const userFields = { name: personName, email: emailAddress, phone };
export const userWords = z.strictObject(userFields);
export type ReadUserWords = z.output<typeof userWords>;

const roleInUnit = z.strictObject({ unitId: z.uuid(), role: z.enum(roles) });
export type RoleInUnit = z.output<typeof roleInUnit>;

/** A person with no role may exist (everything was taken away), but a new one has something to do. */
export const rolesInUnits = z.array(roleInUnit).max(50, { error: "too-long" });
