import type { Choice } from "@lots/domain/imports/import-choice";
import { mostChoicesAtOnce } from "@lots/domain/imports/import-limits";
import { Button } from "@lots/ui/button";
import { Notice } from "@lots/ui/notice";
import { Select } from "@lots/ui/select";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { useSetting } from "../command.ts";
import { PageSection } from "../shell/page-section.tsx";
import type { AskedQuestion } from "./imports.ts";
import css from "./question-list.module.css";

type Option = AskedQuestion["options"][number];

const noAnswer = "wait";

/** One text for each answer, to choose by. */
const textOf = (choice: Choice): string => JSON.stringify(choice);

/** What only the pilot knows: which company is meant, and whether a wrong number may be left out. */
export function QuestionList(props: { importId: string; questions: readonly AskedQuestion[] }) {
  const say = useTranslations("imports.questions");
  const choose = useSetting(trpc.imports.choose);
  const { importId, questions } = props;
  const answer = (answers: { key: string; choice: Choice | null }[]) =>
    void choose.run({ id: importId, answers });
  const wrong = questions.filter((question) => question.code === "number-wrong" && question.answer === null);
  const allWithout = () =>
    answer(
      wrong
        .slice(0, mostChoicesAtOnce)
        .map(({ key }) => ({ key, choice: { kind: "without-number" as const } })),
    );
  return (
    <PageSection title={say("title")}>
      <p className={css.lead}>{say("explain")}</p>
      {choose.said !== null && (
        <Notice kind="late" isAnnounced>
          {choose.said}
        </Notice>
      )}
      <ul className={css.list}>
        {questions.map((question) => (
          <QuestionLine
            key={question.key}
            question={question}
            isBusy={choose.isBusy}
            onAnswer={(choice) => answer([{ key: question.key, choice }])}
          />
        ))}
      </ul>
      {wrong.length > 1 && (
        <Button isPending={choose.isBusy} onPress={allWithout}>
          {say("allWithout")}
        </Button>
      )}
    </PageSection>
  );
}

function QuestionLine(props: {
  question: AskedQuestion;
  isBusy: boolean;
  onAnswer: (choice: Choice | null) => void;
}) {
  const say = useTranslations("imports");
  const { question } = props;
  const { companyName: name, number } = question;
  const wordOf = ({ choice, ...company }: Option): string => {
    if (choice.kind === "without-number") return say("questions.without-number");
    if (choice.kind === "new") {
      return company.number === null
        ? say("questions.new")
        : say("questions.newNumbered", { number: company.number });
    }
    const known = { name: company.name ?? name };
    return company.number === null
      ? say("questions.unnumbered", known)
      : say("questions.numbered", { ...known, number: company.number });
  };
  const options = question.options.map((option) => ({
    value: textOf(option.choice),
    word: wordOf(option),
    choice: option.choice,
  }));
  return (
    <li className={css.line}>
      <span className={css.ask}>
        {say(`questions.${question.code}`, { name, number: number ?? "" })}{" "}
        <span className={css.rows}>{say("rowCount", { count: question.rows })}</span>
      </span>
      <span className={css.answer}>
        <Select
          label={say("questions.answer", { name })}
          isLabelHidden
          placeholder={say("questions.wait")}
          isDisabled={props.isBusy}
          value={question.answer === null ? noAnswer : textOf(question.answer)}
          groups={[{ options: [{ value: noAnswer, word: say("questions.wait") }] }, { options }]}
          onChange={(value) =>
            props.onAnswer(options.find((option) => option.value === value)?.choice ?? null)
          }
        />
      </span>
    </li>
  );
}
