import { parseTypedDate } from "@lots/domain/calendar/typed-date";
import { dueStill } from "@lots/domain/handoffs/wanted-day";
import { Button } from "@lots/ui/button";
import { CheckBox } from "@lots/ui/check-box";
import { Dialog } from "@lots/ui/dialog";
import { Notice } from "@lots/ui/notice";
import { TextArea } from "@lots/ui/text-area";
import { TextField } from "@lots/ui/text-field";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { useCommand } from "../command.ts";
import { DraftKept } from "../drafts/draft-kept.tsx";
import { useFieldsDraft } from "../drafts/use-fields-draft.ts";
import { type Receiver, ReceiverSelect } from "../shell/receiver-select.tsx";
import { useDayWords } from "../words/day-words.ts";
import { TypedDateField } from "../words/typed-date-field.tsx";
import type { HandedOver, Refusal } from "./handed-over.ts";
import css from "./handoff.module.css";
import type { HandoffPage } from "./handoff-card.tsx";
import { OfferPreview } from "./offer-preview.tsx";

type Fault = "to" | "purpose" | "told" | "due" | null;

/** A declined offer is never reopened: its words stand in the boxes of the next one. */
export function HandOverDialog(props: { subject: HandedOver; onClose: () => void }) {
  const { subject } = props;
  const refusal = "partId" in subject ? subject.refusal : null;
  const declined = useQuery(
    trpc.handoffs.get.queryOptions({ id: refusal?.handoffId ?? "" }, { enabled: refusal !== null }),
  );
  if (refusal === null) return <OfferDialog {...props} refusal={null} declined={null} />;
  if (declined.data === undefined) return null;
  return <OfferDialog {...props} refusal={refusal} declined={declined.data} />;
}

/** Five boxes beside exactly what the receiver will see; the part stays here until somebody accepts. */
function OfferDialog(props: {
  subject: HandedOver;
  refusal: Refusal | null;
  declined: HandoffPage | null;
  onClose: () => void;
}) {
  const { subject, refusal, declined, onClose } = props;
  const say = useTranslations("handoffs");
  const sayShell = useTranslations("shell");
  const { today } = useDayWords();
  const [to, setTo] = useState<Receiver | null>(null);
  const draft = useFieldsDraft("partId" in subject ? `handoff:${subject.partId}` : `role:${subject.caseId}`, {
    initial: {
      purpose: declined?.purpose ?? "",
      done: declined?.done ?? "",
      next: declined?.next ?? "",
      told: declined?.told ?? "",
      questions: declined?.questions ?? "",
      // A day that has passed is not asked for again.
      due: (declined !== null && dueStill(declined, today)) || "",
    },
    titleOf: ({ purpose, done, next, told, questions }) =>
      [
        "partId" in subject ? subject.title : say("titleRole"),
        purpose || done || next || told || questions,
      ].join(": "),
  });
  const { words } = draft;
  const [nothingTold, setNothingTold] = useState(declined !== null && declined.told === null);
  const [fault, setFault] = useState<Fault>(null);
  const send = useCommand(trpc.handoffs.send);
  const sendRole = useCommand(trpc.handoffs.sendPilotRole);
  const isPart = "partId" in subject;
  const command = isPart ? send : sendRole;
  const write = (field: keyof typeof words) => (text: string) => {
    setFault(null);
    draft.write(field, text);
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
    if (sent === null) return;
    void draft.drop();
    onClose();
  };
  return (
    <Dialog
      isOpen
      onClose={onClose}
      closeLabel={sayShell("cancel")}
      title={isPart ? say("title", { part: subject.title }) : say("titleRole")}
      sentence={
        refusal === null
          ? undefined
          : say("again", {
              number: refusal.number + 1,
              unit: refusal.unitName,
              before: refusal.number,
              reason: refusal.reason,
            })
      }
      preview={{
        title: say("preview", { name: to?.name ?? say("previewNobody") }),
        sentence: say("previewWhy"),
        body: <OfferPreview subject={subject} to={to} boxes={boxes} />,
      }}
      footNote={say(isPart ? "staysPart" : "staysRole")}
      onSubmit={() => void save()}
      foot={
        <>
          <Button kind="plain" onPress={onClose}>
            {sayShell("cancel")}
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
        <DraftKept at={draft.keptAt} />
        {command.said !== null && (
          <Notice kind="late" isAnnounced>
            {command.said}
          </Notice>
        )}
      </div>
    </Dialog>
  );
}
