import { caseName } from "@lots/domain/cases/case-name";
import { ButtonLink } from "@lots/ui/button-link";
import { SectionHead } from "@lots/ui/section-head";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { paths } from "../paths.ts";
import css from "./asked-rows.module.css";
import type { MyParts } from "./my-part.ts";

/** Offers with the way to their page, where they are answered. */
export function OfferRows({ title, offers }: { title: string; offers: MyParts["offers"] }) {
  const say = useTranslations("myParts");
  if (offers.length === 0) return null;
  return (
    <Rows title={title} count={offers.length}>
      {offers.map((offer) => (
        <Row
          key={offer.id}
          text={offer.purpose}
          meta={`${caseName({ ...offer, title: offer.caseTitle })}, ${say("from", { name: offer.fromUserName })}`}
          href={paths.handoff(offer.id)}
        />
      ))}
    </Rows>
  );
}

/** Questions to the reader or the own unit. */
export function AskRows({ title, asks }: { title: string; asks: MyParts["asks"] }) {
  const say = useTranslations("myParts");
  if (asks.length === 0) return null;
  return (
    <Rows title={title} count={asks.length}>
      {asks.map(({ ask, recipient }) => (
        <Row
          key={recipient.id}
          text={ask.text}
          meta={`${caseName({ ...ask, title: ask.caseTitle })}, ${say("from", { name: ask.fromUserName })}`}
          href={paths.ask(ask.id)}
        />
      ))}
    </Rows>
  );
}

function Rows(props: { title: string; count: number; children: ReactNode }) {
  return (
    <section>
      <SectionHead title={props.title} count={props.count} />
      <ul className={css.rows}>{props.children}</ul>
    </section>
  );
}

function Row(props: { text: string; meta: string; href: string }) {
  const say = useTranslations("myParts");
  return (
    <li className={css.row}>
      <span className={css.text}>
        <b>{props.text}</b>
        <span className={css.meta}>{props.meta}</span>
      </span>
      <ButtonLink href={props.href}>{say("open")}</ButtonLink>
    </li>
  );
}
