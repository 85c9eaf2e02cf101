import { Button } from "@lots/ui/button";
import { Notice } from "@lots/ui/notice";
import { onDemand } from "@lots/ui/on-demand";
import { SectionHead } from "@lots/ui/section-head";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { useCommand } from "../command.ts";
import { useDayWords } from "../words/day-words.ts";
import css from "./handoff.module.css";
import { HandoffCard, type HandoffPage } from "./handoff-card.tsx";
import { OfferAnswer } from "./offer-answer.tsx";
import { ShareLink } from "./share-link.tsx";

const ForwardDialog = onDemand(async () => (await import("./refuse-and-forward-dialogs.tsx")).ForwardDialog);
const RefuseDialog = onDemand(async () => (await import("./refuse-and-forward-dialogs.tsx")).RefuseDialog);

/** What is asked of me, and the three answers; or who answered, and when. */
export function HandoffSheet({ handoff }: { handoff: HandoffPage }) {
  const say = useTranslations("handoffs.offer");
  const [opened, setOpened] = useState<"refuse" | "forward" | null>(null);
  const accept = useCommand(trpc.handoffs.accept);
  const withdraw = useCommand(trpc.handoffs.withdraw);
  const { may, id } = handoff;
  const said = accept.said ?? withdraw.said;
  if (id === null) return null;
  return (
    <div className={css.page}>
      <OfferState handoff={handoff} isNews={said !== null} />
      {handoff.state === "sent" && handoff.reminder !== "none" && (
        <Notice kind="info">{say(handoff.reminder)}</Notice>
      )}
      <HandoffCard handoff={handoff} />
      <OfferAnswer handoff={handoff} accept={accept}>
        {may.refuse && <Button onPress={() => setOpened("refuse")}>{say("refuse")}</Button>}
        {may.forward && <Button onPress={() => setOpened("forward")}>{say("forward")}</Button>}
        {may.withdraw && (
          <Button icon="undo" isPending={withdraw.isBusy} onPress={() => void withdraw.run({ id })}>
            {say("withdraw")}
          </Button>
        )}
        <ShareLink />
      </OfferAnswer>
      {said !== null && handoff.state === "sent" && (
        <Notice kind="info" isAnnounced>
          {said}
        </Notice>
      )}
      <EarlierOffers earlier={handoff.earlier} />
      {opened === "refuse" && (
        <RefuseDialog answered={{ kind: "offer", id }} onClose={() => setOpened(null)} />
      )}
      {opened === "forward" && (
        <ForwardDialog answered={{ kind: "offer", id }} onClose={() => setOpened(null)} />
      )}
    </div>
  );
}

function OfferState({ handoff, isNews }: { handoff: HandoffPage; isNews: boolean }) {
  const say = useTranslations("handoffs.offer");
  const sayWanted = useTranslations("handoffs.wanted");
  const codes = useTranslations("codes");
  const { moment, day } = useDayWords();
  const name = handoff.answeredByName ?? "";
  const when = handoff.answeredAt === null ? "" : moment(handoff.answeredAt);
  const reason = handoff.reason ?? "";
  const cause = handoff.lapseCause === null ? "" : codes(`lapseCause.${handoff.lapseCause}`);
  return (
    <>
      {handoff.state !== "sent" && (
        <Notice kind={handoff.state === "accepted" ? "done" : "info"} isAnnounced={isNews}>
          {say(`state.${handoff.state}`, { name, when, reason, cause })}
        </Notice>
      )}
      {handoff.answerDuePassed && handoff.answerDueOn !== null && (
        <Notice kind="late">{sayWanted("passed.result", { day: day(handoff.answerDueOn) })}</Notice>
      )}
    </>
  );
}

function EarlierOffers({ earlier }: { earlier: HandoffPage["earlier"] }) {
  const say = useTranslations("handoffs.offer");
  const codes = useTranslations("codes.handoffState");
  const { moment } = useDayWords();
  if (earlier.length === 0) return null;
  return (
    <section>
      <SectionHead title={say("earlier")} level={2} rule="hairline" />
      <ul className={css.rows}>
        {earlier.map((offer) => (
          <li key={offer.id} className={css.row}>
            <span className={css.text}>
              {say("earlierRow", {
                number: offer.number,
                from: offer.fromUserName,
                to: offer.toUserName ?? offer.toUnitName,
                when: moment(offer.sentAt),
                state: codes(offer.state),
              })}
              {offer.reason !== null && <span className={css.meta}>{offer.reason}</span>}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
