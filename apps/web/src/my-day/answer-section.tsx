import { caseName } from "@lots/domain/cases/case-name";
import { Button } from "@lots/ui/button";
import { EmptyState } from "@lots/ui/empty-state";
import { onDemand } from "@lots/ui/on-demand";
import { SectionHead } from "@lots/ui/section-head";
import { useState } from "react";
import { useTranslations } from "use-intl";
import { paths } from "../paths.ts";
import { useQuickLog } from "../shell/quick-log.tsx";
import { useDayWords } from "../words/day-words.ts";
import css from "./day-row.module.css";
import { DayRow } from "./day-row.tsx";
import { Due } from "./due.tsx";
import type { MetByColleague } from "./meet-next-answer-dialog.tsx";
import type { MyDay } from "./my-day.ts";

const MeetNextAnswerDialog = onDemand(
  async () => (await import("./meet-next-answer-dialog.tsx")).MeetNextAnswerDialog,
);

type Row = MyDay["answers"]["rows"][number];

/** A colleague has given the besked; it meets the promise when the pilot has set the next day. */
const isMet = (row: Row): row is MetByColleague => row.colleaguesAnswer !== null;

/** Which companies have been promised an answer, and when. */
export function AnswerSection({ answers }: { answers: MyDay["answers"] }) {
  const say = useTranslations("myDay");
  const quickLog = useQuickLog();
  const { moment } = useDayWords();
  const [met, setMet] = useState<MetByColleague | null>(null);
  const metaOf = ({ colleaguesAnswer: given, asStandIn }: Row) =>
    given !== null
      ? say("answers.byColleague", { name: given.byName, when: moment(given.occurredAt) })
      : asStandIn
        ? say("asStandIn")
        : undefined;
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
            meta={metaOf(row)}
            acts={
              isMet(row) ? (
                <Button size="row" icon="answer" onPress={() => setMet(row)}>
                  {say("answers.next")}
                </Button>
              ) : (
                <Button
                  kind="plain"
                  size="row"
                  icon="log"
                  onPress={() => quickLog.open({ caseId: row.caseId, isAnswer: true })}
                >
                  {say("answers.log")}
                </Button>
              )
            }
          />
        ))}
      </ul>
      {met !== null && <MeetNextAnswerDialog row={met} onClose={() => setMet(null)} />}
    </section>
  );
}
