import { TextField } from "@lots/ui/text-field";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { useCommand } from "../command.ts";
import { ActDialog } from "../shell/act-dialog.tsx";
import type { Contact } from "./contact.ts";

/** Nothing is deleted: the contact leaves the lists, with a reason, and stays on its case and company. */
export function ArchiveContactDialog(props: { contact: Contact; onClose: () => void }) {
  const say = useTranslations("contacts.one");
  const [reason, setReason] = useState("");
  const archive = useCommand(trpc.contacts.archive);
  const { id, version } = props.contact;
  const save = async () => {
    const saved = await archive.run({ id, version, reason });
    if (saved !== null) props.onClose();
  };
  return (
    <ActDialog
      title={say("archiveTitle")}
      sentence={say("archiveWhy")}
      act={say("archiveDo")}
      said={archive.said}
      isBusy={archive.isBusy}
      onClose={props.onClose}
      onSubmit={() => void save()}
    >
      <TextField
        label={say("archiveReason")}
        value={reason}
        onChange={setReason}
        error={archive.fieldFaults.reason}
        autoFocus
      />
    </ActDialog>
  );
}
