import type { AppRouter } from "@lots/server/api";
import { Button } from "@lots/ui/button";
import { Dialog } from "@lots/ui/dialog";
import { Notice } from "@lots/ui/notice";
import { TextArea } from "@lots/ui/text-area";
import type { inferRouterOutputs } from "@trpc/server";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { useCommand } from "../command.ts";
import { ChannelField } from "./channel-field.tsx";
import css from "./quick-log.module.css";

export type Contact = inferRouterOutputs<AppRouter>["contacts"]["get"];

/** Mends what was said; the words from before stay readable. */
export function CorrectContact(props: { contact: Contact; onClose: () => void }) {
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
    <Dialog
      isOpen
      onClose={props.onClose}
      closeLabel={say("one.cancel")}
      title={say("one.editTitle")}
      sentence={say("one.editWhy")}
      onSubmit={() => void save()}
      foot={
        <>
          <Button kind="plain" onPress={props.onClose}>
            {say("one.cancel")}
          </Button>
          <Button kind="primary" type="submit" isPending={correct.isBusy}>
            {say("one.saveEdit")}
          </Button>
        </>
      }
    >
      <div className={css.more}>
        <ChannelField channel={channel} onChange={setChannel} />
        <TextArea label={say("said")} lines={8} value={note} onChange={setNote} />
        {correct.said !== null && (
          <Notice kind="late" isAnnounced>
            {correct.said}
          </Notice>
        )}
      </div>
    </Dialog>
  );
}
