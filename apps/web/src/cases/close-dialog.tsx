import { calendarDateAt } from "@lots/domain/calendar/calendar-date";
import type { CaseOutcome } from "@lots/domain/cases/case";
import { RadioGroup } from "@lots/ui/radio-group";
import { TextField } from "@lots/ui/text-field";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { useCommand } from "../command.ts";
import { ActDialog } from "../shell/act-dialog.tsx";
import { useDayWords } from "../words/day-words.ts";
import type { CaseFile } from "./case-page.ts";
import { ClosingNotes, useClosingNotes } from "./closing-notes.tsx";
import { type ClosingPreview, StillOpen } from "./still-open.tsx";

const noAnswer = "none";

/** Closing shows first what is still open, and takes an outcome and the last besked (heart.md A4). */
export function CloseDialog(props: { caseFile: CaseFile; stepDone: boolean; onClose: () => void }) {
  const { data, refetch } = useQuery(trpc.cases.closingPreview.queryOptions({ caseId: props.caseFile.id }));
  if (data === undefined) return null;
  const readAgain = async () => (await refetch()).data ?? null;
  return <ClosingForm {...props} preview={data} readAgain={readAgain} />;
}

function ClosingForm(props: {
  caseFile: CaseFile;
  stepDone: boolean;
  preview: ClosingPreview;
  readAgain: () => Promise<ClosingPreview | null>;
  onClose: () => void;
}) {
  const say = useTranslations("cases.form");
  const sayShell = useTranslations("shell");
  const codes = useTranslations("codes");
  const { day } = useDayWords();
  const { preview, onClose } = props;
  const [outcome, setOutcome] = useState<CaseOutcome | null>(null);
  const [answer, setAnswer] = useState(preview.answers[0]?.id ?? noAnswer);
  const [reason, setReason] = useState("");
  const [fault, setFault] = useState<"outcome" | "reason" | null>(null);
  const command = useCommand(trpc.cases.close);
  const { notes, shown, show } = useClosingNotes(preview.workingNotes);
  const save = async () => {
    if (outcome === null) return setFault("outcome");
    if (answer === noAnswer && reason.trim() === "") return setFault("reason");
    const saved = await command.run({
      caseId: props.caseFile.id,
      version: preview.version,
      outcome,
      lastAnswerContactId: answer === noAnswer ? null : answer,
      noAnswerReason: answer === noAnswer ? reason : null,
      workingNoteIds: shown,
      stepDone: props.stepDone,
    });
    if (saved !== null) return onClose();
    show((await props.readAgain())?.workingNotes ?? []);
  };
  return (
    <ActDialog
      title={say("closeTitle")}
      sentence={say("closeWhy")}
      act={say("close")}
      said={command.said}
      isBusy={command.isBusy}
      onClose={onClose}
      onSubmit={() => void save()}
    >
      <StillOpen preview={preview} />
      <ClosingNotes notes={notes} />
      <RadioGroup
        label={say("outcome")}
        value={outcome}
        choices={preview.outcomes.map((value) => ({ value, word: codes(`caseOutcome.${value}`) }))}
        onChange={setOutcome}
        error={fault === "outcome" ? say("outcomeFault") : undefined}
      />
      <RadioGroup
        label={say("lastAnswer")}
        value={answer}
        choices={[
          ...preview.answers.map(({ id, note, occurredAt }) => ({
            value: id,
            word: day(calendarDateAt(occurredAt), "short"),
            note: note.slice(0, 140),
          })),
          { value: noAnswer, word: say("noAnswer") },
        ]}
        onChange={setAnswer}
      />
      {answer === noAnswer && (
        <TextField
          label={say("noAnswerReason")}
          value={reason}
          onChange={setReason}
          error={fault === "reason" ? sayShell("reasonFault") : undefined}
        />
      )}
    </ActDialog>
  );
}
