import { personFields } from "@lots/domain/persons/person-input";
import * as z from "zod";
import { command } from "../api/procedures.ts";
import { router } from "../api/trpc.ts";
import { addPerson, editPerson } from "./person-commands.ts";

export const personsRouter = router({
  add: command({ gate: "companies.edit", input: { companyId: z.uuid(), ...personFields }, run: addPerson }),
  edit: command({
    gate: "companies.edit",
    input: { id: z.uuid(), version: z.int().positive(), ...personFields },
    run: editPerson,
  }),
});
