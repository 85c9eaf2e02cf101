import { calendarDateAt } from "@lots/domain/calendar/calendar-date";
import { caseName } from "@lots/domain/cases/case-name";
import { Button } from "@lots/ui/button";
import { ButtonLink } from "@lots/ui/button-link";
import { EmptyState } from "@lots/ui/empty-state";
import { Link } from "@lots/ui/link";
import { Notice } from "@lots/ui/notice";
import { PageBody } from "@lots/ui/page-body";
import { PageHeader } from "@lots/ui/page-header";
import { SectionHead } from "@lots/ui/section-head";
import { StateGlyph } from "@lots/ui/state-glyph";
import { StatusLine } from "@lots/ui/status-line";
import { useQuery } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import type { MyPart, MyParts } from "../my-parts/my-part.ts";
import css from "../my-parts/part-card.module.css";
import { PartCardFacts } from "../my-parts/part-card-facts.tsx";
import { FourButtons } from "../parts/four-buttons.tsx";
import { useInstantActs } from "../parts/instant-acts.ts";
import { statusGlyph } from "../parts/part.ts";
import { useReported } from "../parts/reported.ts";
import { ReportedLine } from "../parts/reported-line.tsx";
import { paths } from "../paths.ts";
import { useMe } from "../session/me.ts";
import { PageTitle } from "../shell/page-title.tsx";
import { QueryView } from "../shell/query-view.tsx";
import { useEntrySentence } from "../timeline/entry-sentence.ts";
import { NoticeSection } from "../timeline/notice-section.tsx";
import { useDayWords } from "../words/day-words.ts";

type Reports = ReturnType<typeof useReported>;

/** Mina delar: what of mine waits? */
export function MyPartsScreen() {
  const say = useTranslations("myParts");
  const query = useQuery(trpc.parts.mine.queryOptions({}));
  return (
    <PageBody>
      <PageTitle>{say("title")}</PageTitle>
      <QueryView query={query} rows={6} rowHeight={120}>
        {(parts) => <Sections parts={parts} />}
      </QueryView>
    </PageBody>
  );
}

function Sections({ parts }: { parts: MyParts }) {
  const say = useTranslations("myParts");
  const { offers, asks, mine, queue, unanswered } = parts;
  const reports = useReported();
  // A part that is done has no card any more; what was said of it stands in its place, and can be taken back.
  const gone = reports.reported.filter(({ partId }) => !mine.some(({ id }) => id === partId));
  // The number in the rail, so that the two never differ: what waits for an answer or work of the reader's own side.
  const { myParts: waiting } = useMe().counts;
  const isEmpty = [offers, asks, mine, queue, unanswered].every(({ length }) => length === 0);
  return (
    <>
      <PageHeader
        title={say("heading", { count: waiting })}
        sentence={mine.length > 0 ? say("sentence") : undefined}
        focusKey={paths.myParts}
      />
      <div>
        {reports.said !== null && (
          <Notice kind="late" isAnnounced>
            {reports.said}
          </Notice>
        )}
        {gone.map((report) => (
          <ReportedLine key={report.partId} report={report} onUndo={() => void reports.undo(report)} />
        ))}
        <StatusLine said={reports.undone === null ? null : say("undone", { name: reports.undone })} />
      </div>
      {isEmpty && <EmptyState why={say("empty")} next={say("emptyNext")} />}
      <OfferRows title={say("offers")} offers={offers} />
      {asks.length > 0 && (
        <Rows title={say("asks")} count={asks.length}>
          {asks.map(({ ask, recipient }) => (
            <Row
              key={recipient.id}
              text={ask.text}
              meta={`${caseName({ ...ask, title: ask.caseTitle })}, ${say("from", { name: ask.fromUserName })}`}
              href={paths.ask(ask.id)}
            />
          ))}
        </Rows>
      )}
      <NoticeSection air="below" listed={[...offers.map(({ id }) => id), ...asks.map(({ ask }) => ask.id)]} />
      <Cards title={say("mine")} parts={mine} names={parts.names} reports={reports} />
      <Cards title={say("queue")} parts={queue} names={parts.names} reports={reports} isQueue />
      <OfferRows title={say("unanswered")} offers={unanswered} />
    </>
  );
}

function OfferRows({ title, offers }: { title: string; offers: MyParts["offers"] }) {
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

function Cards(props: {
  title: string;
  parts: readonly MyPart[];
  names: MyParts["names"];
  reports: Reports;
  isQueue?: boolean;
}) {
  if (props.parts.length === 0) return null;
  return (
    <section>
      <SectionHead title={props.title} count={props.parts.length} />
      <div className={css.cards}>
        {props.parts.map((part) => (
          <PartCard key={part.id} {...props} part={part} isQueue={props.isQueue ?? false} />
        ))}
      </div>
    </section>
  );
}

/** A part to report on: whose, what is asked, the case's facts, what happened last, four answers. */
function PartCard(props: { part: MyPart; names: MyParts["names"]; reports: Reports; isQueue: boolean }) {
  const { part, names, reports, isQueue } = props;
  const say = useTranslations("myParts");
  const instant = useInstantActs();
  const name = caseName(part.case);
  const label = `${name}, ${part.title}`;
  const reported = reports.reported.find(({ partId }) => partId === part.id);
  return (
    <article className={css.card}>
      <div>
        <p className={css.company}>{name}</p>
        <h3 className={css.title}>{part.title}</h3>
        {part.purpose !== null && <p className={css.purpose}>{part.purpose}</p>}
      </div>
      <PartCardFacts caseFile={part.case} />
      <PartState part={part} />
      <LatestLines lines={part.lines} names={names} />
      {isQueue ? (
        part.may.take && (
          <Button kind="primary" onPress={() => void instant.run(part, "take")}>
            {say("take")}
          </Button>
        )
      ) : (
        <FourButtons
          part={part}
          label={label}
          reported={reported}
          onReported={(act, version) => reports.add({ partId: part.id, version, act, name: label })}
          onUndo={() => reported && void reports.undo(reported)}
        />
      )}
      <div className={css.foot}>
        <Link href={paths.caseFile(part.case.number)}>{say("toCase")}</Link>
        <span className={css.meta}>{part.case.pilotName}</span>
      </div>
    </article>
  );
}

/** How the part goes now, so that what was just pressed can be read where it was pressed. */
function PartState({ part }: { part: MyPart }) {
  const codes = useTranslations("codes.partStatus");
  return (
    <p className={css.state}>
      <StateGlyph state={statusGlyph[part.status]} />
      <span>
        <b>{codes(part.status)}</b>
        {part.waitingForWhat !== null && <span className={css.meta}> {part.waitingForWhat}</span>}
      </span>
    </p>
  );
}

function LatestLines({ lines, names }: { lines: MyPart["lines"]; names: MyParts["names"] }) {
  const sentence = useEntrySentence();
  const { day } = useDayWords();
  return (
    <ul className={css.lines}>
      {lines.map((entry) => (
        <li key={entry.id} className={css.line}>
          <time dateTime={entry.happenedAt}>{day(calendarDateAt(entry.happenedAt), "short")}</time>
          <span>
            {entry.contact?.note ?? entry.note?.text ?? `${entry.by.name} ${sentence(entry, names)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
