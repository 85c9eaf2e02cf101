import type { AppRouter } from "@lots/server/api";
import { Button } from "@lots/ui/button";
import { Notice } from "@lots/ui/notice";
import { TextArea } from "@lots/ui/text-area";
import type { inferRouterOutputs } from "@trpc/server";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { useCommand } from "../command.ts";
import { useTextDraft } from "../drafts/use-text-draft.ts";
import { AnswerDue } from "../words/answer-due.tsx";
import { useDayWords } from "../words/day-words.ts";
import css from "./ask.module.css";

export type Ask = inferRouterOutputs<AppRouter>["asks"]["get"];
type Recipient = Ask["recipients"][number];

export type AskOpened = { readonly act: "refuse" | "forward"; readonly id: string };
type OnAct = (opened: AskOpened) => void;

/** The question, each one's answer, and the field for one's own. */
export function AskSheet({ ask, onAct }: { ask: Ask; onAct: OnAct }) {
  const say = useTranslations("asks");
  const withdraw = useCommand(trpc.asks.withdraw);
  return (
    <div className={css.page}>
      <p className={css.text}>{ask.text}</p>
      <AnswerDue wanted={ask} what="answer" />
      <ul className={css.rows}>
        {ask.recipients.map((recipient) => (
          <RecipientRow key={recipient.id} recipient={recipient} onAct={onAct} />
        ))}
      </ul>
      {ask.may.withdraw && (
        <div className={css.acts}>
          <Button icon="undo" isPending={withdraw.isBusy} onPress={() => void withdraw.run({ id: ask.id })}>
            {say("withdraw")}
          </Button>
        </div>
      )}
      {withdraw.said !== null && (
        <Notice kind="late" isAnnounced>
          {withdraw.said}
        </Notice>
      )}
    </div>
  );
}

function RecipientRow({ recipient, onAct }: { recipient: Recipient; onAct: OnAct }) {
  const say = useTranslations("asks");
  const codes = useTranslations("codes.askState");
  const { moment } = useDayWords();
  const take = useCommand(trpc.asks.take);
  return (
    <li className={css.row}>
      <b>{recipient.toUserName ?? recipient.toUnitName}</b>
      {recipient.answer !== null && <p className={css.text}>{recipient.answer}</p>}
      {recipient.reason !== null && <p>{recipient.reason}</p>}
      <span className={css.meta}>
        {recipient.state !== "answered" && recipient.answeredAt !== null && `${codes(recipient.state)}. `}
        {recipient.answeredByName !== null && recipient.answeredAt !== null
          ? say("answeredBy", { name: recipient.answeredByName, when: moment(recipient.answeredAt) })
          : recipient.takenByName !== null
            ? say("taken", { name: recipient.takenByName })
            : codes(recipient.state)}
      </span>
      {recipient.may.take && (
        <div className={css.acts}>
          <Button size="row" isPending={take.isBusy} onPress={() => void take.run({ id: recipient.id })}>
            {say("take")}
          </Button>
        </div>
      )}
      {recipient.may.answer && <AnswerForm recipient={recipient} onAct={onAct} />}
      {take.said !== null && (
        <Notice kind="info" isAnnounced>
          {take.said}
        </Notice>
      )}
    </li>
  );
}

function AnswerForm({ recipient, onAct }: { recipient: Recipient; onAct: OnAct }) {
  const say = useTranslations("asks");
  const sayOffer = useTranslations("handoffs.offer");
  const { id, may } = recipient;
  const { text, write, drop } = useTextDraft(`answer:${id}`);
  const [isMissing, setMissing] = useState(false);
  const answer = useCommand(trpc.asks.answer);
  const save = async () => {
    if (text.trim() === "") return setMissing(true);
    if ((await answer.run({ id, answer: text })) !== null) await drop();
  };
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextArea
        label={say("answerText")}
        lines={3}
        value={text}
        onChange={(next) => {
          setMissing(false);
          write(next);
        }}
        error={isMissing ? say("answerFault") : undefined}
      />
      <div className={css.acts}>
        <Button kind="primary" type="submit" isPending={answer.isBusy}>
          {say("answer")}
        </Button>
        {may.refuse && <Button onPress={() => onAct({ act: "refuse", id })}>{sayOffer("refuse")}</Button>}
        {may.forward && <Button onPress={() => onAct({ act: "forward", id })}>{sayOffer("forward")}</Button>}
      </div>
      {answer.said !== null && (
        <Notice kind="info" isAnnounced>
          {answer.said}
        </Notice>
      )}
    </form>
  );
}
