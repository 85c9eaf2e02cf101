import { parseTypedDate } from "@lots/domain/calendar/typed-date";
import { Button } from "@lots/ui/button";
import { CheckBox } from "@lots/ui/check-box";
import { Dialog } from "@lots/ui/dialog";
import { Notice } from "@lots/ui/notice";
import { TextArea } from "@lots/ui/text-area";
import { TextField } from "@lots/ui/text-field";
import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { useDeferredValue, useState } from "react";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { useCommand } from "../command.ts";
import { useDayWords } from "../words/day-words.ts";
import { TypedDateField } from "../words/typed-date-field.tsx";
import css from "./handoff.module.css";
import { HandoffCard } from "./handoff-card.tsx";
import { type Receiver, ReceiverSelect } from "./receiver-select.tsx";

/** What is handed over: a part, or the pilot role of a case. */
export type HandedOver =
  | { readonly partId: string; readonly title: string; readonly heldByUnitId: string | null }
  | { readonly caseId: string };

type Fault = "to" | "purpose" | "told" | "due" | null;

/** Five boxes beside exactly what the receiver will see; the part stays here until somebody accepts. */
export function HandOverDialog({ subject, onClose }: { subject: HandedOver; onClose: () => void }) {
  const say = useTranslations("handoffs");
  const { today } = useDayWords();
  const [to, setTo] = useState<Receiver | null>(null);
  const [words, setWords] = useState({ purpose: "", done: "", next: "", told: "", questions: "", due: "" });
  const [nothingTold, setNothingTold] = useState(false);
  const [fault, setFault] = useState<Fault>(null);
  const send = useCommand(trpc.handoffs.send);
  const sendRole = useCommand(trpc.handoffs.sendPilotRole);
  const isPart = "partId" in subject;
  const command = isPart ? send : sendRole;
  const write = (field: keyof typeof words) => (text: string) => {
    setFault(null);
    setWords({ ...words, [field]: text });
  };
  const due = words.due.trim() === "" ? null : parseTypedDate(words.due, { today, direction: "future" });
  const boxes = {
    purpose: words.purpose,
    done: words.done.trim() || null,
    next: words.next.trim() || null,
    told: nothingTold ? null : words.told.trim() || null,
    nothingTold,
    questions: words.questions.trim() || null,
    answerDueOn: due?.ok === true ? due.date : null,
  };
  const save = async () => {
    if (to === null) return setFault("to");
    if (words.purpose.trim() === "") return setFault("purpose");
    if (!nothingTold && words.told.trim() === "") return setFault("told");
    if (due?.ok === false) return setFault("due");
    const receiver = { unitId: to.unitId, userId: to.userId };
    const sent = isPart
      ? await send.run({ partId: subject.partId, to: receiver, ...boxes })
      : await sendRole.run({ caseId: subject.caseId, to: receiver, ...boxes });
    if (sent !== null) onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      closeLabel={say("cancel")}
      title={isPart ? say("title", { part: subject.title }) : say("titleRole")}
      preview={{
        title: say("preview", { name: to?.name ?? "…" }),
        sentence: say("previewWhy"),
        body: <Preview subject={subject} to={to} boxes={boxes} />,
      }}
      footNote={say(isPart ? "staysPart" : "staysRole")}
      onSubmit={() => void save()}
      foot={
        <>
          <Button kind="plain" onPress={onClose}>
            {say("cancel")}
          </Button>
          <Button kind="primary" icon="handoff" type="submit" isPending={command.isBusy}>
            {say("send")}
          </Button>
        </>
      }
    >
      <div className={css.form}>
        <div className={css.pair}>
          <ReceiverSelect
            label={say("to")}
            value={to}
            onChange={(receiver) => {
              setFault(null);
              setTo(receiver);
            }}
            isForPilotRole={!isPart}
            without={isPart && subject.heldByUnitId !== null ? [subject.heldByUnitId] : []}
            error={fault === "to" ? say("toFault") : undefined}
          />
          <TextField
            label={say("purpose")}
            value={words.purpose}
            onChange={write("purpose")}
            error={fault === "purpose" ? say("purposeFault") : undefined}
          />
        </div>
        <TextArea
          label={say("done")}
          note={say("optional")}
          lines={2}
          value={words.done}
          onChange={write("done")}
        />
        <TextArea
          label={say("next")}
          note={say("optional")}
          hint={say("nextHint")}
          lines={2}
          value={words.next}
          onChange={write("next")}
        />
        <TextArea
          label={say("told")}
          lines={2}
          value={words.told}
          onChange={write("told")}
          isDisabled={nothingTold}
          error={fault === "told" ? say("toldFault") : undefined}
        />
        <CheckBox isChecked={nothingTold} onChange={setNothingTold}>
          {say("nothingTold")}
        </CheckBox>
        <TextArea
          label={say("questions")}
          note={say("optional")}
          lines={2}
          value={words.questions}
          onChange={write("questions")}
        />
        <TypedDateField
          label={say("due")}
          note={say("optional")}
          text={words.due}
          onTextChange={write("due")}
          error={fault === "due" ? say("dateFault") : null}
        />
        {command.said !== null && (
          <Notice kind="late" isAnnounced>
            {command.said}
          </Notice>
        )}
      </div>
    </Dialog>
  );
}

type Boxes = {
  purpose: string;
  done: string | null;
  next: string | null;
  told: string | null;
  nothingTold: boolean;
  questions: string | null;
  answerDueOn: Parameters<ReturnType<typeof useDayWords>["day"]>[0] | null;
};

/** Asked of the server while one writes: the receiver's own page, read as the receiver. */
function Preview(props: { subject: HandedOver; to: Receiver | null; boxes: Boxes }) {
  const say = useTranslations("handoffs");
  const boxes = useDeferredValue(props.boxes);
  const { to } = props;
  const preview = useQuery(
    trpc.handoffs.preview.queryOptions(
      {
        subject:
          "partId" in props.subject ? { partId: props.subject.partId } : { caseId: props.subject.caseId },
        to: { unitId: to?.unitId ?? "", userId: to?.userId ?? null },
        ...boxes,
      },
      { enabled: to !== null, placeholderData: keepPreviousData, refetchInterval: false },
    ),
  );
  if (to === null || preview.data === undefined) return <p className={css.meta}>{say("previewEmpty")}</p>;
  return <HandoffCard handoff={preview.data} />;
}
