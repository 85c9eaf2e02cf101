import { CheckBox } from "@lots/ui/check-box";
import { useTranslations } from "use-intl";
import { useDayWords } from "../words/day-words.ts";
import { StepTextField } from "../words/step-text-field.tsx";
import { TypedDateField } from "../words/typed-date-field.tsx";
import type { LogPlace } from "./log-place.ts";
import css from "./quick-log.module.css";
import { caseIdOf, type QuickLogDraft } from "./quick-log-draft.ts";

/** The next step on one line, with the day beside it; below it the case's open step, which this one follows. */
export function StepFields(props: {
  draft: QuickLogDraft;
  place: LogPlace | undefined;
  textFault: string | null;
  dueFault: string | null;
  onChange: (change: Partial<QuickLogDraft>) => void;
}) {
  const say = useTranslations("contacts");
  const { draft, onChange } = props;
  return (
    <>
      <div className={css.step}>
        <StepTextField
          label={say("step")}
          note={say("optional")}
          caseId={caseIdOf(draft)}
          value={draft.stepText}
          onChange={(stepText) => onChange({ stepText })}
          error={props.textFault}
        />
        <TypedDateField
          label={say("when")}
          text={draft.stepDue}
          onTextChange={(stepDue) => onChange({ stepDue })}
          error={props.dueFault}
        />
      </div>
      {props.place?.case?.stepText != null && <OpenStep {...props} caseFile={props.place.case} />}
    </>
  );
}

/** A case has one open step. Its pilot's new one takes its place, done or not; anybody else's leaves it alone. */
function OpenStep(props: {
  draft: QuickLogDraft;
  caseFile: NonNullable<LogPlace["case"]>;
  onChange: (change: Partial<QuickLogDraft>) => void;
}) {
  const say = useTranslations("contacts");
  const { day } = useDayWords();
  const { draft, caseFile } = props;
  const text = [caseFile.stepText, caseFile.stepDueOn && day(caseFile.stepDueOn)].filter(Boolean).join(", ");
  if (draft.stepText.trim() === "") return <p className={css.record}>{say("stepNow", { text })}</p>;
  if (!caseFile.mayPromise) return <p className={css.record}>{say("stepStays", { text })}</p>;
  return (
    <CheckBox
      isChecked={draft.earlierStepDone}
      onChange={(earlierStepDone) => props.onChange({ earlierStepDone })}
      hint={draft.earlierStepDone ? undefined : say("earlierStepOvertaken")}
    >
      {say("earlierStepDone", { text })}
    </CheckBox>
  );
}
