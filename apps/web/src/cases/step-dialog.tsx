import { parseTypedDate } from "@lots/domain/calendar/typed-date";
import { Button } from "@lots/ui/button";
import { Select } from "@lots/ui/select";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { useCommand } from "../command.ts";
import { useMe } from "../session/me.ts";
import { ActDialog } from "../shell/act-dialog.tsx";
import { useDayWords } from "../words/day-words.ts";
import { useStepOwners } from "../words/step-owners.ts";
import { StepTextField, useStepWords } from "../words/step-text-field.tsx";
import { TypedDateField } from "../words/typed-date-field.tsx";
import css from "./case.module.css";
import type { CasePage } from "./case-page.ts";

type Fault = "text" | "due" | null;

/** Finishes the step with the next one in the same act, or rewrites it. */
export function StepDialog(props: {
  page: CasePage;
  mode: "done" | "change";
  onClose: () => void;
  onPause: () => void;
  onEnd: () => void;
}) {
  const say = useTranslations("cases.step");
  const me = useMe();
  const { today } = useDayWords();
  const { case: caseFile, nextStep, may } = props.page;
  const isChange = props.mode === "change";
  const [text, setText] = useState(isChange ? (nextStep?.text ?? "") : "");
  const [due, setDue] = useState(isChange ? (nextStep?.dueOn ?? "") : "");
  const [owner, setOwner] = useState(
    isChange && nextStep !== null ? (nextStep.ownerUserId ?? "company") : me.id,
  );
  const [fault, setFault] = useState<Fault>(null);
  const words = useStepWords(text, caseFile.id);
  const named = words.kind === "owned" ? words.owner.id : owner;
  const complete = useCommand(trpc.nextSteps.complete);
  const change = useCommand(trpc.nextSteps.change);
  const owners = useStepOwners(caseFile.id);
  if (nextStep === null) return null;
  const { id, version } = nextStep;
  const save = async () => {
    const read = parseTypedDate(due, { today, direction: "future" });
    if (words.text.trim() === "" || words.kind === "several") return setFault("text");
    if (!read.ok) return setFault("due");
    const step = { text: words.text, owner: named, dueOn: read.date };
    const saved = isChange
      ? await change.run({ id, version, ...step })
      : await complete.run({ id, version, next: step });
    if (saved !== null) props.onClose();
  };
  const command = isChange ? change : complete;
  return (
    <ActDialog
      title={say(isChange ? "changeTitle" : "doneTitle")}
      sentence={isChange ? undefined : say("doneWhy")}
      said={command.said}
      isBusy={command.isBusy}
      onClose={props.onClose}
      onSubmit={() => void save()}
    >
      <StepTextField
        label={say("text")}
        caseId={caseFile.id}
        value={text}
        onChange={setText}
        autoFocus
        error={fault === "text" ? say("textFault") : undefined}
      />
      <div className={css.pair}>
        <TypedDateField
          label={say("due")}
          text={due}
          onTextChange={setDue}
          error={fault === "due" ? say("dateFault") : null}
        />
        <Select
          label={say("owner")}
          placeholder={say("owner")}
          value={named}
          groups={[
            { options: [{ value: "company", word: say("company") }] },
            { options: owners.map((person) => ({ value: person.id, word: person.name })) },
          ]}
          onChange={(chosen) => {
            setOwner(chosen);
            setText(words.text);
          }}
        />
      </div>
      {!isChange && may.pause && (
        <div className={css.acts}>
          <Button kind="plain" size="row" onPress={props.onPause}>
            {say("pauseInstead")}
          </Button>
          <Button kind="plain" size="row" onPress={props.onEnd}>
            {say("closeInstead")}
          </Button>
        </div>
      )}
    </ActDialog>
  );
}
