import { Button } from "@lots/ui/button";
import { Dialog } from "@lots/ui/dialog";
import { Notice } from "@lots/ui/notice";
import { TextField } from "@lots/ui/text-field";
import { useState } from "react";
import { useTranslations } from "use-intl";
import type { UndoView } from "./imports.ts";
import { undoingOf } from "./pieces.ts";
import { useLongWork } from "./use-long-work.ts";

/** What undo takes away and what it leaves, before it is done. */
export function UndoDialog(props: {
  importId: string;
  view: UndoView;
  onClose: () => void;
  onUndone: () => void;
}) {
  const say = useTranslations("imports.undo");
  const [reason, setReason] = useState<string>(say("reasonGiven"));
  const undoing = useLongWork(props.onUndone);
  const { untouched, leftInAll } = props.view;
  return (
    <Dialog
      isOpen
      size="narrow"
      title={say("ask")}
      sentence={say("untouched", { count: untouched })}
      closeLabel={say("cancel")}
      onClose={() => {
        undoing.pause();
        props.onClose();
      }}
      onSubmit={() =>
        undoing.start(undoingOf(props.importId, reason.trim() || say("reasonGiven")), untouched)
      }
      footNote={undoing.isGoing && <span role="status">{say("going", { done: undoing.done })}</span>}
      foot={
        <>
          <Button kind="plain" isDisabled={undoing.isGoing} onPress={props.onClose}>
            {say("cancel")}
          </Button>
          <Button kind="danger" type="submit" isPending={undoing.isGoing}>
            {say("confirm")}
          </Button>
        </>
      }
    >
      {leftInAll > 0 && <Notice kind="info">{say("leaves", { count: leftInAll })}</Notice>}
      <TextField label={say("reason")} value={reason} onChange={setReason} isDisabled={undoing.isGoing} />
      {undoing.said !== null && (
        <Notice kind="late" isAnnounced>
          {undoing.said}
        </Notice>
      )}
    </Dialog>
  );
}
