import { Select } from "@lots/ui/select";
import { TextField } from "@lots/ui/text-field";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { useCommand } from "../command.ts";
import { ActDialog } from "../shell/act-dialog.tsx";
import type { CaseFile } from "./case-page.ts";

/** The pilots' manager names who takes over, with a reason: for a pilot who cannot hand over (heart.md A3). */
export function AppointPilotDialog({ caseFile, onClose }: { caseFile: CaseFile; onClose: () => void }) {
  const say = useTranslations("cases.form");
  const sayShell = useTranslations("shell");
  const [userId, setUserId] = useState<string | null>(null);
  const [reason, setReason] = useState("");
  const [fault, setFault] = useState<"pilot" | "reason" | null>(null);
  const command = useCommand(trpc.handoffs.appointPilot);
  const directory = useQuery(trpc.users.directory.queryOptions({}));
  const pilots = (directory.data ?? []).filter(({ id, isPilot }) => isPilot && id !== caseFile.pilot.id);
  const save = async () => {
    if (userId === null) return setFault("pilot");
    if (reason.trim() === "") return setFault("reason");
    const { id: caseId, version } = caseFile;
    if ((await command.run({ caseId, version, userId, reason })) !== null) onClose();
  };
  return (
    <ActDialog
      title={say("appointTitle")}
      sentence={say("appointWhy")}
      act={say("appoint")}
      said={command.said}
      isBusy={command.isBusy}
      onClose={onClose}
      onSubmit={() => void save()}
    >
      <Select
        label={say("newPilot")}
        placeholder={say("newPilotNone")}
        value={userId}
        groups={[{ options: pilots.map(({ id, name }) => ({ value: id, word: name })) }]}
        onChange={setUserId}
        error={fault === "pilot" ? say("newPilotFault") : undefined}
      />
      <TextField
        label={say("reason")}
        value={reason}
        onChange={setReason}
        error={fault === "reason" ? sayShell("reasonFault") : undefined}
      />
    </ActDialog>
  );
}
