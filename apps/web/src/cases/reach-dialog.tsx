import { reaches } from "@lots/domain/cases/case";
import { RadioGroup } from "@lots/ui/radio-group";
import { TextField } from "@lots/ui/text-field";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { useCommand } from "../command.ts";
import { ActDialog } from "../shell/act-dialog.tsx";
import type { CaseFile } from "./case-page.ts";

/** Who in the municipality sees the case at all; the reason stands on the timeline. */
export function ReachDialog({ caseFile, onClose }: { caseFile: CaseFile; onClose: () => void }) {
  const say = useTranslations("cases.form");
  const sayShell = useTranslations("shell");
  const codes = useTranslations("codes");
  const [reach, setReach] = useState(caseFile.reach);
  const [reason, setReason] = useState("");
  const [isReasonMissing, setReasonMissing] = useState(false);
  const command = useCommand(trpc.cases.setReach);
  const save = async () => {
    if (reach === caseFile.reach) return onClose();
    if (reason.trim() === "") return setReasonMissing(true);
    const saved = await command.run({ caseId: caseFile.id, version: caseFile.version, reach, reason });
    if (saved !== null) onClose();
  };
  return (
    <ActDialog
      title={say("reachTitle")}
      said={command.said}
      isBusy={command.isBusy}
      onClose={onClose}
      onSubmit={() => void save()}
    >
      <RadioGroup
        label={say("reach")}
        value={reach}
        choices={reaches.map((value) => ({
          value,
          word: codes(`reach.${value}`),
          note: say(`reachWhy.${value}`),
        }))}
        onChange={setReach}
      />
      <TextField
        label={say("reason")}
        value={reason}
        onChange={setReason}
        error={isReasonMissing ? sayShell("reasonFault") : undefined}
      />
    </ActDialog>
  );
}
