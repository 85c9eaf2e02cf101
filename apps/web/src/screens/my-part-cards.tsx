import { calendarDateAt } from "@lots/domain/calendar/calendar-date";
import { caseName } from "@lots/domain/cases/case-name";
import { Button } from "@lots/ui/button";
import { Link } from "@lots/ui/link";
import { SectionHead } from "@lots/ui/section-head";
import { StateGlyph } from "@lots/ui/state-glyph";
import { useTranslations } from "use-intl";
import type { MyPart, MyParts } from "../my-parts/my-part.ts";
import css from "../my-parts/part-card.module.css";
import { PartCardFacts } from "../my-parts/part-card-facts.tsx";
import { FourButtons } from "../parts/four-buttons.tsx";
import { useInstantActs } from "../parts/instant-acts.ts";
import { statusGlyph } from "../parts/part.ts";
import type { useReported } from "../parts/reported.ts";
import { paths } from "../paths.ts";
import { useEntrySentence } from "../timeline/entry-sentence.ts";
import { AnswerDue } from "../words/answer-due.tsx";
import { useDayWords } from "../words/day-words.ts";

type Reports = ReturnType<typeof useReported>;

/** A section of parts, a card to each; nothing where there are none. */
export function MyPartCards(props: {
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
        <AnswerDue wanted={part} what="result" />
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
