import { parseTypedDate } from "@lots/domain/calendar/typed-date";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { useCommand } from "../command.ts";
import { useDayWords } from "../words/day-words.ts";
import { TypedDateField } from "../words/typed-date-field.tsx";
import type { Part } from "./part.ts";
import { PartDialog } from "./part-dialog.tsx";

/** From which day the part is taken up: its place in the plan of the whole. */
export function PlanDialog({ part, onClose }: { part: Part; onClose: () => void }) {
  const say = useTranslations("parts");
  const { today } = useDayWords();
  const [text, setText] = useState<string>(part.startsOn ?? "");
  const [isBad, setBad] = useState(false);
  const command = useCommand(trpc.parts.plan);
  const save = async (version = part.version) => {
    const read = text.trim() === "" ? null : parseTypedDate(text, { today, direction: "future" });
    if (read?.ok === false) return setBad(true);
    const startsOn = read === null ? null : read.date;
    if ((await command.run({ id: part.id, version, startsOn })) !== null) onClose();
  };
  return (
    <PartDialog {...command} title={say("act.plan")} sentence={part.title} onClose={onClose} onSave={save}>
      <TypedDateField
        label={say("form.startsOn")}
        hint={say("form.startsOnHint")}
        text={text}
        onTextChange={setText}
        error={isBad ? say("form.dateFault") : null}
      />
    </PartDialog>
  );
}
