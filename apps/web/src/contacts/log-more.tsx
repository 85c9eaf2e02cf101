import { parseTypedMoment } from "@lots/domain/calendar/typed-time";
import type { StepWords } from "@lots/domain/next-steps/step-mention";
import { CheckBox } from "@lots/ui/check-box";
import { Select } from "@lots/ui/select";
import { TextField } from "@lots/ui/text-field";
import { useTranslations } from "use-intl";
import { useMe } from "../session/me.ts";
import { useDayWords } from "../words/day-words.ts";
import { useReaderWords } from "../words/reader-words.ts";
import { useStepOwners } from "../words/step-owners.ts";
import { OtherChannelField } from "./channel-field.tsx";
import { audienceAt, type LogPlace } from "./log-place.ts";
import css from "./quick-log.module.css";
import { caseIdOf, type QuickLogDraft } from "./quick-log-draft.ts";
import { type QuickLogFault, stepOwnerOf } from "./quick-log-input.ts";

type Props = {
  draft: QuickLogDraft;
  place: LogPlace | undefined;
  step: StepWords;
  fault: QuickLogFault | null;
  onChange: (change: Partial<QuickLogDraft>) => void;
};

/** What most contacts do without: the person, another time, who does the next step, who reads. */
export function LogMore({ draft, place, step, fault, onChange }: Props) {
  const say = useTranslations("contacts");
  const readers = useReaderWords(place?.partners.map(({ name }) => name) ?? []);
  const { day, today } = useDayWords();
  const faultAt = (field: QuickLogFault["field"]) =>
    fault?.field === field ? say(`fault.${fault.said}`) : null;
  const moment = parseTypedMoment(draft.occurred, { today, direction: "past" });
  return (
    <div className={css.more}>
      {draft.party?.kind !== "person" && (
        <div className={css.step}>
          <TextField
            label={say("person")}
            note={say("optional")}
            value={draft.personName}
            onChange={(personName) => onChange({ personName })}
            error={faultAt("personName")}
          />
          <TextField
            label={say("personPhone")}
            type="tel"
            value={draft.personPhone}
            onChange={(personPhone) => onChange({ personPhone })}
          />
        </div>
      )}
      <div className={css.step}>
        <OtherChannelField channel={draft.channel} onChange={(channel) => onChange({ channel })} />
        <TextField
          label={say("occurred")}
          placeholder={say("occurredPlaceholder")}
          value={draft.occurred}
          onChange={(occurred) => onChange({ occurred })}
          hint={
            draft.occurred.trim() === ""
              ? say("occurredNow")
              : moment.ok
                ? `${day(moment.date)} ${moment.time ?? ""}`
                : undefined
          }
          error={faultAt("occurred")}
        />
      </div>
      <OwnerField
        caseId={caseIdOf(draft)}
        owner={stepOwnerOf(draft, step)}
        onChange={(stepOwner) => onChange({ stepOwner, stepText: step.text })}
      />
      <Select
        label={say("audience")}
        placeholder={readers.choice(audienceAt(draft, place))}
        value={audienceAt(draft, place)}
        groups={[
          { options: (place?.audiences ?? []).map((value) => ({ value, word: readers.choice(value) })) },
        ]}
        onChange={(audience) => onChange({ audience })}
      />
      {caseIdOf(draft) === null && (
        <CheckBox isChecked={draft.isAnswer} onChange={(isAnswer) => onChange({ isAnswer })}>
          {say("isAnswer")}
        </CheckBox>
      )}
    </div>
  );
}

function OwnerField(props: { owner: string; caseId: string | null; onChange: (owner: string) => void }) {
  const say = useTranslations("contacts");
  const me = useMe();
  const others = useStepOwners(props.caseId).filter(({ id }) => id !== me.id);
  return (
    <Select
      label={say("owner")}
      placeholder={say("ownerMe")}
      value={props.owner}
      groups={[
        {
          options: [
            { value: me.id, word: say("ownerMe") },
            { value: "company", word: say("ownerCompany") },
          ],
        },
        { options: others.map(({ id, name }) => ({ value: id, word: name })) },
      ]}
      onChange={props.onChange}
    />
  );
}
