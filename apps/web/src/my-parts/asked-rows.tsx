import { caseName } from "@lots/domain/cases/case-name";
import { ButtonLink } from "@lots/ui/button-link";
import { SectionHead } from "@lots/ui/section-head";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { paths } from "../paths.ts";
import { AnswerDue } from "../words/answer-due.tsx";
import { useWaited } from "../words/waited.ts";
import css from "./asked-rows.module.css";
import type { MyParts } from "./my-part.ts";

type Offers = MyParts["offers"];
type Asks = MyParts["asks"];

/** Offers with the way to their page, where they are answered. */
export function OfferRows({ title, offers }: { title: string; offers: Offers }) {
  const say = useTranslations("myParts");
  const waited = useWaited();
  if (offers.length === 0) return null;
  return (
    <Rows title={title} count={offers.length}>
      {offers.map((offer) => (
        <OfferRow key={offer.id} offer={offer} waits={waited(offer)} open={say("open")} />
      ))}
    </Rows>
  );
}

/** Questions to the reader or the own unit. */
export function AskRows({ title, asks }: { title: string; asks: Asks }) {
  const say = useTranslations("myParts");
  const waited = useWaited();
  if (asks.length === 0) return null;
  return (
    <Rows title={title} count={asks.length}>
      {asks.map((share) => (
        <AskRow
          key={share.recipient.id}
          share={share}
          waits={waited({ ...share.recipient, sentAt: share.ask.sentAt })}
          open={say("open")}
        />
      ))}
    </Rows>
  );
}

/** What a unit without a manager leaves unanswered: whom to call, and since when. */
export function UnansweredRows({ title, offers, asks }: MyParts["unanswered"] & { title: string }) {
  const say = useTranslations("myParts");
  const waited = useWaited();
  if (offers.length + asks.length === 0) return null;
  const waits = (to: Receiver, sentAt: Offers[number]["sentAt"]) => {
    const silence = waited({ sentAt, reminder: "none", waitsForMyPeople: false });
    return `${say("to", { name: to.toUserName ?? to.toUnitName })}, ${silence}`;
  };
  return (
    <Rows title={title} count={offers.length + asks.length}>
      {offers.map((offer) => (
        <OfferRow key={offer.id} offer={offer} waits={waits(offer, offer.sentAt)} open={say("look")} />
      ))}
      {asks.map((share) => (
        <AskRow
          key={share.recipient.id}
          share={share}
          waits={waits(share.recipient, share.ask.sentAt)}
          open={say("look")}
        />
      ))}
    </Rows>
  );
}

type Receiver = { readonly toUserName: string | null; readonly toUnitName: string };

function OfferRow({ offer, ...row }: { offer: Offers[number]; waits: string; open: string }) {
  const say = useTranslations("myParts");
  return (
    <Row
      {...row}
      text={offer.purpose}
      meta={`${caseName({ ...offer, title: offer.caseTitle })}, ${say("from", { name: offer.fromUserName })}`}
      due={<AnswerDue wanted={offer} what="result" />}
      href={paths.handoff(offer.id)}
    />
  );
}

function AskRow({ share, ...row }: { share: Asks[number]; waits: string; open: string }) {
  const say = useTranslations("myParts");
  const { ask } = share;
  return (
    <Row
      {...row}
      text={ask.text}
      meta={`${caseName({ ...ask, title: ask.caseTitle })}, ${say("from", { name: ask.fromUserName })}`}
      due={<AnswerDue wanted={ask} what="answer" />}
      href={paths.ask(ask.id)}
    />
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

function Row(props: {
  text: string;
  meta: string;
  waits: string;
  due: ReactNode;
  href: string;
  open: string;
}) {
  return (
    <li className={css.row}>
      <span className={css.text}>
        <b>{props.text}</b>
        <span className={css.meta}>{props.meta}</span>
        <span className={css.meta}>{props.waits}</span>
        {props.due}
      </span>
      <ButtonLink href={props.href}>{props.open}</ButtonLink>
    </li>
  );
}
