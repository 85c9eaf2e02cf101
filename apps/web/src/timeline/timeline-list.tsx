import { type CalendarDate, calendarDateAt, type Instant } from "@lots/domain/calendar/calendar-date";
import { EmptyState } from "@lots/ui/empty-state";
import { useTranslations } from "use-intl";
import { useDayWords } from "../words/day-words.ts";
import type { EntryActs } from "./entry-acts.tsx";
import type { Names, TimelineEntry } from "./entry-sentence.ts";
import css from "./timeline.module.css";
import { TimelineItem } from "./timeline-item.tsx";

type Day = { readonly on: CalendarDate; readonly runs: readonly (readonly TimelineEntry[])[] };

/** Changes without words that follow each other are one run, folded together. */
const isQuiet = (entry: TimelineEntry): boolean => entry.group === "system" && entry.remark === null;

function daysOf(entries: readonly TimelineEntry[]): readonly Day[] {
  const days = Map.groupBy(entries, (entry) => calendarDateAt(entry.happenedAt));
  return [...days].map(([on, own]) => {
    const runs: TimelineEntry[][] = [];
    for (const entry of own) {
      const last = runs.at(-1);
      if (last?.[0] !== undefined && isQuiet(last[0]) && isQuiet(entry)) last.push(entry);
      else runs.push([entry]);
    }
    return { on, runs };
  });
}

/** Days with their events, newest first, and a line where the reader left off. */
export function TimelineList(props: {
  entries: readonly TimelineEntry[];
  names: Names;
  /** When the reader last read this timeline; null for the first time. */
  seenAt?: Instant | null;
  isCaseNamed?: boolean;
  isFiltered?: boolean;
  acts: EntryActs;
}) {
  const say = useTranslations("timeline");
  const { day, moment, today } = useDayWords();
  const sayDates = useTranslations("dates");
  const { seenAt = null, isCaseNamed = false } = props;
  if (props.entries.length === 0) {
    return props.isFiltered ? (
      <EmptyState why={say("emptyFiltered")} />
    ) : (
      <EmptyState why={say("emptyWhy")} next={say("emptyNext")} />
    );
  }
  const isNew = (entry: TimelineEntry | undefined) =>
    entry !== undefined && seenAt !== null && entry.recordedAt > seenAt;
  const firstOld = props.entries.find((entry) => !isNew(entry));
  const hasLine = seenAt !== null && isNew(props.entries[0]) && firstOld !== undefined;
  return (
    <div className={css.timeline}>
      {daysOf(props.entries).map(({ on, runs }) => (
        <section key={on} aria-label={day(on, "long")}>
          <h3 className={css.day}>{on === today ? sayDates("today") : day(on, "long")}</h3>
          <ol className={css.list}>
            {runs.map((run) => {
              const [first] = run;
              if (first === undefined) return null;
              const line = hasLine && run.includes(firstOld) && seenAt !== null && (
                <li key={`${first.id}-line`} className={css.seen}>
                  {say("sinceYouWereHere", { when: moment(seenAt) })}
                </li>
              );
              return [
                line,
                run.length === 1 ? (
                  <TimelineItem
                    key={first.id}
                    entry={first}
                    names={props.names}
                    isCaseNamed={isCaseNamed}
                    acts={props.acts}
                  />
                ) : (
                  <li key={first.id} className={css.fold}>
                    <details>
                      <summary>{say("folded", { count: run.length })}</summary>
                      <ol className={css.list}>
                        {run.map((entry) => (
                          <TimelineItem
                            key={entry.id}
                            entry={entry}
                            names={props.names}
                            isCaseNamed={isCaseNamed}
                            acts={props.acts}
                          />
                        ))}
                      </ol>
                    </details>
                  </li>
                ),
              ];
            })}
          </ol>
        </section>
      ))}
    </div>
  );
}
