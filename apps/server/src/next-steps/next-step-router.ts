import {
  changeStepFields,
  completeStepFields,
  setOnContactFields,
} from "@lots/domain/next-steps/next-step-input";
import * as z from "zod";
import { command, query } from "../api/procedures.ts";
import { router } from "../api/trpc.ts";
import { changeStep, completeStep, setStepOnContact } from "./next-step-commands.ts";
import { stepOwners } from "./step-owner-queries.ts";

export const nextStepsRouter = router({
  owners: query({ gate: "cases.read", input: { caseId: z.uuid().nullable() }, run: stepOwners }),
  complete: command({ gate: "nextSteps.edit", input: completeStepFields, run: completeStep }),
  change: command({ gate: "nextSteps.edit", input: changeStepFields, run: changeStep }),
  setOnContact: command({ gate: "nextSteps.edit", input: setOnContactFields, run: setStepOnContact }),
});
