import { parseTypedDate } from "@lots/domain/calendar/typed-date";
import { FilterChip } from "@lots/ui/filter-chip";
import { TextArea } from "@lots/ui/text-area";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { useCommand } from "../command.ts";
import { DraftKept } from "../drafts/draft-kept.tsx";
import { useFieldsDraft } from "../drafts/use-fields-draft.ts";
import { ActDialog } from "../shell/act-dialog.tsx";
import { type Receiver, ReceiverSelect } from "../shell/receiver-select.tsx";
import { useDayWords } from "../words/day-words.ts";
import { TypedDateField } from "../words/typed-date-field.tsx";
import css from "./ask.module.css";

/** One question to several: units, or one person in a unit. */
export function AskDialog(props: { caseId: string; partId: string | null; onClose: () => void }) {
  const say = useTranslations("asks");
  const sayHandoffs = useTranslations("handoffs");
  const { today } = useDayWords();
  const { caseId, partId, onClose } = props;
  const draft = useFieldsDraft(`ask:${partId ?? caseId}`, {
    initial: { text: "", due: "" },
    titleOf: (words) => words.text,
  });
  const { text, due: dueText } = draft.words;
  const [receivers, setReceivers] = useState<readonly Receiver[]>([]);
  const [fault, setFault] = useState<"text" | "to" | "due" | null>(null);
  const command = useCommand(trpc.asks.send);
  const save = async () => {
    const due = dueText.trim() === "" ? null : parseTypedDate(dueText, { today, direction: "future" });
    if (text.trim() === "") return setFault("text");
    if (receivers.length === 0) return setFault("to");
    if (due?.ok === false) return setFault("due");
    const sent = await command.run({
      caseId,
      partId,
      text,
      answerDueOn: due === null ? null : due.date,
      recipients: receivers.map(({ unitId, userId }) => ({ unitId, userId })),
    });
    if (sent === null) return;
    void draft.drop();
    onClose();
  };
  return (
    <ActDialog
      title={say("title")}
      sentence={say("sentence")}
      act={say("send")}
      icon="question"
      said={command.said}
      isBusy={command.isBusy}
      onClose={onClose}
      onSubmit={() => void save()}
    >
      <TextArea
        label={say("text")}
        lines={3}
        value={text}
        onChange={(next) => draft.write("text", next)}
        error={fault === "text" ? say("textFault") : undefined}
      />
      <ReceiverSelect
        label={say("to")}
        placeholder={say("add")}
        value={null}
        onChange={(receiver) => {
          setFault(null);
          setReceivers([...receivers, receiver]);
        }}
        without={receivers.map(({ unitId }) => unitId)}
        error={fault === "to" ? say("toFault") : undefined}
      />
      <div className={css.chips}>
        {receivers.map(({ unitId, name }) => (
          <FilterChip
            key={unitId}
            name=""
            value={name}
            removeLabel={say("remove", { name })}
            onRemove={() => setReceivers(receivers.filter((one) => one.unitId !== unitId))}
          />
        ))}
      </div>
      <TypedDateField
        label={say("due")}
        note={sayHandoffs("optional")}
        text={dueText}
        onTextChange={(next) => draft.write("due", next)}
        error={fault === "due" ? sayHandoffs("dateFault") : null}
      />
      <DraftKept at={draft.keptAt} />
    </ActDialog>
  );
}
