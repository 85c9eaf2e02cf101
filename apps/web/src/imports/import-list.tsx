import { calendarDateAt } from "@lots/domain/calendar/calendar-date";
import { EmptyState } from "@lots/ui/empty-state";
import { Link } from "@lots/ui/link";
import { useTranslations } from "use-intl";
import { paths } from "../paths.ts";
import { PageSection } from "../shell/page-section.tsx";
import { useDayWords } from "../words/day-words.ts";
import css from "./imports.module.css";
import type { ImportSummary } from "./imports.ts";

/** The pilot's own imports: where one was left, and until when it can be undone. */
export function ImportList({ imports }: { imports: readonly ImportSummary[] }) {
  const say = useTranslations("imports");
  return (
    <PageSection title={say("start.earlier")}>
      {imports.length === 0 ? (
        <EmptyState why={say("start.none")} />
      ) : (
        <ul className={css.list}>
          {imports.map((one) => (
            <ImportLine key={one.id} one={one} />
          ))}
        </ul>
      )}
    </PageSection>
  );
}

function ImportLine({ one }: { one: ImportSummary }) {
  const say = useTranslations("imports");
  const { day } = useDayWords();
  const size =
    one.ranAt === null ? say("rowCount", { count: one.rowCount }) : say("madeCount", { count: one.made });
  return (
    <li className={css.line}>
      <Link href={paths.importOne(one.id)} kind="strong">
        {one.fileName || say("nameless")}
      </Link>
      <span className={css.meta}>
        {day(calendarDateAt(one.uploadedAt), "short")}, {size}, {say(`state.${one.state}`)}
      </span>
    </li>
  );
}
