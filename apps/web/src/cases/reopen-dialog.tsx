import { parseTypedDate } from "@lots/domain/calendar/typed-date";
import { TextField } from "@lots/ui/text-field";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { useCommand } from "../command.ts";
import { useMe } from "../session/me.ts";
import { ActDialog } from "../shell/act-dialog.tsx";
import { useDayWords } from "../words/day-words.ts";
import { StepTextField, useStepWords } from "../words/step-text-field.tsx";
import { TypedDateField } from "../words/typed-date-field.tsx";
import css from "./case.module.css";
import type { CaseFile } from "./case-page.ts";

/** Opening again says why, and makes the two promises that every open case has. */
export function ReopenDialog({ caseFile, onClose }: { caseFile: CaseFile; onClose: () => void }) {
  const say = useTranslations("cases.form");
  const sayShell = useTranslations("shell");
  const sayStep = useTranslations("cases.step");
  const me = useMe();
  const { today } = useDayWords();
  const [words, setWords] = useState({ reason: "", step: "", due: "", answer: "" });
  const [fault, setFault] = useState<keyof typeof words | null>(null);
  const command = useCommand(trpc.cases.reopen);
  const write = (field: keyof typeof words) => (text: string) => setWords({ ...words, [field]: text });
  const step = useStepWords(words.step, caseFile.id);
  const save = async () => {
    const due = parseTypedDate(words.due, { today, direction: "future" });
    const answer = parseTypedDate(words.answer, { today, direction: "future" });
    if (words.reason.trim() === "") return setFault("reason");
    if (step.text.trim() === "" || step.kind === "several") return setFault("step");
    if (!due.ok) return setFault("due");
    if (!answer.ok) return setFault("answer");
    const saved = await command.run({
      caseId: caseFile.id,
      version: caseFile.version,
      reason: words.reason,
      nextStep: { text: step.text, owner: step.kind === "owned" ? step.owner.id : me.id, dueOn: due.date },
      nextAnswerOn: answer.date,
    });
    if (saved !== null) onClose();
  };
  const faultAt = (field: keyof typeof words) => {
    if (fault !== field) return null;
    if (field === "step") return sayStep("textFault");
    return field === "reason" ? sayShell("reasonFault") : say("dateFault");
  };
  return (
    <ActDialog
      title={say("reopenTitle")}
      sentence={say("reopenWhy")}
      act={say("reopen")}
      said={command.said}
      isBusy={command.isBusy}
      onClose={onClose}
      onSubmit={() => void save()}
    >
      <TextField
        label={say("reason")}
        value={words.reason}
        onChange={write("reason")}
        error={faultAt("reason")}
        autoFocus
      />
      <div className={css.pair}>
        <StepTextField
          label={say("step")}
          caseId={caseFile.id}
          value={words.step}
          onChange={write("step")}
          error={faultAt("step")}
        />
        <TypedDateField
          label={say("stepDue")}
          text={words.due}
          onTextChange={write("due")}
          error={faultAt("due")}
        />
      </div>
      <TypedDateField
        label={say("answerOn")}
        text={words.answer}
        onTextChange={write("answer")}
        error={faultAt("answer")}
      />
    </ActDialog>
  );
}
