import { caseName } from "@lots/domain/cases/case-name";
import { EmptyState } from "@lots/ui/empty-state";
import { SectionHead } from "@lots/ui/section-head";
import { useTranslations } from "use-intl";
import { paths } from "../paths.ts";
import css from "./day-row.module.css";
import { DayRow } from "./day-row.tsx";
import type { MyDay } from "./my-day.ts";

const unfolded = 7;

/** Where the ball lies on the pilot's cases, the longest wait first. */
export function WaitingSection({ waiting }: { waiting: MyDay["waitingFor"] }) {
  const say = useTranslations("myDay.waiting");
  return (
    <section>
      <SectionHead title={say("title")} count={say("count", { count: waiting.total })} />
      {waiting.rows.length === 0 && <EmptyState why={say("emptyWhy")} next={say("emptyNext")} />}
      <WaitingRows rows={waiting.rows.slice(0, unfolded)} />
      {waiting.rows.length > unfolded && (
        <details className={css.fold}>
          <summary>{say("all", { count: waiting.total })}</summary>
          <WaitingRows rows={waiting.rows.slice(unfolded)} />
        </details>
      )}
    </section>
  );
}

function WaitingRows({ rows }: { rows: MyDay["waitingFor"]["rows"] }) {
  const say = useTranslations("myDay.waiting");
  return (
    <ul className={css.list}>
      {rows.map((row) => (
        <DayRow
          key={`${row.caseId}-${row.unitId ?? row.holderKind}`}
          when={
            <span className={css.coming}>
              {row.holderKind === "company" ? say("company") : (row.unitName ?? "")}
            </span>
          }
          name={caseName(row)}
          href={paths.caseFile(row.number)}
          what={row.title}
          meta={say("parts", { count: row.count })}
          acts={<b>{say("days", { days: row.days })}</b>}
        />
      ))}
    </ul>
  );
}
