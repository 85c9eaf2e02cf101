import { parseTypedDate } from "@lots/domain/calendar/typed-date";
import { caseName } from "@lots/domain/cases/case-name";
import { Link } from "@lots/ui/link";
import { TextField } from "@lots/ui/text-field";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { useCommand } from "../command.ts";
import { paths } from "../paths.ts";
import { ActDialog } from "../shell/act-dialog.tsx";
import { useDayWords } from "../words/day-words.ts";
import { TypedDateField } from "../words/typed-date-field.tsx";
import type { MyDay } from "./my-day.ts";

type Promised = MyDay["answers"]["rows"][number];
export type MetByColleague = Promised & {
  readonly colleaguesAnswer: NonNullable<Promised["colleaguesAnswer"]>;
};

/** A colleague has given the company its besked: the pilot lets it meet the promise, and makes the next one. */
export function MeetNextAnswerDialog({ row, onClose }: { row: MetByColleague; onClose: () => void }) {
  const say = useTranslations("myDay.answers");
  const sayContacts = useTranslations("contacts");
  const { today, moment } = useDayWords();
  const [text, setText] = useState("");
  const [about, setAbout] = useState("");
  const [isMissing, setMissing] = useState(false);
  const command = useCommand(trpc.contacts.meetNextAnswer);
  const { colleaguesAnswer: given, caseId } = row;
  const save = async () => {
    const read = parseTypedDate(text, { today, direction: "future" });
    if (!read.ok) return setMissing(true);
    const nextAnswer = { on: read.date, about: about.trim() === "" ? null : about };
    if ((await command.run({ id: given.contactId, caseId, nextAnswer })) !== null) onClose();
  };
  return (
    <ActDialog
      title={say("next")}
      sentence={say("nextWhy", {
        name: given.byName,
        company: caseName(row),
        when: moment(given.occurredAt),
      })}
      said={command.said}
      isBusy={command.isBusy}
      onClose={onClose}
      onSubmit={() => void save()}
    >
      <Link href={paths.contact(given.contactId)}>{say("read")}</Link>
      <TypedDateField
        label={sayContacts("nextAnswer")}
        text={text}
        onTextChange={(next) => {
          setMissing(false);
          setText(next);
        }}
        error={isMissing ? say("nextFault") : null}
      />
      <TextField
        label={sayContacts("nextAnswerAbout")}
        note={sayContacts("optional")}
        value={about}
        onChange={setAbout}
      />
      <p>
        {say("last")} <Link href={paths.caseFile(row.number)}>{say("toCase")}</Link>
      </p>
    </ActDialog>
  );
}
