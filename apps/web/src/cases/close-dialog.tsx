import { calendarDateAt } from "@lots/domain/calendar/calendar-date";
import type { CaseOutcome } from "@lots/domain/cases/case";
import type { AppRouter } from "@lots/server/api";
import { Notice } from "@lots/ui/notice";
import { RadioGroup } from "@lots/ui/radio-group";
import { TextField } from "@lots/ui/text-field";
import { useQuery } from "@tanstack/react-query";
import type { inferRouterOutputs } from "@trpc/server";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { useCommand } from "../command.ts";
import { ActDialog } from "../shell/act-dialog.tsx";
import { useDayWords } from "../words/day-words.ts";
import css from "./case.module.css";
import type { CaseFile } from "./case-page.ts";

type Preview = inferRouterOutputs<AppRouter>["cases"]["closingPreview"];
const noAnswer = "none";

/** Closing shows first what is still open, and takes an outcome and the last besked (heart.md A4). */
export function CloseDialog(props: { caseFile: CaseFile; stepDone: boolean; onClose: () => void }) {
  const preview = useQuery(trpc.cases.closingPreview.queryOptions({ caseId: props.caseFile.id }));
  if (preview.data === undefined) return null;
  return <ClosingForm {...props} preview={preview.data} />;
}

function ClosingForm(props: {
  caseFile: CaseFile;
  stepDone: boolean;
  preview: Preview;
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
  const save = async () => {
    if (outcome === null) return setFault("outcome");
    if (answer === noAnswer && reason.trim() === "") return setFault("reason");
    const saved = await command.run({
      caseId: props.caseFile.id,
      version: preview.version,
      outcome,
      lastAnswerContactId: answer === noAnswer ? null : answer,
      noAnswerReason: answer === noAnswer ? reason : null,
      workingNoteIds: preview.workingNotes.map(({ id }) => id),
      stepDone: props.stepDone,
    });
    if (saved !== null) onClose();
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

function StillOpen({ preview }: { preview: Preview }) {
  const say = useTranslations("cases.form");
  const { parts, offers, asks, nextStep, workingNotes } = preview;
  const lines = [
    parts.length > 0 &&
      `${say("openParts", { count: parts.length })}: ${parts.map(({ title }) => title).join(", ")}`,
    offers.length > 0 && say("openOffers", { count: offers.length }),
    asks.length > 0 && say("openAsks", { count: asks.length }),
    nextStep !== null && say("openStep", { text: nextStep.text }),
    workingNotes.length > 0 && say("workingNotes", { count: workingNotes.length }),
  ].filter((line) => line !== false);
  return (
    <Notice kind="info">
      {lines.length === 0 ? (
        say("nothingOpen")
      ) : (
        <>
          <b>{say("stillOpen")}</b>
          <ul className={css.open}>
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
          {workingNotes.length > 0 && say("workingNotesWhy")}
        </>
      )}
    </Notice>
  );
}
