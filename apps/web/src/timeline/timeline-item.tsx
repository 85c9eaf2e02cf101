import { calendarDateAt } from "@lots/domain/calendar/calendar-date";
import { Icon } from "@lots/ui/icon";
import { Link } from "@lots/ui/link";
import { useTranslations } from "use-intl";
import { paths } from "../paths.ts";
import { useDayWords } from "../words/day-words.ts";
import { type EntryActs, EntryMenu } from "./entry-acts.tsx";
import { entryIcon } from "./entry-icon.ts";
import { type Names, type TimelineEntry, useEntrySentence } from "./entry-sentence.ts";
import { wordsOf } from "./entry-words.ts";
import css from "./timeline.module.css";

/** One event: who, what, the words, and who reads it when that is not the municipality. */
export function TimelineItem(props: {
  entry: TimelineEntry;
  names: Names;
  isCaseNamed: boolean;
  acts: EntryActs;
}) {
  const { entry, names } = props;
  const say = useTranslations("timeline");
  const sentence = useEntrySentence();
  const { time, day } = useDayWords();
  const isForCompany = entry.audience === "company";
  const recordedOn = calendarDateAt(entry.recordedAt);
  return (
    <li id={entry.id} className={css.item} data-company={isForCompany || undefined}>
      <Icon name={entryIcon(entry)} size={16} />
      <div className={css.content}>
        <p className={css.line}>
          <b>{entry.by.name}</b> <span>{sentence(entry, names)}</span>
          {entry.contact?.personName != null && (
            <span> {say("with", { name: entry.contact.personName })}</span>
          )}
          {props.isCaseNamed && entry.case !== null && (
            <Link href={paths.caseFile(entry.case.number)}> {entry.case.title}</Link>
          )}
        </p>
        {wordsOf(entry).map((text) => (
          <p key={text} className={css.words}>
            {text}
          </p>
        ))}
        {entry.note?.text === null && <p className={css.meta}>{say("purged")}</p>}
        {entry.remark !== null && <p className={css.words}>{say("reason", { reason: entry.remark })}</p>}
        <p className={css.meta}>
          {isForCompany && (
            <span className={css.company}>
              <Icon name="eye" size={16} /> {say("readByCompany")}
            </span>
          )}
          {entry.audience === "unit" && (
            <span className={css.unit}>
              <Icon name="lock" size={16} /> {say("readByUnit")}
            </span>
          )}
          {entry.audience === "partners" && <span>{say("readByPartners")}</span>}
          {entry.object.kind === "ask" && entry.ask !== null && (
            <span>{say("answered", { answered: entry.ask.answered, asked: entry.ask.asked })}</span>
          )}
          {(entry.note?.version ?? entry.contact?.version ?? 1) > 1 && (
            <button type="button" className={css.corrected} onClick={() => props.acts.run(entry, "versions")}>
              {say("corrected", { version: entry.note?.version ?? entry.contact?.version ?? 1 })}
            </button>
          )}
          {(entry.note?.archivedAt ?? entry.contact?.archivedAt ?? null) !== null && (
            <span>{say(entry.note === null ? "archived.contact" : "archived.note")}</span>
          )}
          {recordedOn !== calendarDateAt(entry.happenedAt) && (
            <span>{say("recordedLater", { when: day(recordedOn, "short") })}</span>
          )}
        </p>
      </div>
      <time className={css.time} dateTime={entry.happenedAt}>
        {time(entry.happenedAt)}
      </time>
      <span className={css.acts}>
        <EntryMenu entry={entry} acts={props.acts} />
      </span>
    </li>
  );
}
