import { Button } from "@lots/ui/button";
import { EmptyState } from "@lots/ui/empty-state";
import { SectionHead } from "@lots/ui/section-head";
import { useTranslations } from "use-intl";
import { paths } from "../paths.ts";
import { useQuickLog } from "../shell/quick-log.tsx";
import css from "./day-row.module.css";
import { DayRow } from "./day-row.tsx";
import { Due } from "./due.tsx";
import { caseName, type MyDay } from "./my-day.ts";

/** Which companies have been promised an answer, and when. */
export function AnswerSection({ answers }: { answers: MyDay["answers"] }) {
  const say = useTranslations("myDay");
  const quickLog = useQuickLog();
  return (
    <section>
      <SectionHead
        title={say("answers.title")}
        count={say("answers.count", { late: answers.late, today: answers.today })}
        {...(answers.total > answers.rows.length && {
          link: {
            word: `${say("all")} (${answers.total})`,
            href: `${paths.cases}?vy=mine&ordning=nextAnswer`,
          },
        })}
      />
      {answers.rows.length === 0 && (
        <EmptyState why={say("answers.emptyWhy")} next={say("answers.emptyNext")} />
      )}
      <ul className={css.list}>
        {answers.rows.map((row) => (
          <DayRow
            key={row.caseId}
            when={<Due on={row.dueOn} undated="" isPromise />}
            name={caseName(row)}
            href={paths.caseFile(row.number)}
            what={row.about ?? row.title}
            meta={row.asStandIn ? say("asStandIn") : undefined}
            acts={
              <Button
                kind="plain"
                size="row"
                icon="log"
                onPress={() => quickLog.open({ caseId: row.caseId, isAnswer: true })}
              >
                {say("answers.log")}
              </Button>
            }
          />
        ))}
      </ul>
    </section>
  );
}
