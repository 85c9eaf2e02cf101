import { caseName } from "@lots/domain/cases/case-name";
import { Button } from "@lots/ui/button";
import { Icon } from "@lots/ui/icon";
import { Link } from "@lots/ui/link";
import { SectionHead } from "@lots/ui/section-head";
import { StatusLine } from "@lots/ui/status-line";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { trpc } from "../api.ts";
import { paths } from "../paths.ts";
import { useDayWords } from "../words/day-words.ts";
import { entryIcon } from "./entry-icon.ts";
import { type Names, useEntrySentence } from "./entry-sentence.ts";
import { wordsOf } from "./entry-words.ts";
import css from "./notice-section.module.css";
import { type Notices, useMarkRead } from "./read-notices.ts";

type Told = Notices["rows"][number];

const atFirst = 5;

/**
 * "Nytt för dig": what others have done that one should be told of, until it is read. Nothing where nothing is new,
 * and nothing twice: what the screen lists to be answered is no news beside it.
 */
export function NoticeSection(props: { spaceAt: "above" | "below"; listed?: readonly string[] }) {
  const say = useTranslations("timeline.notices");
  const { data } = useQuery(trpc.notices.unread.queryOptions({}));
  const mark = useMarkRead();
  const [isWhole, setWhole] = useState(false);
  const [isRead, setRead] = useState(false);
  const { listed = [] } = props;
  const all = data?.rows ?? [];
  const rows = all.filter(({ entry }) => !listed.includes(entry.ask?.id ?? entry.object.id));
  const total = (data?.total ?? 0) - (all.length - rows.length);
  const shown = isWhole ? rows : rows.slice(0, atFirst);
  const more = total - shown.length;
  return (
    <div className={css[props.spaceAt]}>
      {data !== undefined && rows.length > 0 && (
        <section aria-labelledby="nytt">
          <SectionHead
            id="nytt"
            title={say("title")}
            count={total}
            actions={
              <Button
                kind="plain"
                size="row"
                icon="check"
                isPending={mark.isBusy}
                onPress={() => void mark.all(data).then(setRead)}
              >
                {say("markAll")}
              </Button>
            }
          />
          <ul className={css.list}>
            {shown.map((told) => (
              <NoticeRow
                key={told.entry.id}
                told={told}
                names={data.names}
                onRead={() => mark.some({ entryIds: [told.entry.id] })}
              />
            ))}
          </ul>
          {more > 0 &&
            (isWhole ? (
              <p className={css.more}>{say("more", { count: more })}</p>
            ) : (
              <Button kind="plain" size="row" iconAfter="chevron-down" onPress={() => setWhole(true)}>
                {say("more", { count: more })}
              </Button>
            ))}
        </section>
      )}
      <StatusLine said={isRead && rows.length === 0 ? say("allRead") : null} />
    </div>
  );
}

/** One event: who did what and its words, which case, when. The line leads to what it is about. */
function NoticeRow({ told, names, onRead }: { told: Told; names: Names; onRead: () => void }) {
  const sentence = useEntrySentence();
  const { moment } = useDayWords();
  const { entry } = told;
  const [words] = wordsOf(entry);
  const name = caseName({ ...told, title: entry.case?.title ?? null });
  return (
    <li className={css.row}>
      <Icon name={entryIcon(entry)} size={16} />
      <span className={css.what}>
        <Link href={placeOf(told)} kind="quiet" onClick={onRead}>
          <b>{entry.by.name}</b> {sentence(entry, names)}
        </Link>
        {words !== undefined && <span className={css.words}>{words}</span>}
      </span>
      <span className={css.name}>{name}</span>
      <time className={css.time} dateTime={entry.recordedAt}>
        {moment(entry.recordedAt)}
      </time>
    </li>
  );
}

/** Where one reads of it and can act: the handoff's or the question's page, else the case. */
function placeOf({ entry, companyId }: Told): string {
  if (entry.handoff !== null) return paths.handoff(entry.object.id);
  if (entry.ask !== null) return paths.ask(entry.ask.id);
  if (entry.case !== null) return paths.caseFile(entry.case.number);
  if (entry.contact !== null) return paths.contact(entry.object.id);
  return companyId === null ? paths.contacts : paths.company(companyId);
}
