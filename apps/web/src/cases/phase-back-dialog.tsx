import type { CasePhase } from "@lots/domain/cases/case";
import { TextField } from "@lots/ui/text-field";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { useCommand } from "../command.ts";
import { ActDialog } from "../shell/act-dialog.tsx";

/** A case that was moved back on the board: nothing happens before it is said why. */
export function PhaseBackDialog(props: {
  caseFile: { readonly id: string; readonly version: number; readonly name: string };
  phase: CasePhase;
  onClose: () => void;
}) {
  const say = useTranslations("cases.form");
  const sayShell = useTranslations("shell");
  const codes = useTranslations("codes.casePhase");
  const [reason, setReason] = useState("");
  const [isMissing, setMissing] = useState(false);
  const command = useCommand(trpc.cases.setPhase);
  const { id: caseId, version, name } = props.caseFile;
  const save = async () => {
    if (reason.trim() === "") return setMissing(true);
    const saved = await command.run({ caseId, version, phase: props.phase, reason });
    if (saved !== null) props.onClose();
  };
  return (
    <ActDialog
      title={say("phaseBackTitle", { phase: codes(props.phase) })}
      sentence={say("phaseBackSentence", { name })}
      act={say("phaseBackDo")}
      said={command.said}
      isBusy={command.isBusy}
      onClose={props.onClose}
      onSubmit={() => void save()}
    >
      <TextField
        label={say("reason")}
        hint={say("phaseBackWhy")}
        value={reason}
        onChange={(text) => {
          setMissing(false);
          setReason(text);
        }}
        error={isMissing ? sayShell("reasonFault") : undefined}
        autoFocus
      />
    </ActDialog>
  );
}
