import { recordConsentFields, withdrawConsentFields } from "@lots/domain/consents/consent-input";
import { command } from "../api/procedures.ts";
import { router } from "../api/trpc.ts";
import { recordConsent, withdrawConsent } from "./consent-recording-commands.ts";

export const consentsRouter = router({
  record: command({ gate: "consents.edit", input: recordConsentFields, run: recordConsent }),
  withdraw: command({ gate: "consents.edit", input: withdrawConsentFields, run: withdrawConsent }),
});
