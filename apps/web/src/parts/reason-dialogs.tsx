import { TextField } from "@lots/ui/text-field";
import { type ReactNode, useState } from "react";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { type Change, useCommand } from "../command.ts";
import { EndingNotes, useEndingNotes } from "./ending-notes.tsx";
import type { Part } from "./part.ts";
import { PartDialog } from "./part-dialog.tsx";

type Props = { part: Part; onClose: () => void };
type Reasoned = { readonly id: string; readonly version: number; readonly reason: string };

/** An act that takes nothing but a reason. */
function ReasonDialog<O>(
  props: Props & { title: string; command: Change<Reasoned, O>; children?: ReactNode },
) {
  const say = useTranslations("parts.form");
  const sayShell = useTranslations("shell");
  const { part, command, onClose } = props;
  const [reason, setReason] = useState("");
  const [isMissing, setMissing] = useState(false);
  const save = async (version = part.version) => {
    if (reason.trim() === "") return setMissing(true);
    if ((await command.run({ id: part.id, version, reason })) !== null) onClose();
  };
  return (
    <PartDialog {...command} title={props.title} sentence={part.title} onClose={onClose} onSave={save}>
      <TextField
        label={say("reason")}
        value={reason}
        onChange={setReason}
        autoFocus
        error={isMissing ? sayShell("reasonFault") : undefined}
      />
      {props.children}
    </PartDialog>
  );
}

export function DropDialog(props: Props) {
  const say = useTranslations("parts.act");
  const drop = useCommand(trpc.parts.drop);
  const ending = useEndingNotes(props.part.id);
  const run = async (reasoned: Reasoned) => {
    const saved = await drop.run({ ...reasoned, workingNoteIds: ending.notes.map(({ id }) => id) });
    if (saved === null) ending.refresh();
    return saved;
  };
  return (
    <ReasonDialog {...props} title={say("drop")} command={{ ...drop, run }}>
      <EndingNotes notes={ending.notes} />
    </ReasonDialog>
  );
}

export function ReopenPartDialog(props: Props) {
  const say = useTranslations("parts.act");
  return <ReasonDialog {...props} title={say("reopen")} command={useCommand(trpc.parts.reopen)} />;
}
