import { parseTypedDate } from "@lots/domain/calendar/typed-date";
import { type PartOutcome, partOutcomes } from "@lots/domain/parts/part";
import { Select } from "@lots/ui/select";
import { TextField } from "@lots/ui/text-field";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { useCommand } from "../command.ts";
import { useDayWords } from "../words/day-words.ts";
import { TypedDateField } from "../words/typed-date-field.tsx";
import { EndingNotes, useEndingNotes } from "./ending-notes.tsx";
import type { Part } from "./part.ts";
import { PartDialog } from "./part-dialog.tsx";
import { UnitSelect } from "./unit-select.tsx";

type Props = {
  part: Pick<Part, "id" | "version" | "title">;
  onClose: () => void;
  /** The version that it made of the part: an undo holds for that one. */
  onSaved?: ((version: number) => void) | undefined;
};

export function WaitForCompanyDialog({ part, onClose, onSaved }: Props) {
  const say = useTranslations("parts");
  const [what, setWhat] = useState("");
  const [isMissing, setMissing] = useState(false);
  const command = useCommand(trpc.parts.waitForCompany);
  const save = async (version = part.version) => {
    if (what.trim() === "") return setMissing(true);
    const saved = await command.run({ id: part.id, version, what });
    if (saved === null) return;
    onSaved?.(saved.version);
    onClose();
  };
  return (
    <PartDialog
      {...command}
      title={say("act.waitForCompany")}
      sentence={part.title}
      onClose={onClose}
      onSave={save}
    >
      <TextField
        label={say("form.what")}
        value={what}
        onChange={setWhat}
        autoFocus
        error={isMissing ? say("form.whatFault") : undefined}
      />
    </PartDialog>
  );
}

export function WaitForOtherDialog({ part, onClose }: Props) {
  const say = useTranslations("parts");
  const [what, setWhat] = useState("");
  const [unitId, setUnitId] = useState<string | null>(null);
  const [isMissing, setMissing] = useState(false);
  const command = useCommand(trpc.parts.waitForOther);
  const save = async (version = part.version) => {
    if (what.trim() === "" || unitId === null) return setMissing(true);
    if ((await command.run({ id: part.id, version, unitId, what })) !== null) onClose();
  };
  return (
    <PartDialog
      {...command}
      title={say("form.waitForOtherTitle")}
      sentence={part.title}
      onClose={onClose}
      onSave={save}
    >
      <UnitSelect label={say("form.unit")} value={unitId} onChange={setUnitId} withOutside />
      <TextField
        label={say("form.what")}
        value={what}
        onChange={setWhat}
        error={isMissing ? say("form.whatFault") : undefined}
      />
    </PartDialog>
  );
}

export function DelayDialog({ part, onClose, onSaved }: Props) {
  const say = useTranslations("parts");
  const { today } = useDayWords();
  const [text, setText] = useState("");
  const [why, setWhy] = useState("");
  const [fault, setFault] = useState<"day" | "why" | null>(null);
  const command = useCommand(trpc.parts.delay);
  const save = async (version = part.version) => {
    const read = parseTypedDate(text, { today, direction: "future" });
    if (!read.ok) return setFault("day");
    if (why.trim() === "") return setFault("why");
    const saved = await command.run({ id: part.id, version, expectedOn: read.date, why });
    if (saved === null) return;
    onSaved?.(saved.version);
    onClose();
  };
  return (
    <PartDialog {...command} title={say("act.delay")} sentence={part.title} onClose={onClose} onSave={save}>
      <TypedDateField
        label={say("form.newDay")}
        text={text}
        onTextChange={setText}
        error={fault === "day" ? say("form.dateFault") : null}
      />
      <TextField
        label={say("form.why")}
        value={why}
        onChange={setWhy}
        error={fault === "why" ? say("form.whyFault") : undefined}
      />
    </PartDialog>
  );
}

export function DecideDialog({ part, onClose, onSaved }: Props) {
  const say = useTranslations("parts");
  const codes = useTranslations("codes.partOutcome");
  const { today } = useDayWords();
  const [outcome, setOutcome] = useState<PartOutcome | null>(null);
  const [text, setText] = useState("");
  const [fault, setFault] = useState<"outcome" | "day" | null>(null);
  const command = useCommand(trpc.parts.decide);
  const ending = useEndingNotes(part.id);
  const save = async (version = part.version) => {
    const read = text.trim() === "" ? null : parseTypedDate(text, { today, direction: "past" });
    if (outcome === null) return setFault("outcome");
    if (read?.ok === false) return setFault("day");
    const decidedOn = read === null ? null : read.date;
    const workingNoteIds = ending.notes.map(({ id }) => id);
    const saved = await command.run({ id: part.id, version, outcome, decidedOn, workingNoteIds });
    if (saved === null) return ending.refresh();
    onSaved?.(saved.version);
    onClose();
  };
  return (
    <PartDialog {...command} title={say("act.decide")} sentence={part.title} onClose={onClose} onSave={save}>
      <Select
        label={say("form.outcome")}
        placeholder={say("form.outcomeFault")}
        value={outcome}
        groups={[{ options: partOutcomes.map((value) => ({ value, word: codes(value) })) }]}
        onChange={setOutcome}
        error={fault === "outcome" ? say("form.outcomeFault") : undefined}
      />
      <TypedDateField
        label={say("form.decidedOn")}
        note={say("form.optional")}
        direction="past"
        text={text}
        onTextChange={setText}
        error={fault === "day" ? say("form.dateFault") : null}
      />
      <EndingNotes notes={ending.notes} />
    </PartDialog>
  );
}
