import { TextArea } from "@lots/ui/text-area";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { useCommand } from "../command.ts";
import { ActDialog } from "../shell/act-dialog.tsx";
import { ChannelField } from "./channel-field.tsx";
import type { Contact } from "./contact.ts";

/** Mends what was said; the words from before stay readable. */
export function CorrectContactDialog(props: { contact: Contact; onClose: () => void }) {
  const say = useTranslations("contacts");
  const { contact } = props;
  const [note, setNote] = useState(contact.versions[0]?.note ?? "");
  const [channel, setChannel] = useState(contact.channel);
  const correct = useCommand(trpc.contacts.correct);
  const save = async () => {
    const { id, version, matter, personId } = contact;
    const saved = await correct.run({ id, version, note, channel, matter, personId });
    if (saved !== null) props.onClose();
  };
  return (
    <ActDialog
      title={say("one.editTitle")}
      sentence={say("one.editWhy")}
      act={say("one.saveEdit")}
      said={correct.said}
      isBusy={correct.isBusy}
      onClose={props.onClose}
      onSubmit={() => void save()}
    >
      <ChannelField channel={channel} onChange={setChannel} />
      <TextArea label={say("said")} lines={8} value={note} onChange={setNote} />
    </ActDialog>
  );
}
