import { parseTypedDate } from "@lots/domain/calendar/typed-date";
import { Select } from "@lots/ui/select";
import { TextField } from "@lots/ui/text-field";
import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useState } from "react";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { type Change, useCommand } from "../command.ts";
import { useDayWords } from "../words/day-words.ts";
import { TypedDateField } from "../words/typed-date-field.tsx";
import { EndingNotes, useEndingNotes } from "./ending-notes.tsx";
import type { Part } from "./part.ts";
import { PartDialogFrame } from "./part-dialog-frame.tsx";

type Props = { part: Part; onClose: () => void };
type Reasoned = { readonly id: string; readonly version: number; readonly reason: string };

/** An act that takes nothing but a reason. */
function ReasonDialog<O>(
  props: Props & { title: string; command: Change<Reasoned, O>; children?: ReactNode },
) {
  const say = useTranslations("parts.form");
  const { part, command, onClose } = props;
  const [reason, setReason] = useState("");
  const [isMissing, setMissing] = useState(false);
  const save = async (version = part.version) => {
    if (reason.trim() === "") return setMissing(true);
    if ((await command.run({ id: part.id, version, reason })) !== null) onClose();
  };
  return (
    <PartDialogFrame
      {...command}
      title={props.title}
      sentence={part.title}
      onClose={onClose}
      onSave={(version) => void save(version)}
    >
      <TextField
        label={say("reason")}
        value={reason}
        onChange={setReason}
        autoFocus
        error={isMissing ? say("reasonFault") : undefined}
      />
      {props.children}
    </PartDialogFrame>
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

export function PlanDialog({ part, onClose }: Props) {
  const say = useTranslations("parts");
  const { today } = useDayWords();
  const [text, setText] = useState<string>(part.startsOn ?? "");
  const [isBad, setBad] = useState(false);
  const command = useCommand(trpc.parts.plan);
  const save = async (version = part.version) => {
    const read = text.trim() === "" ? null : parseTypedDate(text, { today, direction: "future" });
    if (read?.ok === false) return setBad(true);
    const startsOn = read === null ? null : read.date;
    if ((await command.run({ id: part.id, version, startsOn })) !== null) onClose();
  };
  return (
    <PartDialogFrame
      {...command}
      title={say("act.plan")}
      sentence={part.title}
      onClose={onClose}
      onSave={(version) => void save(version)}
    >
      <TypedDateField
        label={say("form.startsOn")}
        hint={say("form.startsOnHint")}
        text={text}
        onTextChange={setText}
        error={isBad ? say("form.dateFault") : null}
      />
    </PartDialogFrame>
  );
}

const queue = "queue";

export function AssignDialog({ part, onClose }: Props) {
  const say = useTranslations("parts");
  const [officer, setOfficer] = useState(part.officerId ?? queue);
  const command = useCommand(trpc.parts.assign);
  const directory = useQuery(trpc.users.directory.queryOptions({}));
  const save = async (version = part.version) => {
    const officerId = officer === queue ? null : officer;
    if ((await command.run({ id: part.id, version, officerId })) !== null) onClose();
  };
  return (
    <PartDialogFrame
      {...command}
      title={say("act.assign")}
      sentence={part.title}
      onClose={onClose}
      onSave={(version) => void save(version)}
    >
      <Select
        label={say("form.officer")}
        placeholder={say("form.queue")}
        value={officer}
        groups={[
          { options: [{ value: queue, word: say("form.queue") }] },
          {
            options: (directory.data ?? [])
              .filter(({ unitIds }) => unitIds.includes(part.unitId))
              .map(({ id, name }) => ({ value: id, word: name })),
          },
        ]}
        onChange={setOfficer}
      />
    </PartDialogFrame>
  );
}
