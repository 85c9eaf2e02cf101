import { CheckBox } from "@lots/ui/check-box";
import { TextField } from "@lots/ui/text-field";
import { useTranslations } from "use-intl";
import { useDayWords } from "../words/day-words.ts";
import { TypedDateField } from "../words/typed-date-field.tsx";
import type { LogPlace } from "./log-place.ts";
import css from "./quick-log.module.css";
import { caseIdOf, type QuickLogDraft } from "./quick-log-draft.ts";
import type { QuickLogFault } from "./quick-log-input.ts";

type Props = {
  draft: QuickLogDraft;
  place: LogPlace | undefined;
  fault: QuickLogFault | null;
  onChange: (change: Partial<QuickLogDraft>) => void;
};

/** What the company waits for: on the chosen case, or on each open case of the chosen company. */
function promisesAt({ party }: QuickLogDraft, place: LogPlace | undefined): LogPlace["promises"] {
  if (party?.kind !== "case") return place?.promises ?? [];
  if (place?.case == null) return [];
  return [
    {
      caseId: party.id,
      number: party.number,
      on: place.case.nextAnswerOn,
      about: place.case.nextAnswerAbout,
    },
  ];
}

/**
 * A tick for each promised besked, in the promise's own words. A besked meets the promise, and who answers for the
 * case promises the next one in the same act (heart.md A4); a colleague's is logged as one, and the pilot goes on.
 */
export function AnswerFields(props: Props) {
  const { draft, place } = props;
  const promises = promisesAt(draft, place);
  if (promises.length === 0) return null;
  return (
    <div className={css.answer}>
      {promises.map((promise) => (
        <PromiseTick key={promise.caseId} {...props} promise={promise} />
      ))}
      {draft.isAnswer && place?.case?.mayPromise && <NextAnswerFields {...props} />}
    </div>
  );
}

function PromiseTick({ draft, place, promise, onChange }: Props & { promise: LogPlace["promises"][number] }) {
  const say = useTranslations("contacts");
  const { day } = useDayWords();
  const { caseId, number, on, about } = promise;
  const isChosen = draft.isAnswer && caseIdOf(draft) === caseId;
  const isOnParty = draft.party?.kind === "case";
  const hint = () => {
    if (isChosen || isOnParty)
      return place?.case?.mayPromise === false ? say("answerOfColleague") : undefined;
    return say("answerOnCase", { number });
  };
  const words = () => {
    if (on === null) return say("isAnswer");
    if (about === null) return say("answerForPlain", { day: day(on) });
    return say.rich("answerFor", { day: day(on), about, b: (chunks) => <b>{chunks}</b> });
  };
  return (
    <CheckBox
      isChecked={isChosen}
      hint={hint()}
      onChange={(isAnswer) =>
        onChange(isOnParty ? { isAnswer } : { isAnswer, answersCaseId: isAnswer ? caseId : null })
      }
    >
      <span>{words()}</span>
    </CheckBox>
  );
}

function NextAnswerFields({ draft, fault, onChange }: Props) {
  const say = useTranslations("contacts");
  return (
    <>
      {!draft.noFurtherAnswer && (
        <div className={css.step}>
          <TextField
            label={say("nextAnswerAbout")}
            note={say("optional")}
            value={draft.nextAnswerAbout}
            onChange={(nextAnswerAbout) => onChange({ nextAnswerAbout })}
          />
          <TypedDateField
            label={say("nextAnswer")}
            text={draft.nextAnswer}
            onTextChange={(nextAnswer) => onChange({ nextAnswer })}
            error={fault?.field === "nextAnswer" ? say(`fault.${fault.said}`) : null}
          />
        </div>
      )}
      <CheckBox
        isChecked={draft.noFurtherAnswer}
        onChange={(noFurtherAnswer) => onChange({ noFurtherAnswer })}
      >
        {say("noFurtherAnswer")}
      </CheckBox>
    </>
  );
}
