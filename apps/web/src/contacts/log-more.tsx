import { parseTypedMoment } from "@lots/domain/calendar/typed-time";
import { offeredAudiences } from "@lots/domain/timeline/audience";
import { CheckBox } from "@lots/ui/check-box";
import { Select } from "@lots/ui/select";
import { TextField } from "@lots/ui/text-field";
import { useQuery } from "@tanstack/react-query";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { useMe } from "../session/me.ts";
import { useDayWords } from "../words/day-words.ts";
import { TypedDateField } from "../words/typed-date-field.tsx";
import { OtherChannelField } from "./channel-field.tsx";
import css from "./quick-log.module.css";
import type { QuickLogDraft } from "./quick-log-draft.ts";
import type { QuickLogFault } from "./quick-log-input.ts";

type Props = {
  draft: QuickLogDraft;
  fault: QuickLogFault | null;
  onChange: (change: Partial<QuickLogDraft>) => void;
};

/** What most contacts do without: the person, another time, who does the next step, who reads. */
export function LogMore({ draft, fault, onChange }: Props) {
  const say = useTranslations("contacts");
  const sayAudience = useTranslations("codes.audience");
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
      <OwnerField owner={draft.stepOwner} onChange={(stepOwner) => onChange({ stepOwner })} />
      <Select
        label={say("audience")}
        placeholder={sayAudience("municipality")}
        value={draft.audience ?? "municipality"}
        groups={[
          {
            options: offeredAudiences
              .filter((value) => value === "unit" || value === "municipality" || draft.party?.kind === "case")
              .map((value) => ({ value, word: sayAudience(value) })),
          },
        ]}
        onChange={(audience) => onChange({ audience })}
      />
      {draft.party?.kind !== "case" && (
        <CheckBox isChecked={draft.isAnswer} onChange={(isAnswer) => onChange({ isAnswer })}>
          {say("isAnswer")}
        </CheckBox>
      )}
    </div>
  );
}

function OwnerField(props: { owner: string; onChange: (owner: string) => void }) {
  const say = useTranslations("contacts");
  const me = useMe();
  const directory = useQuery(trpc.users.directory.queryOptions({}));
  const others = (directory.data ?? []).filter(({ id }) => id !== me.id);
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

/** On a case a besked meets the promise, and the next one is promised in the same act (heart.md A4). */
export function AnswerFields({ draft, fault, onChange }: Props) {
  const say = useTranslations("contacts");
  return (
    <div className={css.answer}>
      <CheckBox
        isChecked={draft.isAnswer}
        onChange={(isAnswer) => onChange({ isAnswer })}
        hint={say("isAnswerHint")}
      >
        {say("isAnswer")}
      </CheckBox>
      {draft.isAnswer && !draft.noFurtherAnswer && (
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
      {draft.isAnswer && (
        <CheckBox
          isChecked={draft.noFurtherAnswer}
          onChange={(noFurtherAnswer) => onChange({ noFurtherAnswer })}
        >
          {say("noFurtherAnswer")}
        </CheckBox>
      )}
    </div>
  );
}
