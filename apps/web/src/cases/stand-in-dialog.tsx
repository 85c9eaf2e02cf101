import { Select } from "@lots/ui/select";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { useCommand } from "../command.ts";
import { ActDialog } from "../shell/act-dialog.tsx";
import type { CaseFile } from "./case-page.ts";

const nobody = "nobody";

/** A colleague with the pilot's rights on this case. */
export function StandInDialog({ caseFile, onClose }: { caseFile: CaseFile; onClose: () => void }) {
  const say = useTranslations("cases.form");
  const [standIn, setStandIn] = useState(caseFile.standIn?.id ?? nobody);
  const command = useCommand(trpc.cases.setStandIn);
  const directory = useQuery(trpc.users.directory.queryOptions({}));
  const save = async () => {
    const standInId = standIn === nobody ? null : standIn;
    const saved = await command.run({ caseId: caseFile.id, version: caseFile.version, standInId });
    if (saved !== null) onClose();
  };
  return (
    <ActDialog
      title={say("standInTitle")}
      sentence={say("standInWhy")}
      said={command.said}
      isBusy={command.isBusy}
      onClose={onClose}
      onSubmit={() => void save()}
    >
      <Select
        label={say("standIn")}
        placeholder={say("standInNone")}
        value={standIn}
        groups={[
          { options: [{ value: nobody, word: say("standInNone") }] },
          {
            options: (directory.data ?? [])
              .filter(({ id, isPilot }) => isPilot && id !== caseFile.pilot.id)
              .map(({ id, name }) => ({ value: id, word: name })),
          },
        ]}
        onChange={setStandIn}
      />
    </ActDialog>
  );
}
