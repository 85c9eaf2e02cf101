import { Select } from "@lots/ui/select";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { useCommand } from "../command.ts";
import type { Part } from "./part.ts";
import { PartDialog } from "./part-dialog.tsx";

const queue = "queue";

/** Which person within the unit, or its queue. */
export function AssignDialog({ part, onClose }: { part: Part; onClose: () => void }) {
  const say = useTranslations("parts");
  const [officer, setOfficer] = useState(part.officerId ?? queue);
  const command = useCommand(trpc.parts.assign);
  const directory = useQuery(trpc.users.directory.queryOptions({}));
  const save = async (version = part.version) => {
    const officerId = officer === queue ? null : officer;
    if ((await command.run({ id: part.id, version, officerId })) !== null) onClose();
  };
  return (
    <PartDialog {...command} title={say("act.assign")} sentence={part.title} onClose={onClose} onSave={save}>
      <Select
        label={say("form.officer")}
        placeholder={say("form.queue")}
        value={officer}
        groups={[
          { options: [{ value: queue, word: say("form.queue") }] },
          {
            options: (directory.data ?? [])
              .filter(({ actsForUnitIds }) => actsForUnitIds.includes(part.unitId))
              .map(({ id, name }) => ({ value: id, word: name })),
          },
        ]}
        onChange={setOfficer}
      />
    </PartDialog>
  );
}
