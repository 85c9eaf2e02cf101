import { parseTypedDate } from "@lots/domain/calendar/typed-date";
import { addWorkingDays } from "@lots/domain/calendar/working-days";
import { type Reach, reaches } from "@lots/domain/cases/case";
import { Button } from "@lots/ui/button";
import { CheckBox } from "@lots/ui/check-box";
import { Notice } from "@lots/ui/notice";
import { RadioGroup } from "@lots/ui/radio-group";
import { TextField } from "@lots/ui/text-field";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { useCommand } from "../command.ts";
import { useMe } from "../session/me.ts";
import { useDayWords } from "../words/day-words.ts";
import { StepTextField, useStepWords } from "../words/step-text-field.tsx";
import { TypedDateField } from "../words/typed-date-field.tsx";
import css from "./case.module.css";
import { type CaseFactFault, CaseFactFields, type CaseFactWords } from "./case-fact-fields.tsx";
import { caseFactInput } from "./case-fact-input.ts";
import { type CompanyChoice, CompanyField } from "./link-company-dialog.tsx";

/** What is known already: the company, and the contact that the case grows out of. */
export type CaseBeginning = {
  readonly company: CompanyChoice | null;
  readonly contactId: string | null;
  readonly title: string;
  readonly step: { readonly id: string; readonly text: string; readonly dueOn: string | null } | null;
};

type Fault = CaseFactFault | "company" | "step" | "due" | "answer";
const usualAnswerDays = { question: 2, other: 10 };

/** Opens a case: one company, one pilot, one next step, one promised answer. */
export function NewCaseForm(props: { beginning: CaseBeginning; onOpened: (number: string) => void }) {
  const say = useTranslations("cases.form");
  const sayStep = useTranslations("cases.step");
  const codes = useTranslations("codes.reach");
  const me = useMe();
  const { today } = useDayWords();
  const { beginning } = props;
  const [facts, setFacts] = useState<CaseFactWords>({
    kind: "establishment",
    title: beginning.title,
    matter: null,
    location: "",
    jobs: null,
    investment: null,
    opening: "",
  });
  const [company, setCompany] = useState(beginning.company);
  const [isHidden, setHidden] = useState(false);
  const [reach, setReach] = useState<Reach>(me.municipality.defaultReach);
  const [words, setWords] = useState({
    codeName: "",
    step: beginning.step?.text ?? "",
    due: beginning.step?.dueOn ?? "",
    answer: "",
    about: "",
  });
  const [fault, setFault] = useState<Fault>(null);
  const command = useCommand(trpc.cases.open);
  const write = (field: keyof typeof words) => (text: string) => {
    setFault(null);
    setWords({ ...words, [field]: text });
  };
  const usualAnswer = addWorkingDays(
    today,
    usualAnswerDays[facts.kind === "question" ? "question" : "other"],
  );
  const step = useStepWords(words.step, null);
  const save = async () => {
    const read = caseFactInput(facts, today);
    const due = parseTypedDate(words.due, { today, direction: "future" });
    const answer =
      words.answer.trim() === ""
        ? ({ ok: true, date: usualAnswer } as const)
        : parseTypedDate(words.answer, { today, direction: "future" });
    if (isHidden ? words.codeName.trim() === "" : company === null) return setFault("company");
    if (!read.ok) return setFault(read.fault);
    if (step.text.trim() === "" || step.kind === "several") return setFault("step");
    if (!due.ok) return setFault("due");
    if (!answer.ok) return setFault("answer");
    const opened = await command.run({
      ...read.facts,
      companyId: isHidden ? null : (company?.id ?? null),
      codeName: isHidden ? words.codeName : null,
      contactId: beginning.contactId,
      contactStepId: beginning.step?.id ?? null,
      reach,
      nextStep: { text: step.text, owner: step.kind === "owned" ? step.owner.id : me.id, dueOn: due.date },
      nextAnswerOn: answer.date,
      nextAnswerAbout: words.about.trim() || null,
    });
    if (opened !== null) props.onOpened(opened.number);
  };
  return (
    <form
      className={`${css.form} ${css.page}`}
      noValidate
      onKeyDown={(event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) void save();
      }}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {isHidden ? (
        <TextField
          label={say("codeName")}
          hint={say("codeNameHint")}
          value={words.codeName}
          onChange={write("codeName")}
          error={fault === "company" ? say("titleFault") : undefined}
        />
      ) : (
        <CompanyField
          company={company}
          onChange={setCompany}
          error={fault === "company" ? say("titleFault") : null}
        />
      )}
      {beginning.company === null && (
        <CheckBox
          isChecked={isHidden}
          onChange={(hidden) => {
            setHidden(hidden);
            if (hidden) setReach("involved");
          }}
        >
          {say("useCodeName")}
        </CheckBox>
      )}
      <CaseFactFields
        words={facts}
        fault={fault === "title" || fault === "opening" ? fault : null}
        onChange={(change) => {
          setFault(null);
          setFacts({ ...facts, ...change });
        }}
      />
      <div className={css.pair}>
        <StepTextField
          label={say("step")}
          caseId={null}
          value={words.step}
          onChange={write("step")}
          error={fault === "step" ? sayStep("textFault") : undefined}
        />
        <TypedDateField
          label={say("stepDue")}
          text={words.due}
          onTextChange={write("due")}
          error={fault === "due" ? say("dateFault") : null}
        />
      </div>
      <div className={css.pair}>
        <TextField
          label={say("answerAbout")}
          note={say("optional")}
          value={words.about}
          onChange={write("about")}
        />
        <TypedDateField
          label={say("answerOn")}
          text={words.answer}
          onTextChange={write("answer")}
          placeholder={usualAnswer}
          error={fault === "answer" ? say("dateFault") : null}
        />
      </div>
      <RadioGroup
        label={say("reach")}
        value={reach}
        choices={reaches.map((value) => ({ value, word: codes(value), note: say(`reachWhy.${value}`) }))}
        onChange={setReach}
      />
      {command.said !== null && (
        <Notice kind="late" isAnnounced>
          {command.said}
        </Notice>
      )}
      <div className={css.acts}>
        <Button kind="primary" type="submit" isPending={command.isBusy}>
          {say("open")}
        </Button>
      </div>
    </form>
  );
}
