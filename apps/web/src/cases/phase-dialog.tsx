import { type CasePhase, casePhases } from "@lots/domain/cases/case";
import { isStepBack } from "@lots/domain/cases/case-phase";
import { RadioGroup } from "@lots/ui/radio-group";
import { TextField } from "@lots/ui/text-field";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { useCommand } from "../command.ts";
import { ActDialog } from "../shell/act-dialog.tsx";
import type { CaseFile } from "./case-page.ts";

/** Forward is free, over several too; a step back says why. */
export function PhaseDialog({ caseFile, onClose }: { caseFile: CaseFile; onClose: () => void }) {
  const say = useTranslations("cases.form");
  const sayShell = useTranslations("shell");
  const codes = useTranslations("codes");
  const [phase, setPhase] = useState<CasePhase>(caseFile.phase);
  const [reason, setReason] = useState("");
  const [isReasonMissing, setReasonMissing] = useState(false);
  const command = useCommand(trpc.cases.setPhase);
  const isBack = isStepBack(caseFile.phase, phase);
  const save = async () => {
    if (isBack && reason.trim() === "") return setReasonMissing(true);
    if (phase === caseFile.phase) return onClose();
    const { id: caseId, version } = caseFile;
    const saved = await command.run({ caseId, version, phase, reason: isBack ? reason : null });
    if (saved !== null) onClose();
  };
  return (
    <ActDialog
      title={say("phaseTitle")}
      said={command.said}
      isBusy={command.isBusy}
      onClose={onClose}
      onSubmit={() => void save()}
    >
      <RadioGroup
        label={say("phase")}
        value={phase}
        choices={casePhases.map((value) => ({ value, word: codes(`casePhase.${value}`) }))}
        onChange={setPhase}
      />
      {isBack && (
        <TextField
          label={say("reason")}
          hint={say("phaseBackWhy")}
          value={reason}
          onChange={setReason}
          error={isReasonMissing ? sayShell("reasonFault") : undefined}
        />
      )}
    </ActDialog>
  );
}
