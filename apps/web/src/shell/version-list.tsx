import type { Instant } from "@lots/domain/calendar/calendar-date";
import { useTranslations } from "use-intl";
import { useDayWords } from "../words/day-words.ts";
import css from "./version-list.module.css";

export type TextVersion = {
  readonly version: number;
  /** Null: a working note whose words were removed when its unit was done with the case. */
  readonly text: string | null;
  readonly byName: string;
  readonly writtenAt: Instant;
};

/** What a corrected note or contact said before, newest first, and who wrote it when. */
export function VersionList({ versions }: { versions: readonly TextVersion[] }) {
  const say = useTranslations("timeline");
  const { moment } = useDayWords();
  return (
    <ol className={css.versions}>
      {versions.map(({ version, text, byName, writtenAt }) => (
        <li key={version} className={css.version}>
          <p className={css.meta}>{say("versions.one", { version, by: byName, when: moment(writtenAt) })}</p>
          <p className={css.words}>{text ?? say("purged")}</p>
        </li>
      ))}
    </ol>
  );
}
