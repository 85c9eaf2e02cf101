import { caseName } from "@lots/domain/cases/case-name";
import { ButtonLink } from "@lots/ui/button-link";
import { EmptyState } from "@lots/ui/empty-state";
import { Icon } from "@lots/ui/icon";
import { SectionHead } from "@lots/ui/section-head";
import { useTranslations } from "use-intl";
import { paths } from "../paths.ts";
import { useDayWords } from "../words/day-words.ts";
import { useWaited } from "../words/waited.ts";
import css from "./day-row.module.css";
import { DayRow } from "./day-row.tsx";
import { Due } from "./due.tsx";
import type { MyDay } from "./my-day.ts";

/** Offers, returns and questions that this person can answer. */
export function ToMeSection(props: { offers: MyDay["offersToMe"]; asks: MyDay["asksToMe"] }) {
  const say = useTranslations("myDay.toMe");
  const waited = useWaited();
  const { offers, asks } = props;
  return (
    <section>
      <SectionHead title={say("title")} count={say("count", { count: offers.total + asks.total })} />
      {offers.total + asks.total === 0 && <EmptyState why={say("emptyWhy")} next={say("emptyNext")} />}
      <ul className={css.list}>
        {offers.rows.map((offer) => (
          <DayRow
            key={offer.id}
            when={
              <>
                <Icon name={offer.kind === "return" ? "handoff-back" : "handoff"} size={16} />
                <Wanted of={offer} what="result" />
              </>
            }
            name={caseName({ ...offer, title: offer.caseTitle })}
            href={paths.caseFile(offer.caseNumber)}
            what={
              offer.kind === "pilot_role"
                ? say("pilotRole")
                : offer.kind === "return"
                  ? `${offer.partTitle ?? ""}: ${offer.purpose}`
                  : offer.purpose
            }
            meta={`${
              offer.kind === "return"
                ? say("return", { unit: offer.fromUnitName })
                : say("from", { name: offer.fromUserName })
            }, ${waited(offer)}`}
            acts={
              <ButtonLink size="row" href={paths.handoff(offer.id)}>
                {say("answer")}
              </ButtonLink>
            }
          />
        ))}
        {asks.rows.map(({ ask, recipient }) => (
          <DayRow
            key={recipient.id}
            when={
              <>
                <Icon name="question" size={16} />
                <Wanted of={ask} what="answer" />
              </>
            }
            name={caseName({ ...ask, title: ask.caseTitle })}
            href={paths.caseFile(ask.caseNumber)}
            what={ask.text}
            meta={`${say("from", { name: ask.fromUserName })}, ${waited({ ...recipient, sentAt: ask.sentAt })}`}
            acts={
              <ButtonLink size="row" href={paths.ask(ask.id)}>
                {say("answer")}
              </ButtonLink>
            }
          />
        ))}
      </ul>
    </section>
  );
}

/** Beside its icon: when the result or the answer is wanted, or how late it is. */
function Wanted(props: {
  of: Pick<MyDay["offersToMe"]["rows"][number], "answerDueOn" | "answerDuePassed">;
  what: "result" | "answer";
}) {
  const say = useTranslations("myDay.toMe");
  const sayWanted = useTranslations("handoffs.wanted.by");
  const { day } = useDayWords();
  const { answerDueOn, answerDuePassed } = props.of;
  if (answerDueOn === null || answerDuePassed) return <Due on={answerDueOn} undated={say("noDay")} />;
  return <span className={css.coming}>{sayWanted(props.what, { day: day(answerDueOn, "short") })}</span>;
}
