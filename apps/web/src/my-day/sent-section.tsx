import { ButtonLink } from "@lots/ui/button-link";
import { SectionHead } from "@lots/ui/section-head";
import { useTranslations } from "use-intl";
import { paths } from "../paths.ts";
import { useDayWords } from "../words/day-words.ts";
import css from "./day-row.module.css";
import { DayRow } from "./day-row.tsx";
import { caseName, type MyDay } from "./my-day.ts";

/** What has been sent and not answered: offers all along, marked when they were reminded. */
export function SentSection(props: { offers: MyDay["offersSent"]; questions: MyDay["questionsSent"] }) {
  const say = useTranslations("myDay.sent");
  const { moment } = useDayWords();
  const { offers, questions } = props;
  const total = offers.total + questions.total;
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
            when={<span className={css.coming}>{offer.toName ?? offer.toUnitName}</span>}
            name={caseName(offer)}
            href={paths.caseFile(offer.number)}
            what={offer.partTitle ?? offer.purpose}
            meta={stateOf(offer)}
            acts={
              <ButtonLink kind="plain" size="row" href={paths.handoff(offer.id)}>
                {say("open")}
              </ButtonLink>
            }
          />
        ))}
        {questions.rows.map((question) => (
          <DayRow
            key={question.id}
            when={<span className={css.coming}>{question.toName ?? question.toUnitName}</span>}
            name={caseName(question)}
            href={paths.caseFile(question.number)}
            what={question.text}
            meta={stateOf(question)}
            acts={
              <ButtonLink kind="plain" size="row" href={paths.ask(question.askId)}>
                {say("open")}
              </ButtonLink>
            }
          />
        ))}
      </ul>
    </section>
  );
}
