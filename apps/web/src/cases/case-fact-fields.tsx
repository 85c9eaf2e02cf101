import type { CaseKind, Matter } from "@lots/domain/cases/case";
import { caseKinds, matters } from "@lots/domain/cases/case";
import { NumberField } from "@lots/ui/number-field";
import { Segmented } from "@lots/ui/segmented";
import { Select } from "@lots/ui/select";
import { TextField } from "@lots/ui/text-field";
import { useTranslations } from "use-intl";
import { TypedDateField } from "../words/typed-date-field.tsx";
import css from "./case.module.css";

/** What a case is about, as it is typed; the day is text until it is saved. */
export type CaseFactWords = {
  readonly kind: CaseKind;
  readonly title: string;
  readonly matter: Matter | null;
  readonly location: string;
  readonly jobs: number | null;
  readonly investment: number | null;
  readonly opening: string;
};

export type CaseFactFault = "title" | "opening" | null;
const none = "none";

/** The same fields when a case is opened and when it is changed. */
export function CaseFactFields(props: {
  words: CaseFactWords;
  fault: CaseFactFault;
  onChange: (change: Partial<CaseFactWords>) => void;
}) {
  const say = useTranslations("cases.form");
  const codes = useTranslations("codes");
  const { words, fault, onChange } = props;
  return (
    <>
      <Segmented
        label={say("kind")}
        value={words.kind}
        segments={caseKinds.map((value) => ({ value, word: codes(`caseKind.${value}`) }))}
        onChange={(kind) => onChange({ kind })}
      />
      <TextField
        label={say("title")}
        value={words.title}
        onChange={(title) => onChange({ title })}
        error={fault === "title" ? say("titleFault") : undefined}
      />
      <div className={css.pair}>
        <Select
          label={say("matter")}
          placeholder={say("matterNone")}
          value={words.matter ?? none}
          groups={[
            {
              options: [
                { value: none, word: say("matterNone") },
                ...matters.map((value) => ({ value, word: codes(`matter.${value}`) })),
              ],
            },
          ]}
          onChange={(value) => onChange({ matter: matters.find((one) => one === value) ?? null })}
        />
        <TextField
          label={say("location")}
          note={say("optional")}
          value={words.location}
          onChange={(location) => onChange({ location })}
        />
      </div>
      {words.kind !== "question" && (
        <div className={css.pair}>
          <NumberField
            label={say("jobs")}
            note={say("optional")}
            notANumber={say("notANumber")}
            value={words.jobs}
            onChange={(jobs) => onChange({ jobs })}
          />
          <NumberField
            label={say("investment")}
            note={say("optional")}
            notANumber={say("notANumber")}
            decimals={1}
            value={words.investment}
            onChange={(investment) => onChange({ investment })}
          />
          <TypedDateField
            label={say("opening")}
            note={say("optional")}
            text={words.opening}
            onTextChange={(opening) => onChange({ opening })}
            error={fault === "opening" ? say("dateFault") : null}
          />
        </div>
      )}
    </>
  );
}
