import { personFields } from "@lots/domain/persons/person-input";
import { rowVersion } from "@lots/domain/row-version";
import { singleLine } from "@lots/domain/text/clean-text";
import * as z from "zod";
import { command } from "../api/procedures.ts";
import { router } from "../api/trpc.ts";
import { archivePerson, restorePerson } from "./person-archiving-commands.ts";
import { addPerson, editPerson } from "./person-commands.ts";

const at = { id: z.uuid(), version: rowVersion };

export const personsRouter = router({
  add: command({ gate: "companies.edit", input: { companyId: z.uuid(), ...personFields }, run: addPerson }),
  edit: command({
    gate: "companies.edit",
    input: { ...at, ...personFields },
    run: editPerson,
  }),
  archive: command({
    gate: "companies.edit",
    input: { ...at, reason: singleLine.min(1).max(200) },
    run: archivePerson,
  }),
  restore: command({ gate: "companies.edit", input: at, run: restorePerson }),
});
