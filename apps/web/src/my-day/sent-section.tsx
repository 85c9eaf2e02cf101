import { caseName } from "@lots/domain/cases/case-name";
import { ButtonLink } from "@lots/ui/button-link";
import { SectionHead } from "@lots/ui/section-head";
import { useTranslations } from "use-intl";
import { paths } from "../paths.ts";
import { AnswerDue } from "../words/answer-due.tsx";
import { useDayWords } from "../words/day-words.ts";
import css from "./day-row.module.css";
import { DayRow } from "./day-row.tsx";
import type { MyDay } from "./my-day.ts";

/** What has been sent and not answered: offers all along, marked when they were reminded. */
export function SentSection(props: { offers: MyDay["offersSent"]; asks: MyDay["asksSent"] }) {
  const say = useTranslations("myDay.sent");
  const { moment } = useDayWords();
  const { offers, asks } = props;
  const total = offers.total + asks.total;
  if (total === 0) return null;
  const stateOf = (row: {
    reminder: "none" | "reminded" | "manager";
    sentAt: Parameters<typeof moment>[0];
  }) => (row.reminder === "none" ? say("waiting", { when: moment(row.sentAt) }) : say(row.reminder));
  return (
    <section>
      <SectionHead title={say("title")} count={say("count", { count: total })} />
      <ul className={css.list}>
        {offers.rows.map((offer) => (
          <DayRow
            key={offer.id}
            when={<span className={css.coming}>{offer.toUserName ?? offer.toUnitName}</span>}
            name={caseName({ ...offer, title: offer.caseTitle })}
            href={paths.caseFile(offer.caseNumber)}
            what={offer.partTitle ?? offer.purpose}
            meta={
              <>
                {stateOf(offer)}
                {offer.answerDuePassed && <AnswerDue wanted={offer} what="result" />}
              </>
            }
            acts={
              <ButtonLink kind="plain" size="row" href={paths.handoff(offer.id)}>
                {say("open")}
              </ButtonLink>
            }
          />
        ))}
        {asks.rows.map(({ ask, recipient }) => (
          <DayRow
            key={recipient.id}
            when={<span className={css.coming}>{recipient.toUserName ?? recipient.toUnitName}</span>}
            name={caseName({ ...ask, title: ask.caseTitle })}
            href={paths.caseFile(ask.caseNumber)}
            what={ask.text}
            meta={
              <>
                {stateOf({ reminder: recipient.reminder, sentAt: ask.sentAt })}
                {ask.answerDuePassed && <AnswerDue wanted={ask} what="answer" />}
              </>
            }
            acts={
              <ButtonLink kind="plain" size="row" href={paths.ask(ask.id)}>
                {say("open")}
              </ButtonLink>
            }
          />
        ))}
      </ul>
    </section>
  );
}
