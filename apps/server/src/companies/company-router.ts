import { companyFields } from "@lots/domain/companies/company-input";
import { rowVersion } from "@lots/domain/row-version";
import { isStorable, singleLine } from "@lots/domain/text/clean-text";
import { longestSearch } from "@lots/domain/text/searched-text";
import * as z from "zod";
import { command, query } from "../api/procedures.ts";
import { router } from "../api/trpc.ts";
import { findForContact } from "../search/find-queries.ts";
import { archiveCompany, restoreCompany } from "./company-archiving-commands.ts";
import { addCompany, editCompany } from "./company-commands.ts";
import { duplicatesOf } from "./company-duplicate-queries.ts";
import { countCompanies, listCompanies } from "./company-list-queries.ts";
import { getCompany, getCompanyForForm } from "./company-queries.ts";

const id = z.uuid();
const sortKey = z.string().max(2000).refine(isStorable);
const filter = { text: singleLine.max(longestSearch).default(""), archived: z.boolean().default(false) };

export const companiesRouter = router({
  find: query({
    gate: "contacts.read",
    input: { text: singleLine.max(longestSearch).default("") },
    run: findForContact,
  }),
  list: query({
    gate: "contacts.read",
    input: {
      ...filter,
      after: z.strictObject({ sortKey, id }).nullable().default(null),
      limit: z.int().min(1).max(100).default(50),
    },
    run: listCompanies,
  }),
  count: query({ gate: "contacts.read", input: filter, run: countCompanies }),
  get: query({ gate: "contacts.read", input: { id }, run: getCompany }),
  getForForm: query({ gate: "companies.edit", input: { id }, run: getCompanyForForm }),
  mayHaveDuplicate: query({
    gate: "companies.edit",
    input: {
      name: singleLine.max(200).default(""),
      organisationNumber: singleLine.max(60).default(""),
      exceptId: id.nullable().default(null),
    },
    run: duplicatesOf,
  }),
  add: command({ gate: "companies.edit", input: companyFields, run: addCompany }),
  edit: command({
    gate: "companies.edit",
    input: { id, version: rowVersion, ...companyFields },
    run: editCompany,
  }),
  archive: command({
    gate: "companies.edit",
    input: { id, version: rowVersion, reason: singleLine.min(1).max(200) },
    run: archiveCompany,
  }),
  restore: command({ gate: "companies.edit", input: { id, version: rowVersion }, run: restoreCompany }),
});
