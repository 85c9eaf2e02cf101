import { TextField } from "@lots/ui/text-field";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { type Change, useCommand } from "../command.ts";
import { DraftKept } from "../drafts/draft-kept.tsx";
import { useTextDraft } from "../drafts/use-text-draft.ts";
import { ActDialog } from "../shell/act-dialog.tsx";

type Part = { readonly id: string; readonly version: number; readonly title: string };

/** The unit wants to be rid of a part: it answers for it until the pilot accepts (heart.md A3, row 7). */
export function SendBackDialog({ part, onClose }: { part: Part; onClose: () => void }) {
  const say = useTranslations("handoffs");
  const command = useCommand(trpc.handoffs.sendBack);
  return (
    <MoveBackDialog
      draftKey={`sendBack:${part.id}`}
      title={say("sendBackTitle", { part: part.title })}
      sentence={say("sendBackWhy")}
      command={command}
      onClose={onClose}
      onSave={(reason) => command.run({ partId: part.id, reason })}
    />
  );
}

/** The pilot takes a part back at once (row 8). */
export function TakeBackDialog({ part, onClose }: { part: Part; onClose: () => void }) {
  const say = useTranslations("handoffs");
  const command = useCommand(trpc.handoffs.takeBack);
  return (
    <MoveBackDialog
      draftKey={`takeBack:${part.id}`}
      title={say("takeBackTitle", { part: part.title })}
      sentence={say("takeBackWhy")}
      command={command}
      onClose={onClose}
      onSave={(reason) => command.run({ partId: part.id, version: part.version, reason })}
    />
  );
}

function MoveBackDialog<I, O>(props: {
  draftKey: string;
  title: string;
  sentence: string;
  command: Change<I, O>;
  onClose: () => void;
  onSave: (reason: string) => Promise<O | null>;
}) {
  const say = useTranslations("handoffs");
  const sayShell = useTranslations("shell");
  const { text: reason, write, keptAt, drop } = useTextDraft(props.draftKey);
  const [isMissing, setMissing] = useState(false);
  const save = async () => {
    if (reason.trim() === "") return setMissing(true);
    if ((await props.onSave(reason)) === null) return;
    void drop();
    props.onClose();
  };
  return (
    <ActDialog
      title={props.title}
      sentence={props.sentence}
      act={props.title}
      said={props.command.said}
      isBusy={props.command.isBusy}
      onClose={props.onClose}
      onSubmit={() => void save()}
    >
      <TextField
        label={say("reason")}
        value={reason}
        onChange={write}
        autoFocus
        error={isMissing ? sayShell("reasonFault") : undefined}
      />
      <DraftKept at={keptAt} />
    </ActDialog>
  );
}
