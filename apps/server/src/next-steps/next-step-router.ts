import {
  changeStepFields,
  completeStepFields,
  setOnContactFields,
} from "@lots/domain/next-steps/next-step-input";
import { command } from "../api/procedures.ts";
import { router } from "../api/trpc.ts";
import { changeStep, completeStep, setStepOnContact } from "./next-step-commands.ts";

export const nextStepsRouter = router({
  complete: command({ gate: "nextSteps.edit", input: completeStepFields, run: completeStep }),
  change: command({ gate: "nextSteps.edit", input: changeStepFields, run: changeStep }),
  setOnContact: command({ gate: "nextSteps.edit", input: setOnContactFields, run: setStepOnContact }),
});
