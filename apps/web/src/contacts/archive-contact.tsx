import { Button } from "@lots/ui/button";
import { Dialog } from "@lots/ui/dialog";
import { Notice } from "@lots/ui/notice";
import { TextField } from "@lots/ui/text-field";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { useCommand } from "../command.ts";
import type { Contact } from "./correct-contact.tsx";

/** Nothing is deleted: the contact leaves the lists, with a reason, and stays on its case and company. */
export function ArchiveContact(props: { contact: Contact; onClose: () => void }) {
  const say = useTranslations("contacts.one");
  const [reason, setReason] = useState("");
  const archive = useCommand(trpc.contacts.archive);
  const { id, version } = props.contact;
  const save = async () => {
    const saved = await archive.run({ id, version, reason });
    if (saved !== null) props.onClose();
  };
  return (
    <Dialog
      isOpen
      size="narrow"
      onClose={props.onClose}
      closeLabel={say("cancel")}
      title={say("archiveTitle")}
      sentence={say("archiveWhy")}
      onSubmit={() => void save()}
      foot={
        <>
          <Button kind="plain" onPress={props.onClose}>
            {say("cancel")}
          </Button>
          <Button kind="primary" type="submit" isPending={archive.isBusy}>
            {say("archiveDo")}
          </Button>
        </>
      }
    >
      <TextField
        label={say("archiveReason")}
        value={reason}
        onChange={setReason}
        error={archive.fieldFaults.reason}
        autoFocus
      />
      {archive.said !== null && (
        <Notice kind="late" isAnnounced>
          {archive.said}
        </Notice>
      )}
    </Dialog>
  );
}
